import { z } from 'zod';
import { choice, line, moment, prose } from '../fields/kinds';
import { idSchema, type ConversationId, type FollowUpDoneId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import type { Conversation } from './conversation';

/** What of a conversation's follow-up is done by the guardian and noted; a new conversation speaks for itself. */
export const doneKinds = ['team-consult', 'agreement', 'agreed-follow-up'] as const;
export type DoneKind = (typeof doneKinds)[number];

/** Something that was done after a conversation: with whom, when, and what came of it. */
export const NewFollowUpDone = z
  .strictObject({
    conversationId: idSchema<ConversationId>(),
    kind: choice(doneKinds),
    /** The number of the agreement that was kept. */
    nr: z.int().min(1).max(99).nullable().default(null),
    doneAt: moment(),
    consulted: z.array(z.strictObject({ role: line(120), name: line(200) })).max(20, { error: 'too-many' }).default([]),
    outcome: prose(5000, { sensitive: true }),
  })
  .superRefine((done, context) => {
    if (done.kind === 'team-consult' && done.consulted.length === 0) context.addIssue({ code: 'custom', message: 'too-few', path: ['consulted'] });
    if ((done.kind === 'agreement') !== (done.nr !== null)) context.addIssue({ code: 'custom', message: 'not-an-option', path: ['nr'] });
  });
export type NewFollowUpDone = z.output<typeof NewFollowUpDone>;

/** As it was noted. */
export type FollowUpDone = Readonly<NewFollowUpDone> & { readonly id: FollowUpDoneId; readonly recordedAt: Instant; readonly recordedBy: string };

/** May this be noted as done? The conversation asked for it, it was done after it, and it was not noted before. A team may consult more than once. */
export function mayNoteDone(talk: Pick<Conversation, 'heldAt' | 'agreements' | 'followUpOn' | 'done'>, done: NewFollowUpDone, now: Instant): Permission {
  const asked = done.kind === 'agreement' ? talk.agreements.some((one) => one.nr === done.nr) : done.kind === 'team-consult' || talk.followUpOn !== null;
  if (!asked) return [refusal('follow-up-not-asked')];
  return [
    ...(done.doneAt > now ? [refusal('follow-up-in-the-future')] : []),
    ...(dayOf(done.doneAt) < dayOf(talk.heldAt) ? [refusal('follow-up-before-talk')] : []),
    ...(done.kind !== 'team-consult' && talk.done.some((one) => one.kind === done.kind && one.nr === done.nr) ? [refusal('follow-up-already-done')] : []),
  ];
}
