import { addHours, type Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import type { NewConversation } from './conversation';

/** May this conversation be recorded? It is over: the moment it began lies behind us. A clock that is a few minutes off is forgiven. */
export const mayRecordConversation = (talk: Pick<NewConversation, 'heldAt'>, now: Instant): Permission =>
  (talk.heldAt > addHours(now, 5 / 60) ? [refusal('conversation-in-the-future')] : []);
