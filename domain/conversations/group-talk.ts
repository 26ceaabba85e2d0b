import { z } from 'zod';
import { missingOr, prose } from '../fields/kinds';
import { idSchema, type GroupTalkId, type MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import { changedFields, type ConversationField } from './changes';
import { checkOwn, checkShared, ownShape, sharedShape, type NewConversation } from './conversation';
import { mayRecordConversation } from './may-record';

const SharedPart = z.strictObject(sharedShape).superRefine((talk, context) => checkShared(talk, (message, ...path) => context.addIssue({ code: 'custom', message, path })));
export type SharedPart = z.output<typeof SharedPart>;

const OwnPart = z.strictObject({ minorId: idSchema<MinorId>(), ...ownShape });

/** One conversation with several youths: what they share once, and what is of each apart. */
export const NewGroupTalk = z
  .strictObject({ shared: SharedPart, youths: z.array(OwnPart, missingOr('wrong-type')).min(2, { error: 'too-few' }).max(20, { error: 'too-many' }) })
  .superRefine(({ shared, youths }, context) => {
    const seen = new Set<MinorId>();
    youths.forEach((own, place) => {
      const add = (message: string, ...path: (string | number)[]) => context.addIssue({ code: 'custom', message, path: ['youths', place, ...path] });
      if (seen.has(own.minorId)) add('twice', 'minorId');
      seen.add(own.minorId);
      checkOwn(own, shared.heldAt, add);
    });
  });
export type NewGroupTalk = z.output<typeof NewGroupTalk>;

/** A correction of what all youths of a group talk share: a new version for each of them. */
export const GroupCorrection = z.strictObject({ groupTalkId: idSchema<GroupTalkId>(), rev: z.int().min(1), reason: prose(1000), shared: SharedPart });
export type GroupCorrection = z.output<typeof GroupCorrection>;

const sharedFields = new Set<ConversationField>(['alone', ...(Object.keys(sharedShape) as (keyof typeof sharedShape)[])]);

/** The part of a conversation that all youths of the group share. */
export const sharedPartOf = (talk: Readonly<NewConversation>): SharedPart =>
  Object.fromEntries(Object.keys(sharedShape).map((field) => [field, talk[field as keyof SharedPart]])) as unknown as SharedPart;

/** The conversation of each youth, complete by itself, so that no file ever has to look at another. Nobody is alone in a group. */
export const conversationsOfGroup = ({ shared, youths }: NewGroupTalk): readonly NewConversation[] => youths.map((own) => ({ ...shared, ...own, alone: false }));

/** May the part of one youth be corrected to `next`? What the group shares is corrected for all at once. */
export const mayCorrectOwnPart = (standing: Readonly<NewConversation>, next: Readonly<NewConversation>): Permission =>
  (changedFields(standing, next).some((field) => sharedFields.has(field)) ? [refusal('shared-part-of-group')] : []);

/** May the shared part take the place of the one that stands? It changes something, is over, and lies before what was agreed with any of them. */
export function mayCorrectShared(standing: readonly Readonly<NewConversation>[], shared: SharedPart, now: Instant): Permission {
  const next = standing.map((talk) => ({ ...talk, ...shared }));
  const first = standing[0];
  return [
    ...mayRecordConversation(shared, now),
    ...(first && changedFields(first, { ...first, ...shared }).length === 0 ? [refusal('correction-changes-nothing')] : []),
    ...(next.some((talk) => followsTooEarly(talk, shared.heldAt)) ? [refusal('agreed-before-talk')] : []),
  ];
}

function followsTooEarly(talk: Readonly<NewConversation>, heldAt: Instant): boolean {
  let early = false;
  checkOwn(talk, heldAt, () => { early = true; });
  return early;
}
