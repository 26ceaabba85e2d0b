import { mayReceiveDossier } from '#domain/dossiers/may-send';
import type { MinorFile } from '#domain/minors/minor-file';
import { dossierGroundsOn } from '#domain/policy/dossier-grounds';
import { lawsIn } from '#domain/policy/laws';
import { revocationKnownOf } from '#domain/recipients/recipient-status';
import type { RecipientId } from '#domain/shared/ids';
import { paperWords } from '#domain/words/paper-words';
import { findLastPackageFor } from '#db/queries/packages';
import { findRecipient } from '#db/queries/recipients';
import { keepDossier } from '#db/writes/dossiers';
import { neutralName } from '../services/sealing/neutral-name';
import { sealedForms } from '../services/sealing/sealed-forms';
import type { Desk } from './desk';
import { make, withheldFromDossier, type ForWhom } from './dossier-making';
import { newCaseSeed } from './notice-case';
import { allow, found } from './refused';
import { choosePlace } from './save-place';
import { sealFor, verifiedKeyOf } from './seal-for';

const PATH = 'dossier.pdf';

/** Copies of one youth for one recipient are one case; another recipient cannot tell that they are about the same youth. */
const caseSeedOf = (desk: Desk, { dossiers }: MinorFile, recipientId: RecipientId): string =>
  dossiers.findLast(({ sealed }) => sealed?.recipientId === recipientId)?.sealed?.caseSeed ?? newCaseSeed(desk);

/** Seals the final copy of a dossier for a recipient whose key was checked and who is of the kind it was composed for. */
export async function sealDossier(asked: Desk, { recipientId, ...forWhom }: ForWhom & { readonly recipientId: RecipientId }, fileAt: (desk: Desk) => MinorFile) {
  const mayLeaveNow = (at: Desk) => {
    const known = found(findRecipient(at.vault.read, recipientId), 'recipient');
    allow(mayReceiveDossier(known.recipient, forWhom.profile, at.now));
    return { file: fileAt(at), ...known };
  };
  const { recipient: seen } = mayLeaveNow(asked);
  const { place, desk } = await choosePlace(asked, neutralName(asked.machine.random, sealedForms[seen.format].extension));
  const { file, recipient, key } = mayLeaveNow(desk);
  const sealedFor = verifiedKeyOf(recipient, key, desk.now);

  const { pdf, record } = await make(desk, file, forWhom, 'final');
  const last = findLastPackageFor(desk.vault.read, recipientId);
  const counter = (last?.counter ?? 0) + 1;
  const caseSeed = caseSeedOf(desk, file, recipientId);
  const sealed = await sealFor(
    desk, place,
    {
      file, sealedFor, recipientId, caseSeed, withheld: withheldFromDossier(desk, file, forWhom), files: [{ path: PATH, bytes: pdf, mime: 'application/pdf', role: 'message' }],
      along: [], questions: 'pass',
      facts: { counter, prev: last?.manifestSha256 ?? null, purpose: paperWords(forWhom.language).dossiers.purposes[forWhom.profile], legalBasis: lawsIn(paperWords(forWhom.language), dossierGroundsOn(desk.today).laws[forWhom.profile]), profile: forWhom.profile },
    },
    ({ packageId, manifestSha256, receiptCode, files: [first] }) => keepDossier(
      desk.vault.write, desk.stamp,
      { ...record, way: 'sealed', fileSha256: first!.sha256, sealed: { recipientId, packageId, counter, manifestSha256, fileName: first!.fileName, receiptCode, caseSeed } },
      { fingerprint: recipient.fingerprint, revocation: revocationKnownOf(recipient, desk.now), recipient: seen, departure: null, shortSeen: 0 },
    ),
  );
  const { id, pages, copy, checkCode } = record;
  return { id, fileName: sealed.files[0]!.fileName, fileSha256: sealed.files[0]!.sha256, packageId: sealed.packageId, pages, copy, checkCode, pdf };
}
