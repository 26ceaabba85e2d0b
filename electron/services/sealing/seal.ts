import { sealingLimitsOn } from '#domain/policy/sealing-limits';
import { dayOf } from '#domain/shared/instant';
import { archivesOf } from './archives';
import { mustHaveRoom, sealedRoom } from './free-room';
import { NEUTRAL_NAME } from './neutral-name';
import type { OpeningFacts } from './opening-steps';
import { packageContents } from './package';
import type { PackageContents, PackageRequest } from './package';
import { percentSteps } from './progress';
import type { Progress } from './progress';
import { MOST_RECIPIENTS } from './recipient';
import type { Recipient, RecipientKey } from './recipient';
import { SealError, asSealError } from './seal-error';
import { readRecipient, sealedForms } from './sealed-forms';
import { writeTogether } from './write-sealed';
import type { WrittenFile } from './write-sealed';

export interface SealRequest extends Omit<PackageRequest, 'recipients' | 'largestPart'> {
  /** 1 to 10, all of one form. Each key is read again: what was fit when it was added may have expired since. */
  readonly recipients: readonly RecipientKey[];
  /** Instead of the policy of the day: most bytes of content in one sealed file. */
  readonly largestPart?: number;
  readonly signal?: AbortSignal | undefined;
  /** Sees what is made with the package (manifest, instructions) before anything is written. When it throws, nothing is. */
  readonly inspect?: ((contents: PackageContents) => Promise<void>) | undefined;
  /** Told at the beginning, at most once for each percent, and at the end. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * Runs when all sealed files are complete but not yet visible under their names: the place to write the journal entry.
   * When it throws, there is no file, and `sealPackage` fails.
   */
  readonly beforeVisible?: ((sealed: SealedPackage) => void | Promise<void>) | undefined;
}

export interface SealTarget {
  readonly folder: string;
  /** From `neutralName`, with the extension of the form. The parts get names of their own when there are several. */
  readonly name: string;
}

/** One file that was written. */
export interface SealedFile {
  readonly fileName: string;
  readonly path: string;
  /** Size of the sealed file. */
  readonly bytes: number;
  /** SHA-256 of the sealed file, hex. */
  readonly sha256: string;
}

export interface SealedPackage {
  readonly packageId: string;
  readonly manifestSha256: string;
  readonly receiptCode: string;
  /** One, or the parts in order. */
  readonly files: readonly SealedFile[];
  /** What the instructions for the receiver speak of (`dutchOpening`, `englishOpening`). */
  readonly opening: OpeningFacts;
}

/**
 * Signs, packs and encrypts files for 1 to 10 recipients and writes one sealed file, or several parts when the content is
 * larger than a receiver can open at once. The readable content goes from its source through the cipher; it is never on the
 * disk and never as a whole in memory. Throws SealError, or what `inspect` or `beforeVisible` threw, and then leaves no file
 * behind.
 */
export async function sealPackage(request: SealRequest, target: SealTarget): Promise<SealedPackage> {
  let close: (() => Promise<void>) | undefined;
  let refused: unknown;
  const heard = async (say: () => void | Promise<void>): Promise<void> => {
    try {
      await say();
    } catch (reason) {
      refused = reason;
      throw reason;
    }
  };
  try {
    const { at, files, random, signal, beforeVisible } = request;
    const recipients = fitRecipients(request);
    const { format } = recipients[0]!;
    const form = sealedForms[format];
    if (!NEUTRAL_NAME.test(target.name) || !target.name.endsWith(`.${form.extension}`)) throw new SealError('target-refused');

    const largestPart = request.largestPart ?? sealingLimitsOn(dayOf(at)).largestPart[format];
    const contents = packageContents({ ...request, recipients, largestPart }, target.name);
    await heard(() => request.inspect?.(contents));
    await mustHaveRoom(target.folder, sealedRoom(contents));

    const total = files.reduce((sum, file) => sum + file.size, 0);
    const read = await archivesOf(files, contents, percentSteps(2 * total, request.onProgress, signal));
    close = read.close;
    const written = await writeTogether(
      target.folder,
      read.archives.map((archive, part) => ({ name: contents.opening.sealedFiles[part]!, content: form.encrypt(archive.content, archive.size, recipients, random) })),
      { signal, beforeVisible: beforeVisible && ((parts) => heard(() => beforeVisible(sealed(contents, parts)))) },
    );
    return sealed(contents, written);
  } catch (error) {
    throw refused ?? asSealError(error); // who looked at the package, or keeps it, says in own words what is wrong
  } finally {
    await close?.();
  }
}

const sealed = ({ packageId, manifestSha256, receiptCode, opening }: PackageContents, written: readonly WrittenFile[]): SealedPackage => ({
  packageId,
  manifestSha256,
  receiptCode,
  opening,
  files: written.map((file, part) => ({ fileName: opening.sealedFiles[part]!, ...file })),
});

function fitRecipients({ recipients, at }: SealRequest): readonly Recipient[] {
  if (recipients.length < 1 || recipients.length > MOST_RECIPIENTS) throw new SealError('recipient-refused');
  const fit = recipients.map((recipient) => readRecipient(recipient, at));
  if (!fit.every((recipient) => recipient.verdict === 'usable')) throw new SealError('recipient-refused');
  if (new Set(fit.map((recipient) => recipient.keySha256)).size !== fit.length) throw new SealError('recipient-refused');
  if (new Set(fit.map((recipient) => recipient.format)).size !== 1) throw new SealError('recipient-refused');
  return fit;
}
