import { measureLimitsOn } from '../policy/measure-limits';
import { dayOf } from '../shared/instant';
import { addDays, writtenDate } from '../shared/plain-date';
import { because, byDay, ruleOf, type AsksFor, type TaskDraft } from '../tasks/task-draft';
import { currentMeasure, type Measure } from './measure';
import { finishOf, startOf } from './measure-course';
import type { MinorFile } from './minor-file';

type Limits = ReturnType<typeof measureLimitsOn>;

function notOrdered({ minor }: MinorFile, measure: Exclude<Measure, { basis: 'ordered' }> | undefined, limits: Limits): readonly TaskDraft[] {
  if (measure?.basis === 'requested') {
    const reason = because('measure-not-answered', { days: limits.answerWithinDays });
    return [{ kind: 'ask-court', subjectId: measure.id, ...reason, ...byDay(addDays(measure.requestedOn, limits.answerWithinDays)), rule: ruleOf(limits) }];
  }
  const reason = because('no-measure', { days: limits.askWithinDays });
  return [{ kind: 'ask-for-measure', subjectId: measure?.id ?? minor.id, ...reason, ...byDay(addDays(dayOf(minor.recordedAt), limits.askWithinDays)), rule: ruleOf(limits) }];
}

function ofOrder(file: MinorFile, measure: Extract<Measure, { basis: 'ordered' }>, limits: Limits): readonly TaskDraft[] {
  const draft = (parts: Pick<TaskDraft, 'kind' | 'reason' | 'about'>, day: Parameters<typeof byDay>[0], rule: TaskDraft['rule']): TaskDraft => ({ ...parts, subjectId: measure.id, ...byDay(day), rule });
  const finish = finishOf(measure, file.minor);
  const tasks: TaskDraft[] = [];
  if (startOf(measure).why === 'not-sent-yet') tasks.push(draft({ kind: 'note-sending', ...because('order-not-sent') }, addDays(measure.decidedOn, limits.sentWithinDays), ruleOf(limits)));
  if (finish.kind === 'ends') tasks.push(draft({ kind: 'end-measure', ...because(finish.why === 'term' ? 'term-is-over' : 'is-eighteen', { day: writtenDate(finish.day) }) }, finish.day, null));
  if (finish.kind === 'range') tasks.push(draft({ kind: 'settle-birth-date', ...because('eighteen-in-range', { from: writtenDate(finish.earliest), to: writtenDate(finish.latest) }) }, finish.earliest, null));
  if (finish.kind === 'asked') tasks.push(draft({ kind: 'settle-birth-date', ...because('adult-before-order') }, dayOf(measure.recordedAt), null));
  return tasks;
}

/**
 * A measure asks for its next step: to be asked for, to be answered, the day of sending, and at the end the end itself. Each
 * comes when its limit does: a measure that the court has under way is nobody's work today.
 */
export const measureTasks: AsksFor = (file, now) => {
  const today = dayOf(now);
  const measure = currentMeasure(file.measures);
  if (measure && measure.endedOn !== null) return [];
  const tasks = measure?.basis === 'ordered' ? ofOrder(file, measure, measureLimitsOn(measure.decidedOn)) : notOrdered(file, measure, measureLimitsOn(today));
  return tasks.filter((task) => task.dueAt <= byDay(today).dueAt);
};
