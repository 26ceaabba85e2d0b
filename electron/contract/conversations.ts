import { z } from 'zod';
import { ConversationCorrection, NewConversation } from '#domain/conversations/conversation';
import { NewFollowUpDone } from '#domain/conversations/follow-up-done';
import { GroupCorrection, NewGroupTalk } from '#domain/conversations/group-talk';
import { idSchema, type ConversationId, type FollowUpDoneId, type GroupTalkId } from '#domain/shared/ids';
import { done, made } from './answers';
import { request } from './define';

const conversationId = idSchema<ConversationId>();

export const conversations = {
  record: request({ about: 'Seals a risk conversation.', needs: 'open', writes: 'record', input: NewConversation, output: made(conversationId) }),
  correct: request({
    about: 'Corrects a sealed conversation: a new version with its reason. The version before stays readable.',
    needs: 'open', writes: 'record', input: ConversationCorrection, output: done,
  }),
  recordGroup: request({
    about: 'Seals one conversation with several youths: what they share once, and the part of each apart.',
    needs: 'open', writes: 'record', input: NewGroupTalk, output: z.strictObject({ id: idSchema<GroupTalkId>(), ids: z.array(conversationId) }),
  }),
  correctGroup: request({
    about: 'Corrects what the youths of a group conversation share: a new version for each of them.',
    needs: 'open', writes: 'record', input: GroupCorrection, output: done,
  }),
  noteDone: request({
    about: 'Notes that something a conversation asked for was done: a team consult, an agreement, coming back to it.',
    needs: 'open', writes: 'record', input: NewFollowUpDone, output: made(idSchema<FollowUpDoneId>()),
  }),
};
