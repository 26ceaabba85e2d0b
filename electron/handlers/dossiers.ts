import { PassThrough, Readable } from 'node:stream';
import { lookingActs, type CheckedCopy, type CheckResult, type SaidWord } from '#domain/dossiers/check-result';
import { questionsFor, type DossierOrder } from '#domain/dossiers/compose-dossier';
import type { DossierRecord, DossierWay } from '#domain/dossiers/dossier-record';
import { mayComeOut, maySettle, type Question } from '#domain/dossiers/gate';
import { choosableFor, partsFor } from '#domain/dossiers/parts';
import type { Portrait } from '#domain/dossiers/scene';
import { fullName } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { currentPhoto } from '#domain/minors/photo';
import type { DossierId, GapAnswersId } from '#domain/shared/ids';
import { paperWords } from '#domain/words/paper-words';
import { findEntryByHash, findJournalEnd, findMinorOfObject, listActsAfter } from '#db/queries/journal';
import { findGapAnswers, lastDossierCopy, listDossiersByCode, listDossiersOf } from '#db/queries/dossiers';
import { findPicture } from '#db/queries/photos';
import { keepDossier, noteCheck, settleGapAnswers } from '#db/writes/dossiers';
import type { CheckedOf } from '../contract/contract';
import { checkCode, readCheckCode } from '../services/printing/check-code';
import { printDossier } from '../services/printing/dossier';
import { readSaidWords } from '../services/printing/read-check-words';
import { neutralName } from '../services/sealing/neutral-name';
import type { Random } from '../services/sealing/random';
import { writeSealed } from '../services/sealing/write-sealed';
import { attachmentToBind } from './attachment-bytes';
import { fileOf, freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { mustNotLeak, withheldOf } from './leaks';
import { allow, refuseWhen } from './refused';

/** A neutral file name: a dossier is paper in waiting, it is readable, so its name at least says nothing. */
export const pdfName = (random: Random): string => neutralName(random).replace(/p7m$/, 'pdf');

type ForWhom = CheckedOf<'dossiers.preview'>;
type Receiver = Pick<ForWhom, 'profile' | 'chosen'>;

function portraitOf(desk: Desk, file: MinorFile, { profile, chosen }: Receiver): Portrait | null {
  const photo = partsFor(profile, desk.today, chosen).has('portrait') ? currentPhoto(file.photos) : undefined;
  const jpeg = photo && findPicture(desk.vault.read, photo.id);
  return photo && jpeg ? { jpeg: Buffer.from(jpeg).toString('base64'), takenOn: photo.takenOn } : null;
}

/** What a dossier is composed with. The picture is only read when the profile has it. */
const contentOf = (desk: Desk, file: MinorFile, { receiver, profile, chosen }: Receiver & Pick<ForWhom, 'receiver'>, copy: number | null): DossierOrder => ({
  guardian: desk.settings.guardian, receiver, profile, chosen, now: desk.now, copy,
  portrait: portraitOf(desk, file, { profile, chosen }), answers: findGapAnswers(desk.vault.read, file.minor.id, profile) ?? null,
});

const questionsAt = (desk: Desk, file: MinorFile, receiver: Receiver): readonly Question[] =>
  questionsFor(file, paperWords(desk.settings.language), contentOf(desk, file, { receiver: '', profile: receiver.profile, chosen: receiver.chosen }, null));

interface Made {
  readonly pdf: Uint8Array;
  /** The record to keep once it came out. */
  readonly record: (way: DossierWay, fileSha256: string) => DossierRecord;
}

/** Makes a dossier; nothing of it is kept until it came out. A final one is refused while a question is open. */
async function make(desk: Desk, { minorId, receiver, profile, language, chosen, attachmentIds }: ForWhom, as: 'final' | 'draft'): Promise<Made> {
  const file = fileOf(desk, minorId);
  if (as === 'final') allow(mayComeOut(questionsAt(desk, file, { profile, chosen })));
  const copy = as === 'draft' ? null : lastDossierCopy(desk.vault.read, minorId) + 1;
  const content = contentOf(desk, file, { receiver, profile, chosen }, copy);
  const { seq, hash } = findJournalEnd(desk.vault.read) ?? { seq: 0, hash: '0'.repeat(64) };
  const code = checkCode(hash);
  const mayGo = partsFor(profile, desk.today, chosen).has('attachments');
  const going = file.attachments.filter((one) => mayGo && one.withdrawn === null && attachmentIds.includes(one.id));
  const { pdf, pages } = await printDossier(desk.machine.print, { ...content, attachments: going.map((one) => attachmentToBind(desk, one.id)), file, words: paperWords(language), checkCode: code, journalSeq: seq });
  const id = freshId<DossierId>(desk);
  return {
    pdf,
    record: (way, fileSha256) => ({
      id, minorId, copy, receiver, profile, chosen, language, way, answersVersion: content.answers?.version ?? 0, pages, checkCode: code, journalSeq: seq, fileSha256, printedAt: desk.now, printedBy: desk.settings.guardian.name,
    }),
  };
}

/** Refuses when something that this receiver may not get stands in the dossier, wherever it came from. */
async function mayGoOut(desk: Desk, { minorId, receiver, profile, chosen }: ForWhom, path: string, pdf: Uint8Array): Promise<void> {
  const file = fileOf(desk, minorId);
  const answers = findGapAnswers(desk.vault.read, minorId, profile)?.answers.map(({ text }) => text) ?? [];
  await mustNotLeak(desk, file, withheldOf(desk, file, { kind: 'dossier', profile, chosen }, { meant: [receiver], said: answers }), [{ path, mime: 'application/pdf', bytes: pdf }]);
}

function checkedCopy(desk: Desk, dossier: DossierRecord, entrySeq: number | undefined): CheckedCopy {
  const { minor } = fileOf(desk, dossier.minorId);
  // The journal stays with the identity it was written under, also after a merge.
  const then = findMinorOfObject(desk.vault.read, 'dossier', dossier.id);
  const acts = listActsAfter(desk.vault.read, [...new Set([dossier.minorId, then ?? dossier.minorId])], dossier.journalSeq, lookingActs);
  const newer = listDossiersOf(desk.vault.read, dossier.minorId).filter((one) => one.copy !== null && one.id !== dossier.id && one.printedAt >= dossier.printedAt && one.journalSeq > dossier.journalSeq);
  return {
    dossier, minorId: dossier.minorId, name: fullName(minor), vNumber: minor.vNumber, matchesJournal: entrySeq === dossier.journalSeq,
    newer: newer.toReversed().map(({ copy, printedAt, receiver }) => ({ copy, printedAt, receiver })),
    changes: { count: acts.length, lastAt: acts[0]?.at ?? null },
  };
}

function checkWords(desk: Desk, words: readonly SaidWord[]): CheckResult {
  const said = words.map(({ word }) => word ?? '').join(' ');
  const start = words.every(({ word }) => word !== null) ? readCheckCode(said) : null;
  if (start === null) return { outcome: 'unclear', words };
  const entry = findEntryByHash(desk.vault.read, start);
  const copies = listDossiersByCode(desk.vault.read, said).map((dossier) => checkedCopy(desk, dossier, entry?.seq));
  if (copies.length > 0) return { outcome: 'dossier', words, copies };
  return entry ? { outcome: 'other-print', words, seq: entry.seq, at: entry.at } : { outcome: 'unknown', words };
}

export const dossiers: HandlersOf<'dossiers'> = {
  'dossiers.questions': (desk, { minorId, profile, chosen }) => ({
    questions: questionsAt(desk, fileOf(desk, minorId), { profile, chosen }), settled: findGapAnswers(desk.vault.read, minorId, profile) ?? null, choosable: choosableFor(profile, desk.today),
  }),
  'dossiers.answer': (desk, input) => {
    allow(maySettle(questionsAt(desk, fileOf(desk, input.minorId), input), input.answers));
    return { version: settleGapAnswers(desk.vault.write, desk.stamp, desk.settings.guardian.name, freshId<GapAnswersId>(desk), input) };
  },
  'dossiers.preview': async (desk, forWhom) => {
    const { pdf, record } = await make(desk, forWhom, 'draft');
    return { pdf, pages: record('file', '').pages };
  },
  'dossiers.print': async (desk, { as, ...forWhom }) => {
    if (as === 'final') allow(mayComeOut(questionsAt(desk, fileOf(desk, forWhom.minorId), forWhom)));
    const place = await desk.machine.chooseSavePlace(pdfName(desk.machine.random));
    refuseWhen(place === null, 'saving-cancelled');
    const { pdf, record } = await make(desk, forWhom, as);
    await mayGoOut(desk, forWhom, place!.name, pdf);
    const { id, pages, copy, checkCode: code } = record('file', '');
    await writeSealed(Readable.from([pdf]), new PassThrough(), place!.folder, place!.name, { beforeVisible: ({ sha256 }) => keepDossier(desk.vault.write, desk.stamp, record('file', sha256)) });
    return { id, fileName: place!.name, pages, copy, checkCode: code, pdf };
  },
  'dossiers.check': (desk, { code }) => {
    const result = checkWords(desk, readSaidWords(code));
    noteCheck(desk.vault.write, desk.stamp, result.outcome, result.outcome === 'dossier' ? result.copies[0]!.dossier : null);
    return result;
  },
};
