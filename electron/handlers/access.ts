import { maskCopy, countMasked, type MaskedCopy } from '#domain/access/access-copy';
import { decisionOf, mayAskAccess, mayCopyAccess, mayDecideAccess, type AccessRequest, type CopyOrder, type DecidedAccess } from '#domain/access/access-request';
import { composeAccess } from '#domain/access/compose-access';
import { maskingOf } from '#domain/access/masking-terms';
import type { MinorFile } from '#domain/minors/minor-file';
import type { AccessId } from '#domain/shared/ids';
import { words } from '#domain/words/words';
import { findAccess, lastAccessCopy } from '#db/queries/access';
import { askAccess, decideAccess, keepAccessCopy } from '#db/writes/access';
import { printAccessCopy } from '../services/printing/access-copy';
import { checkCode } from '../services/printing/check-code';
import { fileOf, freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { journalEndOf } from './journal-end';
import { withheldFromCopy } from './leaks';
import { allow, found } from './refused';
import { placeForPdf, savePdf } from './save-pdf';

interface ReadyCopy extends MaskedCopy {
  readonly file: MinorFile;
  readonly request: AccessRequest;
  readonly decided: DecidedAccess;
}

/** The copy of a request that gave access, masked. Preview and print are the same text. */
function copyFor(desk: Desk, { accessId, more }: CopyOrder): ReadyCopy {
  const request = found(findAccess(desk.vault.read, accessId), 'access');
  allow(mayCopyAccess(request));
  const decided = found(decisionOf(request), 'access');
  const file = fileOf(desk, request.minorId);
  const { guardian, language } = desk.settings;
  const spoken = words(language);
  const sections = composeAccess(file, spoken, { guardian, now: desk.now }, decided);
  const masking = maskingOf(file, { guardianPhone: guardian.phone, words: more.map((one) => one.words) });
  return { file, request, decided, ...maskCopy(sections, masking, spoken.access.masks) };
}

export const access: HandlersOf<'access'> = {
  'access.ask': (desk, input) => {
    const { minor } = fileOf(desk, input.minorId);
    allow(mayAskAccess(input, minor, desk.today));
    const id = freshId<AccessId>(desk);
    askAccess(desk.vault.write, desk.stamp, id, input);
    return { id };
  },
  'access.decide': (desk, input) => {
    const request = found(findAccess(desk.vault.read, input.accessId), 'access');
    allow(mayDecideAccess(input));
    decideAccess(desk.vault.write, desk.stamp, desk.settings.guardian.name, request.minorId, input);
    return {};
  },
  'access.preview': (desk, order) => {
    const { sections, places } = copyFor(desk, order);
    return { sections, places };
  },
  'access.print': async (asked, order) => {
    copyFor(asked, order);
    const { place, desk } = await placeForPdf(asked);
    const { file, request, decided, sections, places } = copyFor(desk, order);
    const { guardian, language } = desk.settings;
    const copy = lastAccessCopy(desk.vault.read, request.minorId) + 1;
    const { seq, hash } = journalEndOf(desk);
    const code = checkCode(hash);
    const { pdf, pages } = await printAccessCopy(desk.machine.print, { minor: file.minor, request, decided, sections, masked: countMasked(places), words: words(language), guardian, now: desk.now, copy, checkCode: code, journalSeq: seq });
    await savePdf(desk, place, { file, pdf, withheld: withheldFromCopy(desk, file, order.more.map((one) => one.words)) }, (fileSha256) =>
      keepAccessCopy(desk.vault.write, desk.stamp, request.id, request.minorId, {
        copy, printedAt: desk.now, printedBy: guardian.name, pages, checkCode: code, journalSeq: seq, fileSha256, masked: countMasked(places), more: order.more,
      }));
    return { fileName: place.name, pages, copy, checkCode: code };
  },
};
