import type { Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import type { NewConfirmation, NoticeRecord } from './notice';

// People write moments to the minute; a seal has seconds.
const minuteOf = (moment: Instant): string => moment.slice(0, 'yyyy-mm-ddThh:mm'.length);

/** May the police's answer be recorded? Once, not before the notice was sealed, not in the future. */
export function mayConfirm(notice: Pick<NoticeRecord, 'confirmation' | 'sealedAt'>, answer: Pick<NewConfirmation, 'confirmedAt'>, now: Instant): Permission {
  const permission = [];
  if (notice.confirmation) permission.push(refusal('notice-already-confirmed'));
  if (minuteOf(answer.confirmedAt) < minuteOf(notice.sealedAt)) permission.push(refusal('confirmed-before-sealed'));
  if (answer.confirmedAt > now) permission.push(refusal('confirmed-in-the-future'));
  return permission;
}
