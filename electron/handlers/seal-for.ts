import type { MinorFile } from '#domain/minors/minor-file';
import { noticeLifetimeOn } from '#domain/policy/notice-lifetime';
import type { RecipientRecord } from '#domain/recipients/recipient';
import type { Withheld } from '#domain/redaction/withheld-values';
import { newId, type RecipientId } from '#domain/shared/ids';
import { addHours, type Instant } from '#domain/shared/instant';
import { refusal } from '#domain/shared/refusal';
import { isRecordedPackage } from '#db/queries/packages';
import type { SavePlace } from '../contract/vault-messages';
import { fileInMemory } from '../services/sealing/package-file';
import type { Recipient } from '../services/sealing/recipient';
import { sealPackage, type SealedPackage } from '../services/sealing/seal';
import { readRecipient } from '../services/sealing/sealed-forms';
import { noteSealing, sweepSealings } from '../services/sealing/unfinished';
import { searchAlong, type FileAlong } from './attachment-search';
import { deviceCertificateOf, vaultKeyIdOf } from './device';
import type { Desk } from './desk';
import { journalEndOf } from './journal-end';
import { mustNotLeak, refuseLeaks, type Questions } from './leaks';
import { caseRefOf } from './notice-case';
import { Refused } from './refused';
import { followed, type Telling } from './sealing-under-way';

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
  /** Attachments as they came: read in the parse process only. Of each: did the guardian look at what cannot be searched? */
  readonly along: readonly (FileAlong & { readonly looked: boolean })[];
  readonly withheld: readonly Withheld[];
  readonly questions: Questions;
  readonly sealedFor: Recipient;
  readonly recipientId: RecipientId;
  readonly caseSeed: string;
  readonly facts: Pick<Facts, 'counter' | 'prev' | 'purpose' | 'legalBasis' | 'profile'>;
}

/** What is searched of the texts that are made with the package. */
const mimeOf = (path: string): string => (path.endsWith('.json') ? 'application/json' : path.endsWith('.txt') ? 'text/plain' : 'application/octet-stream');

/** Searches the attachments, one after another. Refuses when something stands in them that stays, or when one could not be read and nobody looked. */
async function mustBeSearched(desk: Desk, { file, along, withheld, questions }: PackageOut, tell: Telling['tell']): Promise<void> {
  const searched = [];
  for (const [done, one] of along.entries()) {
    tell({ step: 'searching', done, of: along.length });
    searched.push({ ...one, ...(await searchAlong(desk, one, withheld)) });
  }
  refuseLeaks(desk, file, searched.flatMap(({ leaks }) => leaks), questions);
  const unseen = searched.filter(({ looked, unread }) => !looked && unread.length > 0);
  if (unseen.length > 0) throw new Refused(unseen.map(({ place }) => refusal('notice-attachment-not-looked-at', { attachment: place })));
}

/** What was left half way is brought to an end: parts that were recorded get their names, others go. What cannot be swept now, also because the vault was locked, is swept the next time. */
export function sweepUnsealed({ machine, vault }: Pick<Desk, 'machine' | 'vault'>): void {
  try {
    sweepSealings(machine.folder, (one) => isRecordedPackage(vault.read, one));
  } catch {
    // nobody is kept out of their vault, and no other fault is hidden, for this
  }
}

/**
 * Seals a package. The only way to: what goes in and the texts made with it are searched first, and refused when something is
 * in it that stays. `keep` writes the record with its journal entry before the file is visible: a file that nobody knows of
 * cannot exist. It can be followed and stopped meanwhile (`sealing-under-way`).
 */
export const sealFor = (desk: Desk, place: SavePlace, out: PackageOut, keep: (sealed: SealedPackage) => void): Promise<SealedPackage> => followed(desk.vault, async ({ signal, tell }) => {
  const { file, files, along, withheld, questions, sealedFor, recipientId, caseSeed, facts } = out;
  await mustNotLeak(desk, file, withheld, files, questions);
  await mustBeSearched(desk, out, tell);
  const packageId = newId(desk.now, desk.machine.random(10));
  noteSealing(desk.machine.folder, place.name, { into: place.folder, packageId, recipientId, counter: facts.counter });
  try {
    return await sealPackage(
      {
        files: [...files.map(fileInMemory), ...along.map((one) => one.file)],
        facts: {
          ...facts,
          packageId,
          vaultKeyId: vaultKeyIdOf(desk.vault.vaultId),
          caseRef: caseRefOf(desk, caseSeed),
          expiresAt: addHours(desk.now, noticeLifetimeOn(desk.today).days * 24),
          journalCheckpoint: journalEndOf(desk),
          appVersion: desk.machine.appVersion,
        },
        recipients: [sealedFor],
        signer: { privateKey: desk.vault.signing.unwrap(), certificate: deviceCertificateOf(desk.vault) },
        random: desk.machine.random,
        at: desk.now,
        signal,
        onProgress: ({ bytes, of }) => tell({ step: 'sealing', done: bytes, of }),
        // Our own words and check numbers: a short value proves nothing there.
        inspect: ({ own }) => mustNotLeak(desk, file, withheld, own.flat().map(({ path, bytes }) => ({ path, bytes, mime: mimeOf(path) }))),
        beforeVisible: keep,
      },
      place,
    );
  } finally {
    sweepUnsealed(desk);
  }
});
