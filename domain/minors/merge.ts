import { z } from 'zod';
import { optionalLine, prose, yesNo } from '../fields/kinds';
import { idSchema, type ApartId, type MergeId, type MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import type { FileStanding } from './file-registry';
import type { Minor } from './identity';
import { bareVNumber, isNameAlone, likenessOf, resemblanceOf, vNumbersDiffer, type Resemblance } from './resemblance';

const minorId = idSchema<MinorId>();

/** Marks two youths as not the same person. */
export const NewApart = z.strictObject({ minorId, otherId: minorId, reason: prose(1000) });
export type NewApart = z.output<typeof NewApart>;

/** What is kept of such a mark. */
export interface ApartMark {
  readonly reason: string;
  readonly by: string;
  readonly withdrawnReason: string;
}

/** A mark as the file of one of the two shows it. */
export interface KeptApart extends ApartMark {
  readonly id: ApartId;
  readonly oneId: MinorId;
  readonly otherId: MinorId;
  readonly markedAt: Instant;
}

/** Withdraws such a mark. */
export const ApartWithdrawal = z.strictObject({ minorId, apartId: idSchema<ApartId>(), reason: prose(1000) });
export type ApartWithdrawal = z.output<typeof ApartWithdrawal>;

/**
 * Merges the file of `mergedId` into that of `minorId`. Confirmed by typing both V-numbers, or, where one is not known, by
 * saying that both files were laid side by side.
 */
export const NewMerge = z.strictObject({
  minorId, mergedId: minorId, keptVNumber: optionalLine(20), mergedVNumber: optionalLine(20), compared: yesNo(), reason: prose(1000),
});
export type NewMerge = z.output<typeof NewMerge>;

/** Undoes a merge in the file that was kept. */
export const MergeUndo = z.strictObject({ minorId, mergeId: idSchema<MergeId>(), reason: prose(1000) });
export type MergeUndo = z.output<typeof MergeUndo>;

/** On what a merge rests. */
export interface MergeBasis {
  readonly reason: string;
  readonly by: string;
  readonly confirmedBy: 'v-numbers' | 'compared';
  readonly grounds: Resemblance['grounds'];
}

/** A merge as the file that was kept shows it. `merged` is who the other file was about, as it was and still is. */
export interface Merge extends MergeBasis {
  readonly id: MergeId;
  readonly mergedAt: Instant;
  readonly merged: Minor;
  readonly undoneAt: Instant | null;
  readonly undoneReason: string;
}

/** One of two files that may be one. */
export interface MergeSide {
  readonly minor: Minor;
  readonly standing: FileStanding;
  readonly hasOpenDeparture: boolean;
  readonly hasUnfinishedTalk: boolean;
}

export interface MergeFacts {
  readonly kept: MergeSide;
  readonly merged: MergeSide;
  readonly markedApart: boolean;
}

function mayConfirm({ kept, merged }: MergeFacts, { keptVNumber, mergedVNumber, compared }: NewMerge): Permission {
  const typed = keptVNumber !== '' && mergedVNumber !== '';
  if (!typed) return compared ? [] : [refusal('merge-not-confirmed')];
  const right = bareVNumber(keptVNumber) === bareVNumber(kept.minor.vNumber) && bareVNumber(mergedVNumber) === bareVNumber(merged.minor.vNumber);
  return right ? [] : [refusal('merge-typed-number-differs')];
}

/**
 * May these two files become one? Never on a name alone, never when two V-numbers say otherwise, never when somebody marked
 * them as two persons, and only after the guardian confirmed both.
 */
export function mayMerge(facts: MergeFacts, input: NewMerge): Permission {
  const { kept, merged } = facts;
  if (kept.minor.id === merged.minor.id) return [refusal('merge-with-itself')];
  const found = resemblanceOf(likenessOf(kept.minor), likenessOf(merged.minor));
  const reasons = [...mayConfirm(facts, input)];
  if (merged.standing !== 'open') reasons.push(refusal(merged.standing === 'merged' ? 'merge-already-merged' : 'merge-file-closed'));
  if (facts.markedApart) reasons.push(refusal('merge-marked-apart'));
  if (vNumbersDiffer(kept.minor.vNumber, merged.minor.vNumber)) reasons.push(refusal('merge-v-numbers-differ'));
  else if (found === null) reasons.push(refusal('merge-nothing-shared'));
  else if (isNameAlone(found)) reasons.push(refusal('merge-on-name-alone'));
  if (kept.hasOpenDeparture && merged.hasOpenDeparture) reasons.push(refusal('merge-both-missing'));
  if (merged.hasUnfinishedTalk) reasons.push(refusal('merge-talk-unfinished'));
  return reasons;
}

/** On what an allowed merge rests. */
export const mergeBasisOf = ({ kept, merged }: MergeFacts, input: NewMerge, by: string): MergeBasis => ({
  reason: input.reason, by, confirmedBy: input.keptVNumber === '' || input.mergedVNumber === '' ? 'compared' : 'v-numbers',
  grounds: resemblanceOf(likenessOf(kept.minor), likenessOf(merged.minor))?.grounds ?? [],
});
