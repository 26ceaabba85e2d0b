import { and, eq } from 'drizzle-orm';
import type { Conversation, GroupOfTalk, NewConversation } from '#domain/conversations/conversation';
import type { NewFollowUpDone } from '#domain/conversations/follow-up-done';
import type { Act } from '#domain/journal/entry';
import type { Stamp } from '#domain/journal/stamp';
import type { ConversationId, FollowUpDoneId, GroupTalkId } from '#domain/shared/ids';
import type { Tx, WritableDb } from '../open/handles';
import { conversations, conversationVersions, followUpsDone, groupTalks } from '../schema/conversations';
import { ChangedMeanwhile, commit } from './commit';
import { dropDraft } from './drafts';
import { appendJournal } from './journal';

/** A version to seal: `reason` is why it takes the place of the one before; empty for the first. */
export interface Sealing {
  readonly id: ConversationId;
  readonly version: number;
  readonly reason: string;
  readonly body: NewConversation;
}

const actOf = (who: Stamp, { id, version, body }: Sealing): Act =>
  ({ ...who, action: version === 1 ? 'conversation.sealed' : 'conversation.corrected', object: { type: 'conversation', id }, minorId: body.minorId, details: { risk: body.risk, version } });

function keepVersion(tx: Tx, who: Stamp, by: string, { id, version, reason, body }: Sealing): void {
  tx.insert(conversationVersions).values({ conversationId: id, version, minorId: body.minorId, recordedAt: who.at, recordedBy: by, reason, body }).run();
}

function keepFirst(tx: Tx, who: Stamp, by: string, first: Sealing, groupTalkId: GroupTalkId | null): void {
  const { id, body } = first;
  tx.insert(conversations).values({ id, minorId: body.minorId, heldAt: body.heldAt, version: 1, recordedAt: who.at, body, groupTalkId }).run();
  keepVersion(tx, who, by, first);
}

function keepNext(tx: Tx, who: Stamp, by: string, next: Sealing): void {
  const { id, version, body } = next;
  const { changes } = tx.update(conversations).set({ heldAt: body.heldAt, version, recordedAt: who.at, body }).where(and(eq(conversations.id, id), eq(conversations.version, version - 1))).run();
  if (changes === 0) throw new ChangedMeanwhile('conversation');
  keepVersion(tx, who, by, next);
}

/** Seals a conversation as its first version; the draft it was typed in goes away in the same transaction. */
export function recordConversation(write: WritableDb, who: Stamp, by: string, id: ConversationId, body: NewConversation): void {
  const first = { id, version: 1, reason: '', body };
  commit(write, actOf(who, first), (tx) => {
    keepFirst(tx, who, by, first, null);
    dropDraft(tx, `conversation:${body.minorId}`);
  });
}

/** Seals a correction as the version after the one the guardian saw; both stay. Throws ChangedMeanwhile when that is no longer the newest. */
export function correctConversation(write: WritableDb, who: Stamp, by: string, id: ConversationId, seenVersion: number, reason: string, body: NewConversation): void {
  const next = { id, version: seenVersion + 1, reason, body };
  commit(write, actOf(who, next), (tx) => {
    keepNext(tx, who, by, next);
    dropDraft(tx, `correction:${id}`);
  });
}

/** Seals one talk with several youths: a conversation and a journal entry for each, complete by themselves, in one transaction. */
export function recordGroupTalk(write: WritableDb, who: Stamp, by: string, id: GroupTalkId, talks: readonly Pick<Sealing, 'id' | 'body'>[]): void {
  commit(write, { ...who, action: 'group-talk.sealed', object: { type: 'group-talk', id }, details: { size: talks.length } }, (tx) => {
    tx.insert(groupTalks).values({ id, rev: 1, size: talks.length, recordedAt: who.at }).run();
    for (const talk of talks) {
      const first = { ...talk, version: 1, reason: '' };
      keepFirst(tx, who, by, first, id);
      appendJournal(tx, actOf(who, first));
    }
    dropDraft(tx, 'group-talk');
  });
}

/** Corrects what all youths of a group talk share: a new version for each. Throws ChangedMeanwhile when somebody did so meanwhile. */
export function correctGroupTalk(write: WritableDb, who: Stamp, by: string, group: GroupOfTalk, corrections: readonly Sealing[]): void {
  const rev = group.rev + 1;
  commit(write, { ...who, action: 'group-talk.corrected', object: { type: 'group-talk', id: group.id }, details: { size: group.size, rev } }, (tx) => {
    const { changes } = tx.update(groupTalks).set({ rev }).where(and(eq(groupTalks.id, group.id), eq(groupTalks.rev, group.rev))).run();
    if (changes === 0) throw new ChangedMeanwhile('conversation');
    for (const next of corrections) {
      keepNext(tx, who, by, next);
      appendJournal(tx, actOf(who, next));
    }
    dropDraft(tx, `group-correction:${group.id}`);
  });
}

/** Notes that something a conversation asked for was done. */
export function noteFollowUpDone(write: WritableDb, who: Stamp, by: string, id: FollowUpDoneId, talk: Pick<Conversation, 'id' | 'minorId'>, body: NewFollowUpDone): void {
  commit(write, { ...who, action: 'follow-up.done', object: { type: 'conversation', id: talk.id }, minorId: talk.minorId, details: { kind: body.kind } }, (tx) => {
    tx.insert(followUpsDone).values({ id, minorId: talk.minorId, conversationId: talk.id, recordedAt: who.at, recordedBy: by, body }).run();
    dropDraft(tx, `follow-up:${talk.id}`);
  });
}
