import { PassThrough, Readable } from 'node:stream';
import type { MinorFile } from '#domain/minors/minor-file';
import type { Withheld } from '#domain/redaction/withheld-values';
import type { SavePlace } from '../contract/vault-messages';
import { neutralName } from '../services/sealing/neutral-name';
import { writeSealed } from '../services/sealing/write-sealed';
import type { Desk } from './desk';
import { mustNotLeak } from './leaks';
import { choosePlace, type ChosenPlace } from './save-place';

/** Asks where a readable PDF goes, under a neutral name. Refused when the guardian gives up. */
export const placeForPdf = (asked: Desk): Promise<ChosenPlace> => choosePlace(asked, neutralName(asked.machine.random).replace(/p7m$/, 'pdf'));

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
export async function savePdf(desk: Desk, { folder, name }: SavePlace, { file, pdf, withheld }: PdfOut, keep: (fileSha256: string) => void): Promise<void> {
  await mustNotLeak(desk, file, withheld, [{ path: name, mime: 'application/pdf', bytes: pdf }]);
  await writeSealed(Readable.from([pdf]), new PassThrough(), folder, name, { beforeVisible: ({ sha256 }) => keep(sha256) });
}
