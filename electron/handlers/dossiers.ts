import { PassThrough, Readable } from 'node:stream';
import type { DossierId } from '#domain/shared/ids';
import { words } from '#domain/words/words';
import { findJournalEnd } from '#db/queries/journal';
import { lastDossierCopy } from '#db/queries/dossiers';
import { keepDossier } from '#db/writes/dossiers';
import { checkCode } from '../services/printing/check-code';
import { printDossier } from '../services/printing/dossier';
import { neutralName } from '../services/sealing/neutral-name';
import type { Random } from '../services/sealing/random';
import { writeSealed } from '../services/sealing/write-sealed';
import { fileOf, freshId } from './desk';
import type { HandlersOf } from './handler';
import { refuseWhen } from './refused';

/** A neutral file name: a dossier is paper in waiting, it is readable, so its name at least says nothing. */
export const pdfName = (random: Random): string => neutralName(random).replace(/p7m$/, 'pdf');

export const dossiers: HandlersOf<'dossiers'> = {
  'dossiers.print': async (desk, { minorId, receiver }) => {
    const file = fileOf(desk, minorId);
    const place = await desk.machine.chooseSavePlace(pdfName(desk.machine.random));
    refuseWhen(place === null, 'saving-cancelled');
    const copy = lastDossierCopy(desk.vault.read, minorId) + 1;
    const { seq, hash } = findJournalEnd(desk.vault.read) ?? { seq: 0, hash: '0'.repeat(64) };
    const code = checkCode(hash);
    const { pdf, pages } = await printDossier(desk.machine.print, { file, words: words(desk.settings.language), guardian: desk.settings.guardian, receiver, now: desk.now, copy, checkCode: code, journalSeq: seq });
    const id = freshId<DossierId>(desk);
    await writeSealed(Readable.from([pdf]), new PassThrough(), place!.folder, place!.name, {
      beforeVisible: ({ sha256 }) =>
        keepDossier(desk.vault.write, desk.stamp, { id, minorId, copy, receiver, pages, checkCode: code, journalSeq: seq, fileSha256: sha256, printedAt: desk.now, printedBy: desk.settings.guardian.name }),
    });
    return { id, fileName: place!.name, pages, copy, checkCode: code };
  },
};
