import { standingAttachments } from '#domain/attachments/attachment';
import { lookingActs, type CheckedCopy, type CheckResult, type SaidWord } from '#domain/dossiers/check-result';
import { questionsFor, type DossierOrder } from '#domain/dossiers/compose-dossier';
import type { DossierRecord } from '#domain/dossiers/dossier-record';
import { mayComeOut, maySettle, type Question } from '#domain/dossiers/gate';
import { choosableFor, partsFor } from '#domain/dossiers/parts';
import type { Portrait } from '#domain/dossiers/scene';
import { fullName } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { currentPhoto } from '#domain/minors/photo';
import type { Withheld } from '#domain/redaction/withheld-values';
import type { DossierId, GapAnswersId } from '#domain/shared/ids';
import { paperWords } from '#domain/words/paper-words';
import { findEntryByHash, findMinorOfObject, listActsAfter } from '#db/queries/journal';
import { findGapAnswers, lastDossierCopy, listDossiersByCode, listDossiersOf } from '#db/queries/dossiers';
import { findPicture } from '#db/queries/photos';
import { keepDossier, noteCheck, settleGapAnswers } from '#db/writes/dossiers';
import type { CheckedOf } from '../contract/contract';
import { checkCode, readCheckCode } from '../services/printing/check-code';
import { printDossier } from '../services/printing/dossier';
import { readSaidWords } from '../services/printing/read-check-words';
import { attachmentToBind } from './attachment-bytes';
import { fileOf, freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { journalEndOf } from './journal-end';
import { withheldOf } from './leaks';
import { allow } from './refused';
import { placeForPdf, savePdf } from './save-pdf';

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
  /** The record of it, without how it came out. */
  readonly record: Omit<DossierRecord, 'way' | 'fileSha256'>;
}

/** Makes a dossier; nothing of it is kept until it came out. */
async function make(desk: Desk, file: MinorFile, { receiver, profile, language, chosen, attachmentIds }: ForWhom, as: 'final' | 'draft'): Promise<Made> {
  const minorId = file.minor.id;
  const copy = as === 'draft' ? null : lastDossierCopy(desk.vault.read, minorId) + 1;
  const content = contentOf(desk, file, { receiver, profile, chosen }, copy);
  const { seq, hash } = journalEndOf(desk);
  const code = checkCode(hash);
  const mayGo = partsFor(profile, desk.today, chosen).has('attachments');
  const going = standingAttachments(file.attachments).filter((one) => mayGo && attachmentIds.includes(one.id));
  const { pdf, pages } = await printDossier(desk.machine.print, { ...content, attachments: going.map((one) => attachmentToBind(desk, one.id)), file, words: paperWords(language), checkCode: code, journalSeq: seq });
  return {
    pdf,
    record: {
      id: freshId<DossierId>(desk), minorId, copy, receiver, profile, chosen, language, answersVersion: content.answers?.version ?? 0, pages, checkCode: code, journalSeq: seq, printedAt: desk.now, printedBy: desk.settings.guardian.name,
    },
  };
}

/** What this receiver may not get, wherever it came from. What the guardian answered is searched too: it is said around what leaves. */
function withheldFromDossier(desk: Desk, file: MinorFile, { receiver, profile, chosen }: ForWhom): readonly Withheld[] {
  const answers = findGapAnswers(desk.vault.read, file.minor.id, profile)?.answers.map(({ text }) => text) ?? [];
  return withheldOf(desk, file, { kind: 'dossier', profile, chosen }, { meant: [receiver], said: answers });
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
    const { pdf, record: { pages } } = await make(desk, fileOf(desk, forWhom.minorId), forWhom, 'draft');
    return { pdf, pages };
  },
  'dossiers.print': async (asked, { as, ...forWhom }) => {
    const fileThatMayGo = (at: Desk): MinorFile => {
      const file = fileOf(at, forWhom.minorId);
      if (as === 'final') allow(mayComeOut(questionsAt(at, file, forWhom)));
      return file;
    };
    fileThatMayGo(asked);
    const { place, desk } = await placeForPdf(asked);
    const file = fileThatMayGo(desk);
    const { pdf, record } = await make(desk, file, forWhom, as);
    await savePdf(desk, place, { file, pdf, withheld: withheldFromDossier(desk, file, forWhom) }, (fileSha256) => keepDossier(desk.vault.write, desk.stamp, { ...record, way: 'file', fileSha256 }));
    const { id, pages, copy, checkCode: code } = record;
    return { id, fileName: place.name, pages, copy, checkCode: code, pdf };
  },
  'dossiers.check': (desk, { code }) => {
    const result = checkWords(desk, readSaidWords(code));
    noteCheck(desk.vault.write, desk.stamp, result.outcome, result.outcome === 'dossier' ? result.copies[0]!.dossier : null);
    return result;
  },
};
