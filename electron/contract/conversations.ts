import { NewConversation } from '#domain/conversations/conversation';
import { idSchema, type ConversationId } from '#domain/shared/ids';
import { made } from './answers';
import { request } from './define';

export const conversations = {
  record: request({ about: 'Settles a risk conversation.', needs: 'open', writes: 'record', input: NewConversation, output: made(idSchema<ConversationId>()) }),
};
