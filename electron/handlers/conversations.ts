import { mayRecordConversation } from '#domain/conversations/may-record';
import type { ConversationId } from '#domain/shared/ids';
import { recordConversation } from '#db/writes/conversations';
import { fileOf, freshId } from './desk';
import type { HandlersOf } from './handler';
import { allow } from './refused';

export const conversations: HandlersOf<'conversations'> = {
  'conversations.record': (desk, input) => {
    fileOf(desk, input.minorId);
    allow(mayRecordConversation(input, desk.now));
    const id = freshId<ConversationId>(desk);
    recordConversation(desk.vault.write, desk.stamp, id, input);
    return { id };
  },
};
