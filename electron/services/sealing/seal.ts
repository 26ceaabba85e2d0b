import { readCertificate } from './certificate';
import type { CertificateFacts } from './certificate-facts';
import { MOST_RECIPIENTS, envelopeStream } from './envelope';
import { NEUTRAL_NAME } from './neutral-name';
import { packageContents } from './package';
import type { PackageRequest } from './package';
import { SealError, asSealError } from './seal-error';
import { writeSealed } from './write-sealed';
import type { WrittenFile } from './write-sealed';
import { zipStream } from './zip-stream';

/** More than this, and OpenSSL on the other side needs over a gigabyte of memory to open it. */
export const LARGEST_CONTENT = 512 * 1024 * 1024;

export interface SealRequest extends PackageRequest {
  readonly signal?: AbortSignal;
  /**
   * Runs when the sealed file is complete but not yet visible under its name: the place to write the journal entry.
   * When it throws, there is no file, and `sealPackage` fails.
   */
  readonly beforeVisible?: (sealed: SealedPackage) => void | Promise<void>;
}

export interface SealTarget {
  readonly folder: string;
  /** From `neutralName`. */
  readonly name: string;
}

export interface SealedPackage {
  readonly fileName: string;
  readonly path: string;
  /** Size of the sealed file. */
  readonly bytes: number;
  /** SHA-256 of the sealed file, hex. */
  readonly sha256: string;
  readonly manifestSha256: string;
  readonly packageId: string;
  readonly receiptCode: string;
}

/**
 * Signs, packs and encrypts files for 1 to 10 recipients and writes one sealed file. The readable content goes from
 * memory through the cipher; it is never on the disk. Throws SealError, and then leaves no file behind.
 */
export async function sealPackage(request: SealRequest, target: SealTarget): Promise<SealedPackage> {
  try {
    if (!NEUTRAL_NAME.test(target.name)) throw new SealError('target-refused');
    const recipients = fitRecipients(request);
    const contents = packageContents({ ...request, recipients }, target.name);
    if (contents.entries.reduce((sum, entry) => sum + entry.bytes.length, 0) > LARGEST_CONTENT) throw new SealError('too-large');
    const zip = zipStream(contents.entries);
    const cipher = envelopeStream(zip.size, recipients, request.random);
    const sealed = ({ path, bytes, sha256 }: WrittenFile): SealedPackage => {
      const { manifestSha256, packageId, receiptCode } = contents;
      return { fileName: target.name, path, bytes, sha256, manifestSha256, packageId, receiptCode };
    };
    const { signal, beforeVisible } = request;
    return sealed(await writeSealed(zip.stream, cipher, target.folder, target.name, { signal, beforeVisible: beforeVisible && ((file) => beforeVisible(sealed(file))) }));
  } catch (error) {
    throw asSealError(error);
  }
}

/** Reads every certificate again at the moment of sealing: what was fit when it was added may have expired since. */
function fitRecipients({ recipients, at }: SealRequest): readonly CertificateFacts[] {
  if (recipients.length < 1 || recipients.length > MOST_RECIPIENTS) throw new SealError('recipient-refused');
  const fit = recipients.map((recipient) => readCertificate(recipient.der, at));
  if (!fit.every((facts) => facts.verdict === 'usable')) throw new SealError('recipient-refused');
  if (new Set(fit.map((facts) => facts.spkiSha256)).size !== fit.length) throw new SealError('recipient-refused');
  return fit;
}
