import { isOpen } from '../departures/departure-clock';
import { followUpRulesOn, type FollowUpRules } from '../policy/follow-up-rules';
import { dayOf } from '../shared/instant';
import { because, byDay, byMoment, ruleOf, type AsksFor, type TaskDraft, type TaskReason } from '../tasks/task-draft';
import type { TaskKind } from '../tasks/task-kinds';
import { conversationReminder, followUpsOf, type FollowUp } from './follow-ups';

const kindOf = {
  'team-consult': 'team-consult', 'new-conversation': 'new-conversation', 'sign-assessment': 'assess-signs', 'agreed-follow-up': 'agreed-follow-up', 'conversation-reminder': 'conversation-reminder',
} as const satisfies Record<FollowUp['kind'], TaskKind>;

const reasonOf = (followUp: FollowUp, rules: FollowUpRules): TaskReason =>
  (followUp.reason === 'no-recent-conversation' ? because(followUp.reason, { days: rules.remindAfterDaysWithoutTalk }) : because(followUp.reason));

/** A follow-up as a task of the record that asks for it. */
export const taskOfFollowUp = (followUp: FollowUp, subjectId: string, rules: FollowUpRules): TaskDraft => ({
  kind: kindOf[followUp.kind], subjectId, ...reasonOf(followUp, rules), ...(followUp.dueAt ? byMoment(followUp.dueAt) : byDay(followUp.dueOn)),
  rule: followUp.ruleVersion === null ? null : ruleOf(rules),
});

/**
 * Conversations ask for follow-up until a later conversation was recorded, and silence asks for a conversation. Nobody can
 * be spoken with while missing: then it waits until the youth is back.
 */
export const conversationTasks: AsksFor = (file, now) => {
  if (file.departures.some((departure) => isOpen(departure.status))) return [];
  const latest = file.conversations.toSorted((a, b) => (a.heldAt < b.heldAt ? 1 : -1))[0];
  const today = followUpRulesOn(dayOf(now));
  const reminder = conversationReminder(dayOf(latest?.heldAt ?? file.minor.recordedAt), dayOf(now), today);
  const silence = reminder ? [taskOfFollowUp(reminder, latest?.id ?? file.minor.id, today)] : [];
  if (!latest) return silence;
  const then = followUpRulesOn(dayOf(latest.heldAt));
  return [...followUpsOf(latest, then).map((followUp) => taskOfFollowUp(followUp, latest.id, then)), ...silence];
};
