import type { MinorFile } from '../minors/minor-file';
import { departureLimitsOn } from '../policy/departure-limits';
import { addHours, dayOf, type Instant } from '../shared/instant';
import { addDays } from '../shared/plain-date';
import { because, byDay, byMoment, ruleOf, type AsksFor, type TaskDraft, type TaskReason } from '../tasks/task-draft';
import type { TaskKind } from '../tasks/task-kinds';
import { missingStandingOf } from './departure-clock';
import { lastOf, reportedAtOf, type DepartureRecord } from './departure-record';

const reportReason = (departure: DepartureRecord, limits: ReturnType<typeof departureLimitsOn>): TaskReason => {
  const urgency = departure.urgencies[0];
  if (urgency === undefined) return because('ordinary-limit', { hours: limits.reportWithinHours });
  return urgency === 'under-age-limit' ? because(urgency, { age: limits.urgentUnderAge }) : because(urgency);
};

function tasksOfOne(file: MinorFile, departure: DepartureRecord, now: Instant): readonly TaskDraft[] {
  const limits = departureLimitsOn(dayOf(departure.started.lastSeenAt));
  const { lastSeenAt } = departure.started;
  const task = (kind: TaskKind, why: TaskReason, due: Pick<TaskDraft, 'dueAt' | 'dayOnly'>): readonly TaskDraft[] => [{ kind, subjectId: departure.id, ...why, ...due, rule: ruleOf(limits) }];
  switch (departure.status) {
    case 'not-found': {
      const report = missingStandingOf({ lastSeenAt, urgencies: departure.urgencies, missingReportedAt: reportedAtOf(departure), limits, now });
      return task('report-missing', reportReason(departure, limits), byMoment(report.dueAt));
    }
    case 'destination-claimed': {
      const claimed = lastOf(departure, 'claim-destination');
      return claimed ? task('judge-destination', because('destination-claimed'), byDay(addDays(dayOf(claimed.at), limits.destinationResearchDays))) : [];
    }
    case 'known-destination': {
      const confirmed = lastOf(departure, 'confirm-known');
      const notice = file.notices.findLast((one) => one.departureId === departure.id && one.kind === 'known-destination' && (!confirmed || one.sealedAt >= confirmed.at));
      if (!notice) return task('seal-notice', because('known-destination'), byMoment(addHours(confirmed?.at ?? lastSeenAt, limits.reportWithinHours)));
      return notice.confirmation ? [] : task('ask-police-confirmation', because('sent-not-confirmed'), byDay(addDays(dayOf(notice.sealedAt), limits.askPoliceAfterDays)));
    }
    case 'returned': {
      const returned = lastOf(departure, 'return');
      if (!returned || file.conversations.some((talk) => talk.heldAt >= returned.body.seenAt)) return [];
      return task('return-talk', because('returned'), byMoment(addHours(returned.body.seenAt, limits.returnTalkWithinHours)));
    }
    default:
      return [];
  }
}

/** Each departure asks for its next act: the report, the judgement of a destination, the notice, the return talk. */
export const departureTasks: AsksFor = (file, now) => file.departures.flatMap((departure) => tasksOfOne(file, departure, now));
