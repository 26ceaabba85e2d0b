import { shelterLimitsOn, type ShelterLimits } from '../policy/shelter-limits';
import { dayOf } from '../shared/instant';
import { addDays } from '../shared/plain-date';
import { because, byDay, ruleOf, type AsksFor, type TaskDraft, type TaskReason } from '../tasks/task-draft';
import { placementOn } from './placement';
import type { ShelterStatus } from './shelter';
import { isShelterOpen } from './shelter-moves';

/** What a status waits for, and how long it may. */
const waits: Partial<Record<ShelterStatus, (limits: ShelterLimits) => { readonly days: number } & TaskReason>> = {
  proposed: (limits) => ({ days: limits.indicateWithinDays, ...because('shelter-waits-for-indication') }),
  indicated: (limits) => ({ days: limits.askWithinDays, ...because('shelter-waits-to-be-asked') }),
  asked: (limits) => ({ days: limits.answerWithinDays, ...because('shelter-waits-for-coa') }),
  refused: (limits) => ({ days: limits.afterRefusalWithinDays, ...because('shelter-refused') }),
};

/**
 * Protected shelter asks for its next step until the youth is placed or the proposal taken back; a real suspicion asks for
 * a proposal. A refusal asks what follows, until there is a new proposal or a new place.
 */
export const shelterTasks: AsksFor = (file, now) => {
  const latest = file.shelters.at(-1);
  const decision = file.assessments.at(-1);
  const tasks: TaskDraft[] = [];
  if (latest) {
    const limits = shelterLimitsOn(latest.lastStepOn);
    const wait = waits[latest.status]?.(limits);
    const settled = latest.status === 'refused' && (placementOn(file.placements, dayOf(now))?.from ?? '') >= latest.lastStepOn;
    if (wait && !settled) {
      const { days, ...reason } = wait;
      tasks.push({ kind: 'go-on-with-shelter', subjectId: latest.id, ...reason, ...byDay(addDays(latest.lastStepOn, days)), rule: ruleOf(limits) });
    }
  }
  const protectedNow = placementOn(file.placements, dayOf(now))?.kind === 'protected-shelter';
  if (decision?.decision === 'real-suspicion' && !protectedNow && !file.shelters.some((one) => one.recordedAt >= decision.decidedAt || isShelterOpen(one.status))) {
    const limits = shelterLimitsOn(dayOf(decision.decidedAt));
    tasks.push({ kind: 'propose-shelter', subjectId: decision.id, ...because('real-suspicion'), ...byDay(addDays(dayOf(decision.decidedAt), limits.proposeWithinDays)), rule: ruleOf(limits) });
  }
  return tasks;
};
