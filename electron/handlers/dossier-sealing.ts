import { mayReceiveDossier } from '#domain/dossiers/may-send';
import type { MinorFile } from '#domain/minors/minor-file';
import { noticeLifetimeDays } from '#domain/policy/notice-lifetime';
import { dossierGroundsOn } from '#domain/policy/dossier-grounds';
import { revocationKnownOf } from '#domain/recipients/recipient-status';
import type { RecipientId } from '#domain/shared/ids';
import { addHours } from '#domain/shared/instant';
import { paperWords } from '#domain/words/paper-words';
import { findLastPackageFor } from '#db/queries/packages';
import { findRecipient } from '#db/queries/recipients';
import { keepDossier } from '#db/writes/dossiers';
import { neutralName } from '../services/sealing/neutral-name';
import { fileInMemory } from '../services/sealing/package-file';
import { sealPackage } from '../services/sealing/seal';
import { readRecipient, sealedForms } from '../services/sealing/sealed-forms';
import type { Desk } from './desk';
import { deviceCertificateOf, vaultKeyIdOf } from './device';
import { make, withheldFromDossier, type ForWhom } from './dossier-making';
import { journalEndOf } from './journal-end';
import { mustNotLeak } from './leaks';
import { caseRefOf, newCaseSeed } from './notice-case';
import { allow, found } from './refused';
import { choosePlace } from './save-place';

const PATH = 'dossier.pdf';

/** What is searched of the texts that are made with the package. */
const mimeOf = (path: string): string => (path.endsWith('.json') ? 'application/json' : path.endsWith('.txt') ? 'text/plain' : 'application/octet-stream');

/** Copies of one youth for one recipient are one case; another recipient cannot tell that they are about the same youth. */
const caseSeedOf = (desk: Desk, { dossiers }: MinorFile, recipientId: RecipientId): string =>
  dossiers.findLast(({ sealed }) => sealed?.recipientId === recipientId)?.sealed?.caseSeed ?? newCaseSeed(desk);

/**
 * Seals the final copy of a dossier for a recipient whose key was checked and who is of the kind it was composed for. The
 * record and its journal entry come before the file is visible: a file that nobody knows of cannot exist.
 */
export async function sealDossier(asked: Desk, { recipientId, ...forWhom }: ForWhom & { readonly recipientId: RecipientId }, fileAt: (desk: Desk) => MinorFile) {
  const mayLeaveNow = (at: Desk) => {
    const known = found(findRecipient(at.vault.read, recipientId), 'recipient');
    allow(mayReceiveDossier(known.recipient, forWhom.profile, at.now));
    return { file: fileAt(at), ...known };
  };
  const { recipient: seen } = mayLeaveNow(asked);
  const { place, desk } = await choosePlace(asked, neutralName(asked.machine.random, sealedForms[seen.format].extension));
  const { file, recipient, key } = mayLeaveNow(desk);
  const sealedFor = readRecipient({ format: recipient.format, key }, desk.now);
  if (sealedFor.verdict === 'refused' || sealedFor.keySha256 !== recipient.spkiSha256) throw new Error('the kept key is not the one that was verified');

  const { pdf, record } = await make(desk, file, forWhom, 'final');
  const withheld = withheldFromDossier(desk, file, forWhom);
  await mustNotLeak(desk, file, withheld, [{ path: PATH, mime: 'application/pdf', bytes: pdf }]);
  const last = findLastPackageFor(desk.vault.read, recipientId);
  const counter = (last?.counter ?? 0) + 1;
  const caseSeed = caseSeedOf(desk, file, recipientId);
  const sealed = await sealPackage(
    {
      files: [fileInMemory({ path: PATH, bytes: pdf, mime: 'application/pdf', role: 'message' })],
      facts: {
        vaultKeyId: vaultKeyIdOf(desk.vault.vaultId), counter, prev: last?.manifestSha256 ?? null, caseRef: caseRefOf(desk, caseSeed),
        purpose: paperWords(forWhom.language).dossiers.purposes[forWhom.profile], legalBasis: dossierGroundsOn(desk.today).laws[forWhom.profile],
        expiresAt: addHours(desk.now, noticeLifetimeDays * 24), journalCheckpoint: journalEndOf(desk), appVersion: desk.machine.appVersion, profile: forWhom.profile,
      },
      recipients: [sealedFor],
      signer: { privateKey: desk.vault.signing.unwrap(), certificate: deviceCertificateOf(desk.vault) },
      random: desk.machine.random,
      at: desk.now,
      inspect: ({ own }) => mustNotLeak(desk, file, withheld, own.flat().map(({ path, bytes }) => ({ path, bytes, mime: mimeOf(path) }))),
      beforeVisible: ({ packageId, manifestSha256, receiptCode, files: [first] }) => keepDossier(
        desk.vault.write, desk.stamp,
        { ...record, way: 'sealed', fileSha256: first!.sha256, sealed: { recipientId, packageId, counter, manifestSha256, fileName: first!.fileName, receiptCode, caseSeed } },
        { fingerprint: recipient.fingerprint, revocation: revocationKnownOf(recipient, desk.now), recipient: seen, departure: null },
      ),
    },
    place,
  );
  const { id, pages, copy, checkCode } = record;
  return { id, fileName: sealed.files[0]!.fileName, fileSha256: sealed.files[0]!.sha256, packageId: sealed.packageId, pages, copy, checkCode, pdf };
}
