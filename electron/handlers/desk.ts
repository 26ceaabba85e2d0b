import type { MinorFile } from '#domain/minors/minor-file';
import type { Stamp } from '#domain/journal/stamp';
import { newId, type Id, type MinorId } from '#domain/shared/ids';
import { dayOf, type Instant } from '#domain/shared/instant';
import type { PlainDate } from '#domain/shared/plain-date';
import { findMinorFile } from '#db/queries/minor-files';
import type { Guardian } from '../contract/settings';
import type { OpenVault } from '../services/keys/vault';
import type { Machine } from './machine';
import { found } from './refused';
import type { Language } from '#domain/words/words';

/** Settings of an open vault. */
export interface DeskSettings {
  readonly guardian: Guardian & { readonly id: string };
  readonly language: Language;
  readonly lockAfterMinutes: number;
  readonly rev: number;
}

/** What a handler works at while the vault is open: the vault, the machine, and who works here. One per request, at one moment. */
export interface Desk {
  readonly machine: Machine;
  readonly vault: OpenVault;
  readonly settings: DeskSettings;
  /** The moment of this request; every time it records or compares with is this one. */
  readonly now: Instant;
  readonly today: PlainDate;
  readonly stamp: Stamp;
  /**
   * The desk of the same request after a dialog, at a new moment: everything that may stand in the way of a request is asked
   * again (is the vault open, the file, the passphrase fresh). Records that were read before are old then: read them anew.
   */
  readonly afterDialog: () => Desk;
}

/** Makes the desk of one request. */
export function deskOf(machine: Machine, vault: OpenVault, settings: DeskSettings, afterDialog: () => Desk): Desk {
  const now = machine.now();
  const stamp = { at: now, monotonicMs: machine.monotonicMs(), bootId: machine.bootId, actor: settings.guardian.id, appVersion: machine.appVersion };
  return { machine, vault, settings, now, today: dayOf(now), stamp, afterDialog };
}

/** A fresh id for a record of this request. */
export const freshId = <I extends Id<string>>(desk: Desk): I => newId<I>(desk.now, desk.machine.random(10));

/** The file of a minor, or NotFound. */
export const fileOf = (desk: Desk, minorId: MinorId): MinorFile => found(findMinorFile(desk.vault.read, minorId), 'minor');
