import type { MinorFile } from '#domain/minors/minor-file';
import { noticeLifetimeDays } from '#domain/policy/notice-lifetime';
import type { RecipientRecord } from '#domain/recipients/recipient';
import type { Withheld } from '#domain/redaction/withheld-values';
import { addHours, type Instant } from '#domain/shared/instant';
import type { SavePlace } from '../contract/vault-messages';
import { fileInMemory } from '../services/sealing/package-file';
import type { Recipient } from '../services/sealing/recipient';
import { sealPackage, type SealedPackage } from '../services/sealing/seal';
import { readRecipient } from '../services/sealing/sealed-forms';
import { deviceCertificateOf, vaultKeyIdOf } from './device';
import type { Desk } from './desk';
import { journalEndOf } from './journal-end';
import { mustNotLeak } from './leaks';
import { caseRefOf } from './notice-case';

type Facts = Parameters<typeof sealPackage>[0]['facts'];

/** The key of a recipient, for sealing at `at`. Throws Error when what is kept is not what was verified. */
export function verifiedKeyOf({ format, spkiSha256 }: RecipientRecord, key: Uint8Array, at: Instant): Recipient {
  const read = readRecipient({ format, key }, at);
  if (read.verdict === 'refused' || read.keySha256 !== spkiSha256) throw new Error('the kept key is not the one that was verified');
  return read;
}

/** What goes into a package about a youth, for whom, and what must not stand in it. */
export interface PackageOut {
  readonly file: MinorFile;
  readonly files: readonly Parameters<typeof fileInMemory>[0][];
  readonly withheld: readonly Withheld[];
  readonly sealedFor: Recipient;
  readonly caseSeed: string;
  readonly facts: Pick<Facts, 'counter' | 'prev' | 'purpose' | 'legalBasis' | 'profile'>;
}

/** What is searched of the texts that are made with the package. */
const mimeOf = (path: string): string => (path.endsWith('.json') ? 'application/json' : path.endsWith('.txt') ? 'text/plain' : 'application/octet-stream');

/**
 * Seals a package. The only way to: what goes in and the texts made with it are searched first, and refused when something is
 * in it that stays. `keep` writes the record with its journal entry before the file is visible: a file that nobody knows of
 * cannot exist.
 */
export async function sealFor(desk: Desk, place: SavePlace, { file, files, withheld, sealedFor, caseSeed, facts }: PackageOut, keep: (sealed: SealedPackage) => void): Promise<SealedPackage> {
  await mustNotLeak(desk, file, withheld, files);
  return sealPackage(
    {
      files: files.map(fileInMemory),
      facts: {
        ...facts,
        vaultKeyId: vaultKeyIdOf(desk.vault.vaultId),
        caseRef: caseRefOf(desk, caseSeed),
        expiresAt: addHours(desk.now, noticeLifetimeDays * 24),
        journalCheckpoint: journalEndOf(desk),
        appVersion: desk.machine.appVersion,
      },
      recipients: [sealedFor],
      signer: { privateKey: desk.vault.signing.unwrap(), certificate: deviceCertificateOf(desk.vault) },
      random: desk.machine.random,
      at: desk.now,
      inspect: ({ own }) => mustNotLeak(desk, file, withheld, own.flat().map(({ path, bytes }) => ({ path, bytes, mime: mimeOf(path) }))),
      beforeVisible: keep,
    },
    place,
  );
}
