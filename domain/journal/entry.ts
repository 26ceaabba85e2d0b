import { z } from 'zod';
import type { MinorId } from '../shared/ids';
import { instant, withOffset, type Instant } from '../shared/instant';
import { JOURNAL_ACTIONS, type JournalAction } from './actions';
import type { Stamp } from './stamp';

/** How an act ended: done, refused by a rule, or failed by the machine. */
export type JournalOutcome = 'done' | 'refused' | 'failed';

/** A fact in an entry: a number, yes or no, or a short code, id, moment or hash. Never a sentence about someone. */
export type JournalDetail = string | number | boolean;

/** One entry of the journal. `prev` ties it to the entry before it. */
export interface JournalEntry {
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  readonly at: Instant;
  /** Minutes that the Dutch clock was ahead of UTC at that moment: 60 or 120. */
  readonly offsetMinutes: number;
  readonly monotonicMs: number;
  readonly bootId: string;
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly action: JournalAction;
  readonly objectType: string;
  readonly objectId: string | null;
  readonly minorId: MinorId | null;
  /** A code for why it was done, where the law asks for a purpose. */
  readonly purpose: string | null;
  readonly outcome: JournalOutcome;
  readonly details: Readonly<Record<string, JournalDetail>>;
  readonly appVersion: string;
  /** Hash of the entry before this one, 64 hexadecimal digits; 64 zeros for the first. */
  readonly prev: string;
}

/** What an act says about itself; the journal adds the number and the chain. */
export interface Act extends Stamp {
  readonly action: JournalAction;
  readonly object: { readonly type: string; readonly id: string | null };
  readonly minorId?: MinorId | null;
  readonly onBehalfOf?: string | null;
  readonly purpose?: string | null;
  readonly outcome?: JournalOutcome;
  readonly details?: Readonly<Record<string, JournalDetail>>;
}

/** The `prev` of the first entry. */
export const NOTHING_BEFORE = '0'.repeat(64);

// No spaces: an id, a word of a closed list, a moment, a version or a hash fits; a sentence or a full name does not.
const code = z.string().regex(/^[\p{L}\p{N}._:+/=@-]{1,128}$/u, { error: 'not-a-code' });
const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: 'not-a-hash' });
const moment = z.string().refine((text) => isInstant(text), { error: 'not-a-moment' });

function isInstant(text: string): boolean {
  try {
    return instant(text) === text;
  } catch {
    return false;
  }
}

/** An entry as it must be, strict. Used when an entry is made and when one is read back. */
export const JournalEntrySchema = z.strictObject({
  seq: z.int().min(1),
  at: moment,
  offsetMinutes: z.int().min(-840).max(840),
  monotonicMs: z.int().min(0),
  bootId: code,
  actor: code,
  onBehalfOf: code.nullable(),
  action: z.enum(JOURNAL_ACTIONS),
  objectType: code,
  objectId: code.nullable(),
  minorId: code.nullable(),
  purpose: code.nullable(),
  outcome: z.enum(['done', 'refused', 'failed']),
  details: z.record(z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/), z.union([code, z.number(), z.boolean()])),
  appVersion: code,
  prev: hash,
});

/** Minutes that the Dutch clock is ahead of UTC at a moment. */
export function offsetMinutes(at: Instant): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(withOffset(at)) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -size : size;
}

/**
 * Makes the entry of an act. Throws ZodError when a value is not a code, because text about a person may not enter the
 * journal: its entries outlive the record they speak of.
 */
export function entryOf(act: Act, seq: number, prev: string): JournalEntry {
  const entry = {
    seq,
    at: act.at,
    offsetMinutes: offsetMinutes(act.at),
    monotonicMs: Math.floor(act.monotonicMs),
    bootId: act.bootId,
    actor: act.actor,
    onBehalfOf: act.onBehalfOf ?? null,
    action: act.action,
    objectType: act.object.type,
    objectId: act.object.id,
    minorId: act.minorId ?? null,
    purpose: act.purpose ?? null,
    outcome: act.outcome ?? 'done',
    details: { ...act.details },
    appVersion: act.appVersion,
    prev,
  } satisfies JournalEntry;
  JournalEntrySchema.parse(entry);
  return entry;
}
