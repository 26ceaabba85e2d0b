import { fingerprintGroups } from '#domain/recipients/recipient';
import { z } from 'zod';
import { passphraseBytes } from '#domain/vault/passphrase';
import { instant, type Instant } from '#domain/shared/instant';
import type { Envelope } from '../contract/envelope';

/** One line of a script: at this moment, call this request with this input, and remember the answer under a name. */
export interface Step {
  readonly at: Instant;
  readonly call: string;
  readonly with: unknown;
  readonly as?: string;
}

const Line = z.strictObject({
  at: z.string().transform((text, context) => {
    try {
      return instant(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'not a moment with a zone' });
      return z.NEVER;
    }
  }),
  call: z.string(),
  with: z.unknown().default({}),
  as: z.string().regex(/^[A-Za-z_][A-Za-z0-9_-]*$/).optional(),
});

/** Thrown for a line that cannot be run; `message` says what is wrong with it, without its content. */
export class ScriptError extends Error {
  constructor(line: number, what: string) {
    super(`line ${line}: ${what}`);
    this.name = 'ScriptError';
  }
}

/** Reads a script, one JSON object a line; empty lines and lines that begin with `#` are passed over. Throws ScriptError. */
export function readScript(text: string): readonly Step[] {
  return text.split('\n').flatMap((line, place) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return [];
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      throw new ScriptError(place + 1, 'not JSON');
    }
    const read = Line.safeParse(json);
    if (!read.success) throw new ScriptError(place + 1, read.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; '));
    const { as, ...step } = read.data;
    return [as === undefined ? step : { ...step, as }];
  });
}

const REFERENCE = /^\$([A-Za-z_][A-Za-z0-9_-]*)((?:\.[A-Za-z0-9_]+)*)$/;

/** Thrown for a reference to a line that does not exist or was refused. */
class NoEarlierAnswer extends Error {
  readonly reference: string;

  constructor(reference: string) {
    super('no earlier answer');
    this.reference = reference;
  }
}

// `spokenGroups` of an imported recipient: the groups its check asks for, as the other side would read them by telephone.
function stepInto(value: unknown, key: string): unknown {
  const known = value as Record<string, unknown> | undefined;
  if (key !== 'spokenGroups') return known?.[key];
  return (known?.['askedGroups'] as readonly number[] | undefined)?.map((place) => fingerprintGroups(String(known?.['fingerprint']))[place - 1]);
}

/** Puts earlier answers in place of `$name.path`. Throws NoEarlierAnswer on a name that no earlier line answered. */
export function resolveReferences(input: unknown, answers: ReadonlyMap<string, unknown>): unknown {
  if (typeof input === 'string') {
    const [, name, path] = REFERENCE.exec(input) ?? [];
    if (name === undefined) return input;
    if (!answers.has(name)) throw new NoEarlierAnswer(name);
    return (path ?? '').split('.').filter(Boolean).reduce<unknown>(stepInto, answers.get(name));
  }
  if (Array.isArray(input)) return input.map((item) => resolveReferences(item, answers));
  if (input !== null && typeof input === 'object') return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, resolveReferences(value, answers)]));
  return input;
}

// A line that leans on a refused one is answered as if that record were not there, which is so.
async function answerWith(step: Step, answers: ReadonlyMap<string, unknown>, answer: (name: string, input: unknown) => Promise<Envelope<unknown>>): Promise<Envelope<unknown>> {
  try {
    return await answer(step.call, resolveReferences(step.with, answers));
  } catch (error) {
    if (error instanceof NoEarlierAnswer) return { ok: false, failure: { kind: 'not-found', what: `$${error.reference}` } };
    throw error;
  }
}

/** A step with its answer. */
export interface Answered {
  readonly step: Step;
  readonly envelope: Envelope<unknown>;
}

/** A secret by its name in a script: made anew for each step, because whoever takes it clears it. */
export type Secrets = Readonly<Record<string, () => Uint8Array>>;

/** What a script may type: `$passphrase` is that of the vault, `$otherPassphrase` one that does not fit. */
export const scriptSecrets = (passphrase: () => Uint8Array): Secrets => ({ passphrase, otherPassphrase: () => passphraseBytes('een andere wachtzin die niet past') });

/**
 * Runs a script step by step. `setClock` is called with the moment of each step before it is answered. A step that is
 * refused does not stop the script: a refusal is an answer. `$name` stands for a secret of that name too.
 */
export async function* runScript(steps: Iterable<Step>, answer: (name: string, input: unknown) => Promise<Envelope<unknown>>, setClock: (at: Instant) => void, secrets: Secrets = {}): AsyncGenerator<Answered> {
  const answers = new Map<string, unknown>();
  for (const step of steps) {
    setClock(step.at);
    for (const [name, make] of Object.entries(secrets)) answers.set(name, make());
    const envelope = await answerWith(step, answers, answer);
    if (step.as !== undefined && envelope.ok) answers.set(step.as, envelope.value);
    yield { step, envelope };
  }
}
