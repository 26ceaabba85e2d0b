import { refusal, type Permission, type Refusal, type RefusalCode } from '#domain/shared/refusal';

/** Thrown when a rule says no. Becomes `not-allowed` in the envelope. */
export class Refused extends Error {
  readonly reasons: Permission;

  constructor(reasons: Permission) {
    super(`refused: ${reasons.map((reason) => reason.code).join(', ')}`);
    this.name = 'Refused';
    this.reasons = reasons;
  }
}

/** Thrown when a record that was named does not exist. `what` is a subject word. */
export class NotFound extends Error {
  readonly what: string;

  constructor(what: string) {
    super(`not found: ${what}`);
    this.name = 'NotFound';
    this.what = what;
  }
}

/** Thrown when the vault was locked while a request waited. Becomes `locked` in the envelope. */
export class Locked extends Error {
  constructor() {
    super('locked');
    this.name = 'Locked';
  }
}

/** Goes on when nothing is in the way; throws Refused with every reason otherwise. */
export function allow(permission: Permission): void {
  if (permission.length > 0) throw new Refused(permission);
}

/** Refuses when `isSo`. */
export function refuseWhen(isSo: boolean, reason: Refusal | Extract<RefusalCode, string>): void {
  if (isSo) throw new Refused([typeof reason === 'string' ? (refusal as (code: RefusalCode) => Refusal)(reason) : reason]);
}

/** The record, or NotFound. */
export function found<T>(record: T | undefined, what: string): T {
  if (record === undefined) throw new NotFound(what);
  return record;
}
