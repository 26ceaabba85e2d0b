import { mayNoteDone } from '#domain/conversations/follow-up-done';
import { conversationsOfGroup, mayCorrectOwnPart, mayCorrectShared } from '#domain/conversations/group-talk';
import { mayCorrectConversation, mayRecordConversation } from '#domain/conversations/may-record';
import { readStored } from '#domain/conversations/stored';
import type { Conversation, NewConversation } from '#domain/conversations/conversation';
import type { ConversationId, FollowUpDoneId, GroupTalkId } from '#domain/shared/ids';
import { findConversation, listGroupTalk } from '#db/queries/conversations';
import { correctConversation, correctGroupTalk, noteFollowUpDone, recordConversation, recordGroupTalk } from '#db/writes/conversations';
import { fileOf, freshId } from './desk';
import type { HandlersOf } from './handler';
import { allow, found } from './refused';

/** What was said, without what the program keeps around it. */
function bodyOf({ id: _id, version: _version, recordedAt: _at, versions: _versions, done: _done, group: _group, ...body }: Conversation): NewConversation {
  return readStored(body);
}

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
    if (standing.group) allow(mayCorrectOwnPart(standing, conversation));
    correctConversation(desk.vault.write, desk.stamp, desk.settings.guardian.name, conversationId, version, reason, conversation);
    return {};
  },
  'conversations.recordGroup': (desk, input) => {
    input.youths.forEach((own) => fileOf(desk, own.minorId));
    allow(mayRecordConversation(input.shared, desk.now));
    const id = freshId<GroupTalkId>(desk);
    const talks = conversationsOfGroup(input).map((body) => ({ id: freshId<ConversationId>(desk), body }));
    recordGroupTalk(desk.vault.write, desk.stamp, desk.settings.guardian.name, id, talks);
    return { id, ids: talks.map((talk) => talk.id) };
  },
  'conversations.correctGroup': (desk, { groupTalkId, rev, reason, shared }) => {
    const standing = listGroupTalk(desk.vault.read, groupTalkId);
    const group = found(standing[0]?.group ?? undefined, 'conversation');
    allow(mayCorrectShared(standing.map(bodyOf), shared, desk.now));
    const corrections = standing.map((talk) => ({ id: talk.id, version: talk.version + 1, reason, body: { ...bodyOf(talk), ...shared } }));
    correctGroupTalk(desk.vault.write, desk.stamp, desk.settings.guardian.name, { ...group, rev }, corrections);
    return {};
  },
  'conversations.noteDone': (desk, input) => {
    const talk = found(findConversation(desk.vault.read, input.conversationId), 'conversation');
    allow(mayNoteDone(talk, input, desk.now));
    const id = freshId<FollowUpDoneId>(desk);
    noteFollowUpDone(desk.vault.write, desk.stamp, desk.settings.guardian.name, id, talk, input);
    return { id };
  },
};
