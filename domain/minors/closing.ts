import { z } from 'zod';
import { choice, day, line, optionalProse, prose } from '../fields/kinds';
import { idSchema, type ClosingId, type HoldId, type MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { writtenDate, type PlainDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';

const minorId = idSchema<MinorId>();

/** Why a file is closed. Departure with unknown destination is not among them: guardianship goes on while a youth is missing. */
export const closingReasons = ['guardianship-ended', 'transfer-ended', 'majority', 'death', 'other-guardian', 'opened-by-mistake'] as const;
export type ClosingReason = (typeof closingReasons)[number];

interface ClosingRule {
  /** What must be so before this reason can be given. */
  readonly needs: 'measure-ended' | 'transfer-ended' | 'adult' | null;
  /** What a departure that is still open must record first. Null: guardianship goes on while a youth is missing, and nothing helps. */
  readonly departureNeeds: 'die' | 'come-of-age' | null;
  /** May it be closed while the record still asks for something? */
  readonly withTasks: boolean;
}

/** What each reason asks and allows. */
export const closingRules = {
  'guardianship-ended': { needs: 'measure-ended', departureNeeds: null, withTasks: false },
  'transfer-ended': { needs: 'transfer-ended', departureNeeds: null, withTasks: false },
  majority: { needs: 'adult', departureNeeds: 'come-of-age', withTasks: true },
  death: { needs: null, departureNeeds: 'die', withTasks: true },
  'other-guardian': { needs: null, departureNeeds: null, withTasks: false },
  'opened-by-mistake': { needs: null, departureNeeds: null, withTasks: true },
} as const satisfies Record<ClosingReason, ClosingRule>;

/** Closes a file. */
export const NewClosing = z.strictObject({ minorId, closedOn: day(), reason: choice(closingReasons), note: optionalProse(2000) });
export type NewClosing = z.output<typeof NewClosing>;

/** Opens a closed file again. */
export const Reopening = z.strictObject({ minorId, reason: prose(1000) });
export type Reopening = z.output<typeof Reopening>;

/** A file that was closed. */
export type Closing = Readonly<NewClosing> & {
  readonly id: ClosingId;
  readonly closedAt: Instant;
  readonly reopenedAt: Instant | null;
  readonly reopenedReason: string;
};

/** Places a hold: whatever its date, the file may not be destroyed, because of a complaint, a case or a request. */
export const NewHold = z.strictObject({ minorId, reason: prose(1000), askedBy: line(200) });
export type NewHold = z.output<typeof NewHold>;

/** Lifts a hold. */
export const HoldLifting = z.strictObject({ minorId, holdId: idSchema<HoldId>(), reason: prose(1000) });
export type HoldLifting = z.output<typeof HoldLifting>;

/** A hold on destroying a file. */
export type LegalHold = Readonly<NewHold> & { readonly id: HoldId; readonly placedAt: Instant; readonly liftedAt: Instant | null; readonly liftedReason: string };

/** What closing looks at. */
export interface ClosingFacts {
  readonly isClosed: boolean;
  readonly isMissing: boolean;
  /** How many things the record still asks for, by rule. */
  readonly tasks: number;
  readonly measureRuns: boolean;
  readonly transferEnded: boolean;
  /** The day by which the youth is 18 whatever the birth date turns out to be. */
  readonly adultFrom: PlainDate;
  readonly openedOn: PlainDate;
  readonly today: PlainDate;
}

/** May this file be closed? */
export function mayClose(facts: ClosingFacts, { reason, closedOn, note }: Pick<NewClosing, 'reason' | 'closedOn' | 'note'>): Permission {
  if (facts.isClosed) return [refusal('file-already-closed')];
  const rule = closingRules[reason];
  const reasons = [];
  if (closedOn > facts.today) reasons.push(refusal('day-in-the-future'));
  if (closedOn < facts.openedOn) reasons.push(refusal('closing-before-opening', { day: writtenDate(facts.openedOn) }));
  if (rule.needs === 'measure-ended' && facts.measureRuns) reasons.push(refusal('closing-measure-runs'));
  if (rule.needs === 'transfer-ended' && !facts.transferEnded) reasons.push(refusal('closing-transfer-not-ended'));
  if (rule.needs === 'adult' && closedOn < facts.adultFrom) reasons.push(refusal('closing-not-adult', { day: writtenDate(facts.adultFrom) }));
  // closed with an open departure, its clock and its desktop notices would be gone
  if (facts.isMissing) reasons.push(rule.departureNeeds === null ? refusal('closing-youth-missing') : refusal('closing-needs-recorded-end', { move: rule.departureNeeds }));
  if (facts.tasks > 0 && !rule.withTasks && !facts.isMissing) reasons.push(refusal('closing-tasks-open', { count: facts.tasks }));
  if (reason === 'opened-by-mistake' && note === '') reasons.push(refusal('closing-needs-note'));
  return reasons;
}
