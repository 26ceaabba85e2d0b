import { createHash } from 'node:crypto';
import type { MinorFile } from '#domain/minors/minor-file';
import { composeNotice } from '#domain/notices/compose-notice';
import { mayNotify } from '#domain/notices/may-notify';
import type { NoticeChoice, NoticeRecord } from '#domain/notices/notice';
import { photoToSend } from '#domain/notices/notice-photo';
import type { NoticeSource } from '#domain/notices/notice-source';
import type { NoticePayload } from '#domain/notices/payload';
import { findDeparture } from '#db/queries/departures';
import { findNotice } from '#db/queries/notices';
import { findPicture } from '#db/queries/photos';
import { fileOf, type Desk } from './desk';
import { allow, found } from './refused';

/** A message that may be made, with what it was made of. */
export interface ComposedNotice {
  readonly source: NoticeSource;
  readonly payload: NoticePayload;
  /** The photo that goes along, a JPEG. */
  readonly picture: Uint8Array | null;
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
export function composedOf(desk: Desk, choice: NoticeChoice): ComposedNotice {
  const { file, departureId, corrects } = aboutOf(desk, choice);
  const departure = departureId === null ? null : file.departures.find((one) => one.id === departureId) ?? null;
  const transfer = departure && (file.transfers.findLast((one) => one.departureId === departure.id) ?? null);
  const shown = choice.kind === 'missing' ? photoToSend(file.photos, departure) : undefined;
  const picture = shown ? found(findPicture(desk.vault.read, shown.id), 'photo') : null;
  const photo = shown && picture ? { takenOn: shown.takenOn, sha256: createHash('sha256').update(picture).digest('hex') } : null;
  const { name, organisation, phone } = desk.settings.guardian;
  const source: NoticeSource = { file, departure, transfer, corrects, photo, sender: { name, organisation, phone }, now: desk.now };
  allow(mayNotify(source, choice));
  return { source, payload: composeNotice(source, choice), picture: choice.kind === 'missing' && choice.withPhoto ? picture : null };
}
