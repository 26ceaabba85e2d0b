import { mayCorrectConversation, mayRecordConversation } from '#domain/conversations/may-record';
import type { ConversationId } from '#domain/shared/ids';
import { findConversation } from '#db/queries/conversations';
import { correctConversation, recordConversation } from '#db/writes/conversations';
import { fileOf, freshId } from './desk';
import type { HandlersOf } from './handler';
import { allow, found } from './refused';

export const conversations: HandlersOf<'conversations'> = {
  'conversations.record': (desk, input) => {
    fileOf(desk, input.minorId);
    allow(mayRecordConversation(input, desk.now));
    const id = freshId<ConversationId>(desk);
    recordConversation(desk.vault.write, desk.stamp, desk.settings.guardian.name, id, input);
    return { id };
  },
  'conversations.correct': (desk, { conversationId, version, reason, conversation }) => {
    const standing = found(findConversation(desk.vault.read, conversationId), 'conversation');
    allow(mayCorrectConversation(standing, conversation, desk.now));
    correctConversation(desk.vault.write, desk.stamp, desk.settings.guardian.name, conversationId, version, reason, conversation);
    return {};
  },
};
