import { createHash } from 'node:crypto';
import type { MinorFile } from '#domain/minors/minor-file';
import { composeNotice } from '#domain/notices/compose-notice';
import { mayNotify } from '#domain/notices/may-notify';
import type { NoticeChoice, NoticeRecord } from '#domain/notices/notice';
import { photoToSend } from '#domain/notices/notice-photo';
import { maySendAlong } from '#domain/notices/may-send-along';
import type { NoticeSource } from '#domain/notices/notice-source';
import type { NoticePayload } from '#domain/notices/payload';
import { findDeparture } from '#db/queries/departures';
import { findNotice } from '#db/queries/notices';
import { findPicture } from '#db/queries/photos';
import { fileOf, type Desk } from './desk';
import { goingAlong, listedOf, type GoingAlong } from './notice-attachments';
import { allow, found } from './refused';

/** A message that may be made, with what it was made of. */
export interface ComposedNotice {
  readonly source: NoticeSource;
  readonly payload: NoticePayload;
  /** The photo that goes along, a JPEG. */
  readonly picture: Uint8Array | null;
  /** The attachments that go along, ready to be sealed. */
  readonly going: readonly GoingAlong[];
}

function aboutOf(desk: Desk, choice: NoticeChoice): { readonly file: MinorFile; readonly departureId: string | null; readonly corrects: NoticeRecord | null } {
  if (choice.kind === 'trafficking-signals') return { file: fileOf(desk, choice.minorId), departureId: null, corrects: null };
  if (choice.kind === 'correction') {
    const corrects = found(findNotice(desk.vault.read, choice.noticeId), 'notice');
    return { file: fileOf(desk, corrects.minorId), departureId: corrects.departureId, corrects };
  }
  const { minorId, id } = found(findDeparture(desk.vault.read, choice.departureId), 'departure');
  return { file: fileOf(desk, minorId), departureId: id, corrects: null };
}

/** Makes the message of a choice from the records, or refuses with every reason why not. */
export async function composedOf(desk: Desk, choice: NoticeChoice): Promise<ComposedNotice> {
  const { file, departureId, corrects } = aboutOf(desk, choice);
  const departure = departureId === null ? null : file.departures.find((one) => one.id === departureId) ?? null;
  const transfer = departure && (file.transfers.findLast((one) => one.departureId === departure.id) ?? null);
  const shown = choice.kind === 'missing' ? photoToSend(file.photos, departure) : undefined;
  const picture = shown ? found(findPicture(desk.vault.read, shown.id), 'photo') : null;
  const photo = shown && picture ? { takenOn: shown.takenOn, sha256: createHash('sha256').update(picture).digest('hex') } : null;
  const { name, organisation, phone } = desk.settings.guardian;
  const asked: NoticeSource = { file, departure, transfer, corrects, photo, attachments: [], sender: { name, organisation, phone }, now: desk.now };
  allow([...mayNotify(asked, choice), ...maySendAlong(file.attachments, choice.kind, choice.attachments, desk.today)]);
  const sent = choice.kind === 'missing' && choice.withPhoto ? picture : null;
  const going = await goingAlong(desk, file, choice.attachments, sent !== null);
  const source = { ...asked, attachments: going.map(listedOf) };
  return { source, payload: composeNotice(source, choice), picture: sent, going };
}
