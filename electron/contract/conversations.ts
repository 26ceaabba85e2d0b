import { ConversationCorrection, NewConversation } from '#domain/conversations/conversation';
import { idSchema, type ConversationId } from '#domain/shared/ids';
import { done, made } from './answers';
import { request } from './define';

export const conversations = {
  record: request({ about: 'Seals a risk conversation.', needs: 'open', writes: 'record', input: NewConversation, output: made(idSchema<ConversationId>()) }),
  correct: request({
    about: 'Corrects a sealed conversation: a new version with its reason. The version before stays readable.',
    needs: 'open', writes: 'record', input: ConversationCorrection, output: done,
  }),
};
