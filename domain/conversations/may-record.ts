import { addHours, type Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import { changedFields } from './changes';
import type { NewConversation } from './conversation';

/** May this conversation be recorded? It is over: the moment it began lies behind us. A clock that is a few minutes off is forgiven. */
export const mayRecordConversation = (talk: Pick<NewConversation, 'heldAt'>, now: Instant): Permission =>
  (talk.heldAt > addHours(now, 5 / 60) ? [refusal('conversation-in-the-future')] : []);

/** May `next` take the place of the version that stands? It is about the same youth, is over, and changes something. */
export function mayCorrectConversation(standing: Readonly<NewConversation>, next: Readonly<NewConversation>, now: Instant): Permission {
  if (next.minorId !== standing.minorId) return [refusal('conversation-of-another-youth')];
  return [...mayRecordConversation(next, now), ...(changedFields(standing, next).length === 0 ? [refusal('correction-changes-nothing')] : [])];
}
