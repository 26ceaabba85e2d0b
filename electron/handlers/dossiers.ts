import { createHash } from 'node:crypto';
import { mayComeOut, maySettle } from '#domain/dossiers/gate';
import { mayMakeAnother } from '#domain/dossiers/may-send';
import { choosableFor } from '#domain/dossiers/parts';
import type { MinorFile } from '#domain/minors/minor-file';
import type { GapAnswersId } from '#domain/shared/ids';
import { findGapAnswers } from '#db/queries/dossiers';
import { keepDossier, noteCheck, paperKey, settleGapAnswers } from '#db/writes/dossiers';
import { dropDraft, saveDraft } from '#db/writes/drafts';
import { readSaidWords } from '../services/printing/read-check-words';
import { fileOf, freshId, type Desk } from './desk';
import { checkWords } from './dossier-check';
import { make, questionsAt, withheldFromDossier, type ForWhom } from './dossier-making';
import { waitingPapers } from './dossier-papers';
import { sealDossier } from './dossier-sealing';
import type { HandlersOf } from './handler';
import { mustNotLeak } from './leaks';
import { putOnPaper } from './paper';
import { allow, found } from './refused';
import { placeForPdf, savePdf } from './save-pdf';

/** The file, when a dossier may come out now: nothing waits at the printer, and a final one has no open question. */
function fileFor(desk: Desk, forWhom: ForWhom, as: 'final' | 'draft'): MinorFile {
  const file = fileOf(desk, forWhom.minorId);
  allow([...mayMakeAnother(waitingPapers(desk, file).map(({ dossier }) => dossier)), ...(as === 'final' ? mayComeOut(questionsAt(desk, file, forWhom)) : [])]);
  return file;
}

export const dossiers: HandlersOf<'dossiers'> = {
  'dossiers.questions': (desk, { minorId, profile, chosen }) => {
    const file = fileOf(desk, minorId);
    return {
      questions: questionsAt(desk, file, { profile, chosen }), settled: findGapAnswers(desk.vault.read, minorId, profile) ?? null, choosable: choosableFor(profile, desk.today),
      waiting: waitingPapers(desk, file).map(({ dossier }) => dossier),
    };
  },
  'dossiers.answer': (desk, input) => {
    allow(maySettle(questionsAt(desk, fileOf(desk, input.minorId), input), input.answers));
    return { version: settleGapAnswers(desk.vault.write, desk.stamp, desk.settings.guardian.name, freshId<GapAnswersId>(desk), input) };
  },
  'dossiers.preview': async (desk, forWhom) => {
    const file = fileOf(desk, forWhom.minorId);
    const as = mayComeOut(questionsAt(desk, file, forWhom)).length === 0 ? 'final' : 'draft';
    const { pdf, record: { pages, copy } } = await make(desk, file, forWhom, as, true);
    return { pdf, pages, copy };
  },
  'dossiers.print': async (asked, { as, ...forWhom }) => {
    fileFor(asked, forWhom, as);
    const { place, desk } = await placeForPdf(asked);
    const file = fileFor(desk, forWhom, as);
    const { pdf, record } = await make(desk, file, forWhom, as);
    await savePdf(desk, place, { file, pdf, withheld: withheldFromDossier(desk, file, forWhom) }, (fileSha256) => keepDossier(desk.vault.write, desk.stamp, { ...record, way: 'file', fileSha256, sealed: null }));
    const { id, pages, copy, checkCode } = record;
    return { id, fileName: place.name, pages, copy, checkCode, pdf };
  },
  'dossiers.putOnPaper': async (desk, { as, ...forWhom }) => {
    const file = fileFor(desk, forWhom, as);
    const { pdf, record } = await make(desk, file, forWhom, as);
    await mustNotLeak(desk, file, withheldFromDossier(desk, file, forWhom), [{ path: 'dossier.pdf', mime: 'application/pdf', bytes: pdf }]);
    // Whether every page lies in the tray, only the guardian can see: until then it waits. From before the dialog, so that no lock or power cut can lose it.
    const [key, fileSha256] = [paperKey(file.minor.id), createHash('sha256').update(pdf).digest('hex')];
    saveDraft(desk.vault.write, key, { ...record, way: 'paper', fileSha256, sealed: null }, desk.now);
    await putOnPaper(desk.machine, pdf).catch((reason: unknown) => {
      dropDraft(desk.afterDialog().vault.write, key);
      throw reason;
    });
    const { id, pages, copy, checkCode } = record;
    return { id, pages, copy, checkCode };
  },
  'dossiers.tellPaper': (desk, { minorId, dossierId, cameOut }) => {
    const { key, dossier } = found(waitingPapers(desk, fileOf(desk, minorId)).find((one) => one.dossier.id === dossierId), 'dossier');
    if (cameOut) keepDossier(desk.vault.write, desk.stamp, dossier, undefined, key);
    else dropDraft(desk.vault.write, key);
    return {};
  },
  'dossiers.seal': (asked, order) => sealDossier(asked, order, (desk) => fileFor(desk, order, 'final')),
  'dossiers.check': (desk, { code }) => {
    const result = checkWords(desk, readSaidWords(code));
    noteCheck(desk.vault.write, desk.stamp, result.outcome, result.outcome === 'dossier' ? result.copies[0]!.dossier : null);
    return result;
  },
};
