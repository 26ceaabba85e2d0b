import { mayReceive } from '#domain/notices/may-receive';
import { withheldFrom } from '#domain/notices/withheld';
import { photoPath } from '#domain/notices/compose-missing';
import type { NoticeChoice, NoticeRecord } from '#domain/notices/notice';
import type { RecipientRecord } from '#domain/recipients/recipient';
import { revocationKnownOf } from '#domain/recipients/recipient-status';
import type { NoticeId } from '#domain/shared/ids';
import { words } from '#domain/words/words';
import { listNotices, listNoticesFor } from '#db/queries/notices';
import { findLastPackageFor } from '#db/queries/packages';
import { findRecipient } from '#db/queries/recipients';
import { keepNotice } from '#db/writes/notices';
import { printNotice } from '../services/printing/notice';
import { neutralName } from '../services/sealing/neutral-name';
import type { SealedPackage } from '../services/sealing/seal';
import { sealedForms } from '../services/sealing/sealed-forms';
import { fileOf, freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { caseSeedOf } from './notice-case';
import { composedOf, type ComposedNotice } from './notice-source';
import { answers } from './notice-answers';
import { unreadOf } from './notice-attachments';
import { withheldFromNotice } from './notice-leaks';
import { receipts } from './receipts';
import { allow, found } from './refused';
import { choosePlace } from './save-place';
import { sealFor, verifiedKeyOf } from './seal-for';
import { sealingProgress, stopSealing } from './sealing-under-way';

interface Sealing {
  readonly choice: NoticeChoice;
  readonly composed: ComposedNotice;
  readonly recipient: RecipientRecord;
  readonly counter: number;
  readonly caseSeed: string;
}

const noticeOf = (desk: Desk, { choice, composed: { payload, source, going }, recipient, counter, caseSeed }: Sealing, id: NoticeId, sealed: SealedPackage): Omit<NoticeRecord, 'events'> => ({
  id,
  minorId: source.file.minor.id,
  departureId: source.departure?.id ?? null,
  recipientId: recipient.id,
  kind: payload.kind,
  payload,
  addressReason: choice.kind === 'known-destination' ? choice.addressReason || null : null,
  packageId: sealed.packageId,
  counter,
  manifestSha256: sealed.manifestSha256,
  fileName: sealed.files[0]!.fileName,
  fileSha256: sealed.files[0]!.sha256,
  files: sealed.files.map(({ fileName, bytes, sha256 }) => ({ fileName, bytes, sha256 })),
  attachments: going.map(({ sent }) => sent),
  receiptCode: sealed.receiptCode,
  sealedAt: desk.now,
  sealedBy: desk.settings.guardian.name,
  caseSeed,
});

/** The message, and whom it is for, when both may leave now. */
async function mayLeaveNow(desk: Desk, choice: NoticeChoice) {
  const composed = await composedOf(desk, choice);
  const { recipient, key } = found(findRecipient(desk.vault.read, choice.recipientId), 'recipient');
  const { corrects } = composed.source;
  const corrected = corrects ? (findRecipient(desk.vault.read, corrects.recipientId)?.recipient ?? null) : null;
  allow(mayReceive(recipient, { kind: choice.kind, corrects: corrects?.kind ?? null, corrected }, listNoticesFor(desk.vault.read, recipient.id), desk.now));
  return { composed, recipient, key };
}

async function seal(asked: Desk, choice: NoticeChoice) {
  const before = await mayLeaveNow(asked, choice);
  const { place, desk } = await choosePlace(asked, neutralName(asked.machine.random, sealedForms[before.recipient.format].extension));
  const { composed, recipient, key } = await mayLeaveNow(desk, choice);
  // As the guardian saw them: what changed since, in the dialog or while the file is made, was not looked at.
  const seen = { departure: before.composed.source.departure, recipient: before.recipient };
  const sealedFor = verifiedKeyOf(recipient, key, desk.now);

  const { payload, source, picture, going } = composed;
  const last = findLastPackageFor(desk.vault.read, recipient.id);
  const counter = (last?.counter ?? 0) + 1;
  // What is sealed is for the Dutch police, whatever the language of the program.
  const dutch = words('nl');
  const pdf = await printNotice(desk.machine.print, payload, { counter, picture });
  const json = new TextEncoder().encode(`${JSON.stringify(payload, null, 2)}\n`);
  const id = freshId<NoticeId>(desk);
  const withheld = withheldFromNotice(desk, composed, choice, recipient);
  const message = [
    { path: 'bericht.pdf', bytes: pdf, mime: 'application/pdf', role: 'message' as const },
    { path: 'bericht.json', bytes: json, mime: 'application/json', role: 'message-data' as const },
    ...(picture ? [{ path: photoPath, bytes: picture, mime: 'image/jpeg', role: 'photo' as const }] : []),
  ];
  const caseSeed = caseSeedOf(desk, source.file.notices, { departureId: source.departure?.id ?? null });

  const sealed = await sealFor(
    desk, place,
    {
      file: source.file, sealedFor, recipientId: recipient.id, caseSeed, withheld, files: message, along: going, questions: choice.shortSeen,
      facts: {
        counter,
        prev: last?.manifestSha256 ?? null,
        purpose: dutch.notices.purposes[payload.ground.purpose],
        legalBasis: [dutch.notices.legalGrounds[payload.ground.legalGround], payload.ground.law].join('; '),
        profile: 'police',
      },
    },
    (file) => keepNotice(desk.vault.write, desk.stamp, noticeOf(desk, { choice, composed, recipient, counter, caseSeed }, id, file), { fingerprint: recipient.fingerprint, revocation: revocationKnownOf(recipient, desk.now), shortSeen: choice.shortSeen.length, ...seen }),
  );
  return { id, fileName: sealed.files[0]!.fileName, fileSha256: sealed.files[0]!.sha256, manifestSha256: sealed.manifestSha256, packageId: sealed.packageId };
}

export const notices: HandlersOf<'notices'> = {
  'notices.preview': async (desk, choice) => {
    const { payload } = await composedOf(desk, choice);
    return { payload, withheld: [...withheldFrom(payload)] };
  },
  'notices.paper': async (desk, choice) => {
    const { payload, picture } = await composedOf(desk, choice);
    const counter = (findLastPackageFor(desk.vault.read, choice.recipientId)?.counter ?? 0) + 1;
    return { pdf: new Uint8Array(await printNotice(desk.machine.print, payload, { counter, picture, draft: true })) };
  },
  'notices.unread': async (desk, { minorId, ...chosen }) => ({ unread: [...(await unreadOf(desk, fileOf(desk, minorId), chosen))] }),
  'notices.seal': seal,
  'notices.progress': (desk) => ({ underWay: sealingProgress(desk.vault) ?? null }),
  'notices.cancel': (desk) => {
    stopSealing(desk.vault);
    return {};
  },
  'notices.list': (desk) => listNotices(desk.vault.read),
  ...answers,
  ...receipts,
};
