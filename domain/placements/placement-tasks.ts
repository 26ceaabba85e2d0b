import { placementOn } from './placement';
import { standing } from '../minors/former-version';
import { shelterLimitsOn } from '../policy/shelter-limits';
import { dayOf } from '../shared/instant';
import { addDays, writtenDate } from '../shared/plain-date';
import { because, byDay, byMoment, ruleOf, type AsksFor, type TaskDraft } from '../tasks/task-draft';
import { isOpen } from '../departures/departure-clock';
import { unansweredRule } from './standing-rule';

/** A youth who is under way asks for a look at the hour of the arrival that was booked; a standing rule asks for an answer. */
export const placementTasks: AsksFor = (file, now) => {
  const today = dayOf(now);
  const tasks: TaskDraft[] = [];
  const place = placementOn(file.placements, today);
  // While a youth is missing the departure clock asks what has to be asked.
  const isAway = file.departures.some((one) => isOpen(one.status));
  if (place?.kind === 'transit' && !isAway) {
    // Until the day of the arrival nobody has to do anything.
    if (place.arrivalAt === null) tasks.push({ kind: 'note-arrival', subjectId: place.id, ...because('arrival-not-known'), ...byDay(place.from), rule: null });
    else if (dayOf(place.arrivalAt) <= today) tasks.push({ kind: 'note-arrival', subjectId: place.id, ...because('arrival-booked'), ...byMoment(place.arrivalAt), rule: null });
  }
  const open = unansweredRule(file, today);
  if (open) {
    const limits = shelterLimitsOn(today);
    const since = [open.rule.validFrom, open.placement.from, dayOf(open.placement.recordedAt)].sort().at(-1)!;
    tasks.push({ kind: 'answer-standing-rule', subjectId: open.placement.id, ...because('standing-rule', { day: writtenDate(open.rule.validFrom) }), ...byDay(addDays(since, limits.proposeWithinDays)), rule: ruleOf(open.rule) });
  }
  if (standing(file.placements).length > 0 && !place && !isAway) {
    const last = standing(file.placements).map((one) => one.to).sort().at(-1);
    if (last) tasks.push({ kind: 'note-place', subjectId: file.minor.id, ...because('no-place-since', { day: writtenDate(last) }), ...byDay(last), rule: null });
  }
  return tasks;
};
