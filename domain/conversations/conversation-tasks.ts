import { isOpen } from '../departures/departure-clock';
import { followUpRulesOn, type FollowUpRules } from '../policy/follow-up-rules';
import { dayOf } from '../shared/instant';
import { because, byDay, byMoment, ruleOf, type AsksFor, type TaskDraft, type TaskReason } from '../tasks/task-draft';
import type { TaskKind } from '../tasks/task-kinds';
import { followUpStates, type FollowUpState } from './follow-up-states';
import { conversationReminder, type FollowUp } from './follow-ups';

const kindOf = {
  'team-consult': 'team-consult', 'new-conversation': 'new-conversation', 'sign-assessment': 'assess-signs', 'agreed-follow-up': 'agreed-follow-up', agreement: 'agreement', 'conversation-reminder': 'conversation-reminder',
} as const satisfies Record<FollowUp['kind'], TaskKind>;

const reasonOf = (followUp: FollowUp, rules: FollowUpRules): TaskReason =>
  (followUp.reason === 'no-recent-conversation' ? because(followUp.reason, { days: rules.remindAfterDaysWithoutTalk }) : because(followUp.reason));

/** A follow-up as a task of the record that asks for it. */
export const taskOfFollowUp = (followUp: FollowUp, subjectId: string, rules: FollowUpRules): TaskDraft => ({
  kind: kindOf[followUp.kind], subjectId, ...reasonOf(followUp, rules), ...(followUp.dueAt ? byMoment(followUp.dueAt) : byDay(followUp.dueOn)),
  rule: followUp.ruleVersion === null ? null : ruleOf(rules),
});

const taskOfState = ({ talk, followUp, agreement }: FollowUpState): TaskDraft => {
  const task = taskOfFollowUp(followUp, talk.id, followUpRulesOn(dayOf(talk.heldAt)));
  return agreement ? { ...task, ...because('agreement', { what: agreement.what }) } : task;
};

// One act settles a kind for all conversations, and agreements are kept one by one: the one that was due first is enough.
function firstOfEach(open: readonly FollowUpState[]): readonly FollowUpState[] {
  const first = new Map<string, FollowUpState>();
  for (const state of open.toSorted((a, b) => (a.followUp.dueOn < b.followUp.dueOn ? -1 : 1))) {
    const key = state.agreement ? state.talk.id : state.followUp.kind;
    if (!first.has(key)) first.set(key, state);
  }
  return [...first.values()];
}

/**
 * What conversations ask for until it is met, and what silence asks for. Nobody can be spoken with while missing: then a
 * talk waits until the youth is back. Colleagues can be, so a team consult does not wait.
 */
export const conversationTasks: AsksFor = (file, now) => {
  const isAway = file.departures.some((departure) => isOpen(departure.status));
  const open = firstOfEach(followUpStates(file.conversations).filter(({ met }) => met === null));
  const asked = open.filter(({ followUp }) => !isAway || followUp.kind === 'team-consult').map(taskOfState);
  if (isAway) return asked;
  const latest = file.conversations.toSorted((a, b) => (a.heldAt < b.heldAt ? 1 : -1))[0];
  const today = followUpRulesOn(dayOf(now));
  const reminder = conversationReminder(dayOf(latest?.heldAt ?? file.minor.recordedAt), dayOf(now), today);
  return [...asked, ...(reminder ? [taskOfFollowUp(reminder, latest?.id ?? file.minor.id, today)] : [])];
};
