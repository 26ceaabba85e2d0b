import { asc, eq } from 'drizzle-orm';
import type { Conversation, ConversationVersion, GroupOfTalk } from '#domain/conversations/conversation';
import type { FollowUpDone } from '#domain/conversations/follow-up-done';
import { readStored } from '#domain/conversations/stored';
import type { ConversationId, GroupTalkId, MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { conversations, conversationVersions, followUpsDone, groupTalks } from '../schema/conversations';

type ByTalk<Row> = ReadonlyMap<ConversationId, readonly Row[]>;
interface Around {
  readonly versions: ByTalk<ConversationVersion>;
  readonly done: ByTalk<FollowUpDone>;
}

const withGroup = { talk: conversations, group: { id: groupTalks.id, size: groupTalks.size, rev: groupTalks.rev } };

const conversationOf = ({ talk: { id, version, recordedAt, body }, group }: { readonly talk: typeof conversations.$inferSelect; readonly group: GroupOfTalk | null }, { versions, done }: Around): Conversation =>
  ({ ...readStored(body), id, version, recordedAt, versions: versions.get(id) ?? [], done: done.get(id) ?? [], group });

function byTalk<Row>(rows: readonly (readonly [ConversationId, Row])[]): ByTalk<Row> {
  const found = new Map<ConversationId, Row[]>();
  for (const [id, row] of rows) {
    const known = found.get(id);
    if (known) known.push(row);
    else found.set(id, [row]);
  }
  return found;
}

function versionsOf(read: ReadableDb, minorId: MinorId): ByTalk<ConversationVersion> {
  const rows = read.select().from(conversationVersions).where(eq(conversationVersions.minorId, minorId)).orderBy(asc(conversationVersions.conversationId), asc(conversationVersions.version)).all();
  return byTalk(rows.map(({ conversationId, version, recordedAt, recordedBy, reason, body }) => [conversationId, { version, recordedAt, recordedBy, reason, body: readStored(body) }]));
}

function doneOf(read: ReadableDb, minorId?: MinorId): ByTalk<FollowUpDone> {
  const rows = read.select().from(followUpsDone).where(minorId && eq(followUpsDone.minorId, minorId)).orderBy(asc(followUpsDone.minorId), asc(followUpsDone.recordedAt)).all();
  return byTalk(rows.map(({ id, conversationId, recordedAt, recordedBy, body }) => [conversationId, { ...body, id, recordedAt, recordedBy }]));
}

/** One conversation as it stands now, with what was done after it; nothing when the id is unknown. */
export function findConversation(read: ReadableDb, id: ConversationId): Conversation | undefined {
  const row = read.select(withGroup).from(conversations).leftJoin(groupTalks, eq(groupTalks.id, conversations.groupTalkId)).where(eq(conversations.id, id)).get();
  return row && conversationOf(row, { versions: new Map(), done: doneOf(read, row.talk.minorId) });
}

/** The conversations of one group talk, one a youth, by id. For who corrects what they share: never for one youth's file. */
export function listGroupTalk(read: ReadableDb, id: GroupTalkId): readonly Conversation[] {
  const rows = read.select(withGroup).from(conversations).innerJoin(groupTalks, eq(groupTalks.id, conversations.groupTalkId)).where(eq(conversations.groupTalkId, id)).all();
  return rows.map((row) => conversationOf(row, { versions: new Map(), done: new Map() }));
}

/** Conversations with one youth with all their versions, or with all youths without; oldest first. */
export function listConversations(read: ReadableDb, minorId?: MinorId): readonly Conversation[] {
  const rows = read.select(withGroup).from(conversations).leftJoin(groupTalks, eq(groupTalks.id, conversations.groupTalkId))
    .where(minorId && eq(conversations.minorId, minorId)).orderBy(asc(conversations.minorId), asc(conversations.heldAt)).all();
  const around: Around = { versions: minorId === undefined ? new Map() : versionsOf(read, minorId), done: doneOf(read, minorId) };
  return rows.map((row) => conversationOf(row, around));
}
