import type { MinorFile } from '#domain/minors/minor-file';
import type { Withheld } from '#domain/redaction/withheld-values';
import type { SavePlace } from '../contract/vault-messages';
import type { Desk } from './desk';
import { mustNotLeak } from './leaks';
import { saveBytes } from './save-bytes';
import { placeFor, type ChosenPlace } from './save-place';

/** Asks where a readable PDF goes, under a neutral name. Refused when the guardian gives up. */
export const placeForPdf = (asked: Desk): Promise<ChosenPlace> => placeFor(asked, 'pdf');

/** A PDF about a youth, and what must not stand in it. */
export interface PdfOut {
  readonly file: MinorFile;
  readonly pdf: Uint8Array;
  readonly withheld: readonly Withheld[];
}

/**
 * Saves a readable PDF. The only way to: it is searched first, and refused when something is in it that stays. `keep` gets the
 * SHA-256 of the file and writes the record with its journal entry, before the file is visible under its name.
 */
export async function savePdf(desk: Desk, place: SavePlace, { file, pdf, withheld }: PdfOut, keep: (fileSha256: string) => void): Promise<void> {
  await mustNotLeak(desk, file, withheld, [{ path: place.name, mime: 'application/pdf', bytes: pdf }]);
  await saveBytes(place, pdf, keep);
}
