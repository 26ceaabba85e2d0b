import type { AttachmentKind } from '#domain/policy/attachment-rules';
import { dayOf, type Instant } from '#domain/shared/instant';
import type { Life, Reference } from '../life';

interface Said {
  readonly title: string;
  readonly kind: AttachmentKind;
  readonly from: string;
  readonly note?: string;
}

/** Takes the files of the demo in and says of the first ones what they are; the rest waits to be described. */
export function attach(life: Life, at: Instant, said: readonly Said[]): Reference {
  const answer = life.tell(at, 'attachments.choose', { minorId: life.minorId });
  for (const [place, one] of said.entries()) life.tell(at, 'attachments.add', { attachmentId: `${answer}.taken.${place}.id`, minorId: life.minorId, receivedOn: dayOf(at), ...one });
  return answer;
}
