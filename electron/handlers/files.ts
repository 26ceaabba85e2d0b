import { isOpen } from '#domain/departures/departure-clock';
import { eighteenthBirthday, countingBirthDate } from '#domain/minors/age';
import { mayClose, type ClosingFacts } from '#domain/minors/closing';
import { closingOf } from '#domain/minors/file-registry';
import { keptFileOf } from '#domain/minors/kept-file';
import { mayMerge, mergeBasisOf, type MergeFacts, type MergeSide, type NewMerge } from '#domain/minors/merge';
import type { MinorFile } from '#domain/minors/minor-file';
import type { ApartId, ClosingId, HoldId, MergeId, MinorId } from '#domain/shared/ids';
import { dayOf } from '#domain/shared/instant';
import { tasksOf } from '#domain/tasks/tasks-of';
import { endedGuardianship } from '#domain/transfers/transfer-record';
import { findDraft } from '#db/queries/drafts';
import { listApart } from '#db/queries/files';
import { listMinorFiles } from '#db/queries/minor-files';
import { listCandidates } from '#db/queries/minor-keys';
import { closeFile, keepApart, liftHold, placeHold, reopenFile, withdrawApart } from '#db/writes/files';
import { mergeFiles, undoMerge } from '#db/writes/merges';
import { fileOf, freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { allow, found, refuseWhen } from './refused';

function sideOf(desk: Desk, id: MinorId): MergeSide {
  const candidate = found(listCandidates(desk.vault.read, [id])[0], 'minor');
  return {
    minor: candidate, standing: candidate.standing, hasOpenDeparture: fileOf(desk, id).departures.some((one) => isOpen(one.status)),
    hasUnfinishedTalk: findDraft(desk.vault.read, `conversation:${id}`) !== undefined,
  };
}

const isMarkedApart = (desk: Desk, one: MinorId, other: MinorId): boolean => listApart(desk.vault.read, one).some(({ oneId, otherId }) => oneId === other || otherId === other);

const mergeFactsOf = (desk: Desk, { minorId, mergedId }: Pick<NewMerge, 'minorId' | 'mergedId'>): MergeFacts => ({
  kept: sideOf(desk, minorId), merged: sideOf(desk, mergedId), markedApart: isMarkedApart(desk, minorId, mergedId),
});

function closingFactsOf(desk: Desk, file: MinorFile): ClosingFacts {
  return {
    isClosed: closingOf(file.registry) !== undefined,
    isMissing: file.departures.some((one) => isOpen(one.status)),
    // that the file can be closed stands in no closing's way
    tasks: tasksOf(file, desk.now).filter(({ kind }) => kind !== 'close-file').length,
    measureRuns: file.measures.some((one) => one.basis === 'ordered' && one.endedOn === null),
    transferEnded: file.transfers.some(endedGuardianship),
    adultFrom: eighteenthBirthday(countingBirthDate(file.minor)).latest,
    openedOn: dayOf(file.minor.recordedAt),
    today: desk.today,
  };
}

export const files: HandlersOf<'files'> = {
  'files.keepApart': (desk, input) => {
    const { kept, merged } = mergeFactsOf(desk, { minorId: input.minorId, mergedId: input.otherId });
    refuseWhen(kept.minor.id === merged.minor.id, 'merge-with-itself');
    refuseWhen(merged.standing === 'merged', 'merge-already-merged');
    refuseWhen(isMarkedApart(desk, input.minorId, input.otherId), 'apart-already-marked');
    const id = freshId<ApartId>(desk);
    keepApart(desk.vault.write, desk.stamp, desk.settings.guardian.name, id, input);
    return { id };
  },
  'files.withdrawApart': (desk, input) => {
    const mark = found(listApart(desk.vault.read, input.minorId).find((one) => one.id === input.apartId), 'minor');
    withdrawApart(desk.vault.write, desk.stamp, mark, input);
    return {};
  },
  'files.merge': (desk, input) => {
    const facts = mergeFactsOf(desk, input);
    allow(mayMerge(facts, input));
    const id = freshId<MergeId>(desk);
    mergeFiles(desk.vault.write, desk.stamp, id, { keptId: input.minorId, mergedId: input.mergedId }, mergeBasisOf(facts, input, desk.settings.guardian.name));
    return { id };
  },
  'files.undoMerge': (desk, input) => {
    const merge = found(fileOf(desk, input.minorId).registry.merges.find((one) => one.id === input.mergeId), 'minor');
    refuseWhen(merge.undoneAt !== null, 'merge-already-undone');
    undoMerge(desk.vault.write, desk.stamp, merge, input);
    return {};
  },
  'files.close': (desk, input) => {
    allow(mayClose(closingFactsOf(desk, fileOf(desk, input.minorId)), input));
    const id = freshId<ClosingId>(desk);
    closeFile(desk.vault.write, desk.stamp, id, input);
    return { id };
  },
  'files.reopen': (desk, input) => {
    const closing = closingOf(fileOf(desk, input.minorId).registry);
    refuseWhen(closing === undefined, 'file-not-closed');
    reopenFile(desk.vault.write, desk.stamp, closing!.id, input);
    return {};
  },
  'files.placeHold': (desk, input) => {
    fileOf(desk, input.minorId);
    const id = freshId<HoldId>(desk);
    placeHold(desk.vault.write, desk.stamp, id, input);
    return { id };
  },
  'files.liftHold': (desk, input) => {
    const hold = found(fileOf(desk, input.minorId).registry.holds.find((one) => one.id === input.holdId), 'minor');
    refuseWhen(hold.liftedAt !== null, 'hold-already-lifted');
    liftHold(desk.vault.write, desk.stamp, input);
    return {};
  },
  'files.listClosed': (desk) =>
    listMinorFiles(desk.vault.read, 'closed').flatMap((file) => keptFileOf(file, desk.today) ?? [])
      .sort((a, b) => (a.retention.mayDestroyFrom < b.retention.mayDestroyFrom ? -1 : 1)),
};
