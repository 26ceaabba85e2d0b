import type { DepartureRecord } from '../departures/departure-record';
import type { MinorFile } from '../minors/minor-file';
import type { Photo } from '../minors/photo';
import type { Instant } from '../shared/instant';
import type { TransferRecord } from '../transfers/transfer-record';
import type { NoticeRecord } from './notice';
import type { ListedAttachment } from './sent-attachment';

/** A photo that goes along: what is known of it, and the hash of the picture. */
export interface SentPhoto extends Pick<Photo, 'takenOn'> {
  readonly sha256: string;
}

/** What a message is made of: the whole file, and of it what the message is about. */
export interface NoticeSource {
  readonly file: MinorFile;
  /** The departure it is about; null for a report of signs. */
  readonly departure: DepartureRecord | null;
  /** The transfer of that departure's destination, when there is one. */
  readonly transfer: TransferRecord | null;
  /** The notice that is corrected; null for the other kinds. */
  readonly corrects: NoticeRecord | null;
  /** The photo that can go along, when the file has one. */
  readonly photo: SentPhoto | null;
  /** What was chosen to go along. */
  readonly attachments: readonly ListedAttachment[];
  readonly sender: { readonly name: string; readonly organisation: string; readonly phone: string };
  readonly now: Instant;
}
