import type { FollowUpRules } from '../policy/follow-up-rules';
import { isStrongForYouth, type Sign } from '../signs/sign';
import { addHours, dayOf, type Instant } from '../shared/instant';
import { addDays, daysBetween, type PlainDate } from '../shared/plain-date';
import type { NewConversation } from './conversation';

/** What has to happen after a conversation or a sign. */
export const followUpKinds = ['team-consult', 'new-conversation', 'sign-assessment', 'agreed-follow-up', 'agreement', 'conversation-reminder'] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** Why it has to happen: shown beside the deadline. */
export const followUpReasons = ['high-risk', 'medium-risk', 'strong-sign', 'agreed', 'no-recent-conversation'] as const;
export type FollowUpReason = (typeof followUpReasons)[number];

/** One thing to do, with its limit. A limit in hours also has a moment; its day is the day of that moment. */
export interface FollowUp {
  readonly kind: FollowUpKind;
  readonly reason: FollowUpReason;
  readonly dueOn: PlainDate;
  readonly dueAt: Instant | null;
  /** The policy version the limit comes from; null for what guardian and youth agreed. */
  readonly ruleVersion: string | null;
}

type Talk = Pick<NewConversation, 'heldAt' | 'risk' | 'followUpOn'>;
type Seen = Pick<Sign, 'code' | 'subject' | 'withdrawnAt' | 'recordedAt'>;

/**
 * Everything a settled conversation asks for: by its risk, by the strong signs linked to it, and by what was agreed.
 * Days count from the Dutch day of the conversation.
 */
export function followUpsOf(talk: Talk, policy: FollowUpRules, linkedSigns: readonly Seen[] = []): readonly FollowUp[] {
  const heldOn = dayOf(talk.heldAt);
  const found: FollowUp[] = [];
  const byDay = (kind: FollowUpKind, reason: FollowUpReason, dueOn: PlainDate, ruleVersion: string | null = policy.version) =>
    found.push({ kind, reason, dueOn, dueAt: null, ruleVersion });

  if (talk.risk === 'high') byDay('team-consult', 'high-risk', addDays(heldOn, policy.highRiskConsultWithinDays));
  if (talk.risk === 'medium') byDay('new-conversation', 'medium-risk', addDays(heldOn, policy.mediumRiskTalkWithinDays));
  const assessment = signAssessmentDue(linkedSigns, policy);
  if (assessment) found.push(assessment);
  if (talk.followUpOn !== null) byDay('agreed-follow-up', 'agreed', talk.followUpOn, null);
  return found;
}

/** The assessment that strong signs ask for, counted from the first one recorded; null without a strong sign. */
export function signAssessmentDue(signs: readonly Seen[], policy: FollowUpRules): FollowUp | null {
  const first = signs.filter(isStrongForYouth).map((sign) => sign.recordedAt).sort()[0];
  if (first === undefined) return null;
  const dueAt = addHours(first, policy.strongSignAssessmentWithinHours);
  return { kind: 'sign-assessment', reason: 'strong-sign', dueOn: dayOf(dueAt), dueAt, ruleVersion: policy.version };
}

/**
 * The reminder that no conversation was held lately; null while there was one. `since` is the last conversation or, when
 * there was none, the day the youth came under the guardian's care.
 */
export function conversationReminder(since: PlainDate, today: PlainDate, policy: FollowUpRules): FollowUp | null {
  if (daysBetween(since, today) < policy.remindAfterDaysWithoutTalk) return null;
  return {
    kind: 'conversation-reminder', reason: 'no-recent-conversation', dueOn: addDays(since, policy.remindAfterDaysWithoutTalk), dueAt: null, ruleVersion: policy.version,
  };
}
