import type { KnownOrNot } from '../fields/kinds';
import { reportPolicyOn, type ReportAdvice } from '../policy/report-advice';
import { addHours, dayOf, type Instant } from '../shared/instant';
import type { Assessment } from './decision';
import type { SignReport } from './report';
import { countsForYouth, type Sign } from './sign';
import { isContextOnly } from './sign-table';

/** One advice to report as it stands for a youth. */
export interface StandingAdvice extends ReportAdvice {
  readonly policyVersion: string;
  /** The record that makes the advice: the decision, or the first sign. */
  readonly subjectId: string;
  readonly since: Instant;
  readonly dueAt: Instant;
  /** The last answer to it, of now or of before. */
  readonly last: SignReport | null;
  /**
   * `open`: to be reported, or noted why not. `answered`: that was done. `to-check`: the youth asked for asylum and then
   * mostly stays lawfully; a reflection period is for who does not, so the guardian checks and no task is made.
   */
  readonly state: 'open' | 'answered' | 'to-check';
}

/** What the advices read of a file. */
export interface AdviceFile {
  readonly minor: { readonly asylumApplication: KnownOrNot };
  readonly signs: readonly Sign[];
  readonly assessments: readonly Pick<Assessment, 'id' | 'decision' | 'decidedAt'>[];
  readonly reports: readonly SignReport[];
}

interface Trigger {
  readonly subjectId: string;
  readonly at: Instant;
}

// A decision that follows takes its place: after "not now" nothing is advised, after a second real suspicion anew.
function byDecision(file: AdviceFile): Trigger | null {
  const latest = file.assessments.at(-1);
  return latest?.decision === 'real-suspicion' ? { subjectId: latest.id, at: latest.decidedAt } : null;
}

function byFirstSign(file: AdviceFile): Trigger | null {
  const first = file.signs.filter((sign) => countsForYouth(sign) && !isContextOnly(sign.code)).toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))[0];
  return first ? { subjectId: first.id, at: first.recordedAt } : null;
}

/**
 * Every advice to report that stands for one youth, in the order of the policy. The policy is the one of the day of the
 * trigger, so that a later change does not move an old limit.
 */
export function standingAdvices(file: AdviceFile): readonly StandingAdvice[] {
  const triggers = { 'real-suspicion': byDecision(file), 'first-sign': byFirstSign(file) };
  return Object.values(triggers).flatMap((trigger) => {
    if (trigger === null) return [];
    const policy = reportPolicyOn(dayOf(trigger.at));
    return policy.advices.filter((advice) => triggers[advice.trigger] === trigger).map((advice): StandingAdvice => {
      const last = file.reports.findLast((report) => report.advice === advice.code) ?? null;
      // A reflection period is given once: an answer to it stays an answer. A new suspicion is reported anew.
      const answered = last !== null && (advice.trigger === 'first-sign' || last.recordedAt >= trigger.at);
      const lawful = advice.code === 'reflection-period' && file.minor.asylumApplication === 'yes';
      return {
        ...advice, policyVersion: policy.version, subjectId: trigger.subjectId, since: trigger.at, dueAt: addHours(trigger.at, advice.withinHours), last,
        state: answered ? 'answered' : lawful ? 'to-check' : 'open',
      };
    });
  });
}
