import { taskOfFollowUp } from '../conversations/conversation-tasks';
import { signAssessmentDue } from '../conversations/follow-ups';
import type { MinorFile } from '../minors/minor-file';
import { followUpRulesOn } from '../policy/follow-up-rules';
import { reportPolicyOn, type ReportAdviceCode } from '../policy/report-advice';
import { dayOf, type Instant } from '../shared/instant';
import { addDays } from '../shared/plain-date';
import type { TaskKind } from '../tasks/task';
import { because, byDay, byMoment, ruleOf, type AsksFor, type TaskDraft } from '../tasks/task-draft';
import { standingAdvices } from './advices';
import { signsSince } from './decision';
import { isStrongForYouth, type Sign } from './sign';

const firstRecorded = (signs: readonly Sign[]): Sign | undefined => signs.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))[0];
const policyAt = (at: Instant) => reportPolicyOn(dayOf(at));

/** Weighing: within a day for a strong sign that no decision has seen, later for another sign that came after a decision. */
function weighing({ signs, assessments }: MinorFile): readonly TaskDraft[] {
  const latest = assessments.at(-1);
  const open = latest ? signsSince(latest, signs) : signs;
  const strong = firstRecorded(open.filter(isStrongForYouth));
  if (strong) {
    const rules = followUpRulesOn(dayOf(strong.recordedAt));
    const due = signAssessmentDue([strong], rules);
    if (due) return [taskOfFollowUp(due, strong.id, rules)];
  }
  const first = firstRecorded(open);
  if (!latest || !first) return [];
  const policy = policyAt(first.recordedAt);
  return [{
    kind: 'assess-signs', subjectId: first.id, ...because('signs-after-decision', { count: open.length }), ...byDay(addDays(dayOf(first.recordedAt), policy.newSignsWithinDays)), rule: ruleOf(policy),
  }];
}

/** A decision to consult first asks for the outcome, and the outcome for a decision. */
function consulting({ assessments }: MinorFile, isWeighing: boolean): readonly TaskDraft[] {
  const latest = assessments.at(-1);
  if (latest?.decision !== 'needs-consult') return [];
  const policy = policyAt(latest.decidedAt);
  if (latest.outcome === null) {
    return [{ kind: 'note-consult', subjectId: latest.id, ...because('consult-open'), ...byDay(addDays(dayOf(latest.decidedAt), policy.consultWithinDays)), rule: ruleOf(policy) }];
  }
  // New signs ask for the same decision already.
  if (isWeighing) return [];
  return [{ kind: 'assess-signs', subjectId: latest.id, ...because('consult-held'), ...byDay(addDays(dayOf(latest.outcome.recordedAt), policy.decideAfterConsultDays)), rule: ruleOf(policy) }];
}

const reportTask = { police: 'report-signs', comensha: 'register-signs', 'reflection-period': 'ask-reflection-period' } as const satisfies Record<ReportAdviceCode, TaskKind>;

const reporting = (file: MinorFile): readonly TaskDraft[] =>
  standingAdvices(file).filter((advice) => advice.state === 'open').map(({ code, trigger, subjectId, dueAt, ground, source, policyVersion }) => ({
    kind: reportTask[code], subjectId, ...because(trigger === 'first-sign' ? 'first-sign' : 'report-advised', { ground }), ...byMoment(dueAt), rule: { version: policyVersion, source },
  }));

/** Everything that the signs of a youth ask for. Each goes away when what it asks for is recorded. */
export const signTasks: AsksFor = (file) => {
  const weigh = weighing(file);
  return [...weigh, ...consulting(file, weigh.length > 0), ...reporting(file)];
};
