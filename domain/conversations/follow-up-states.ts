import { followUpRulesOn } from '../policy/follow-up-rules';
import { dayOf, type Instant } from '../shared/instant';
import type { Agreement } from './agreement';
import type { Conversation } from './conversation';
import type { FollowUpDone } from './follow-up-done';
import { followUpsOf, type FollowUp } from './follow-ups';

/** What met a follow-up: a later conversation, or something the guardian noted as done. */
export type Met = { readonly by: 'conversation'; readonly talk: Conversation; readonly at: Instant } | { readonly by: 'done'; readonly done: FollowUpDone; readonly at: Instant };

/** A follow-up of a conversation, and what met it; null while it is open. */
export interface FollowUpState {
  readonly talk: Conversation;
  readonly followUp: FollowUp;
  /** The agreement it comes from. */
  readonly agreement: Agreement | null;
  readonly met: Met | null;
}

const earliest = (met: readonly Met[]): Met | null => met.toSorted((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null;
const byDone = (done: readonly FollowUpDone[]): readonly Met[] => done.map((one) => ({ by: 'done', done: one, at: one.doneAt }));

/**
 * Everything the conversations with one youth asked for, by the rules of the day each was held, with what met it. A team
 * consult is met by the first consult noted on or after the day of the talk, whichever talk it was noted with; a new
 * conversation by the next talk; a day to come back on by what was noted or the first later talk on or after that day;
 * an agreement with a day only by what was noted.
 */
export function followUpStates(conversations: readonly Conversation[]): readonly FollowUpState[] {
  const consults = conversations.flatMap((talk) => talk.done).filter((done) => done.kind === 'team-consult');
  return conversations.flatMap((talk): readonly FollowUpState[] => {
    const later = conversations.filter((one) => one.heldAt > talk.heldAt).map((one): Met => ({ by: 'conversation', talk: one, at: one.heldAt }));
    const metBy = (followUp: FollowUp): Met | null => {
      switch (followUp.kind) {
        case 'team-consult': return earliest(byDone(consults.filter((one) => dayOf(one.doneAt) >= dayOf(talk.heldAt))));
        case 'new-conversation': return earliest(later);
        default: return earliest([...byDone(talk.done.filter((one) => one.kind === 'agreed-follow-up')), ...later.filter((one) => dayOf(one.at) >= followUp.dueOn)]);
      }
    };
    const rules = followUpsOf(talk, followUpRulesOn(dayOf(talk.heldAt))).map((followUp) => ({ talk, followUp, agreement: null, met: metBy(followUp) }));
    const agreed = talk.agreements.flatMap((agreement) => {
      if (agreement.by === null) return [];
      const followUp: FollowUp = { kind: 'agreement', reason: 'agreed', dueOn: agreement.by, dueAt: null, ruleVersion: null };
      return [{ talk, followUp, agreement, met: earliest(byDone(talk.done.filter((one) => one.kind === 'agreement' && one.nr === agreement.nr))) }];
    });
    return [...rules, ...agreed];
  });
}
