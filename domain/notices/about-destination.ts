import type { TransferRecord } from '../transfers/transfer-record';
import type { NoticeRecord } from './notice';
import { standingOfNotice } from './notice-standing';

/** Does this notice say that the destination is known: itself, or as the correction of one that said so? */
export function saysKnownDestination({ kind, payload }: Pick<NoticeRecord, 'kind' | 'payload'>): boolean {
  if (kind === 'known-destination') return true;
  return kind === 'correction' && payload.kind === 'correction' && payload.refersTo.kind === 'known-destination' && payload.correction.standing === 'known-destination';
}

/** Is this notice about the destination of this transfer: of its departure, sealed since it was named, and saying that it is known? */
export const isAboutDestination = (notice: Pick<NoticeRecord, 'kind' | 'payload' | 'departureId' | 'sealedAt'>, transfer: Pick<TransferRecord, 'departureId' | 'startedAt'>): boolean =>
  notice.departureId === transfer.departureId && notice.sealedAt >= transfer.startedAt && saysKnownDestination(notice);

/** Did the police say that the investigation is closed, on a notice about the destination of this transfer? */
export const policeClosed = (notices: readonly NoticeRecord[], transfer: Pick<TransferRecord, 'departureId' | 'startedAt'>): boolean =>
  notices.some((notice) => isAboutDestination(notice, transfer) && standingOfNotice(notice).closed !== null);
