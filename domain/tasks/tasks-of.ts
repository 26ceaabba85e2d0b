import { conversationReminder, followUpsOf, signAssessmentDue, type FollowUp } from '../conversations/follow-ups';
import { isOpen, missingStandingOf } from '../departures/departure-clock';
import { lastOf, reportedAtOf, type DepartureRecord } from '../departures/departure-record';
import { fullName } from '../minors/identity';
import type { MinorFile } from '../minors/minor-file';
import { departureLimitsOn } from '../policy/departure-limits';
import { followUpRulesOn } from '../policy/follow-up-rules';
import { addHours, dayOf, momentIn, type Instant } from '../shared/instant';
import { addDays } from '../shared/plain-date';
import type { TransferStatus } from '../transfers/transfer';
import type { TransferRecord } from '../transfers/transfer-record';
import type { Task, TaskKind } from './task';

type Draft = Pick<Task, 'kind' | 'subjectId' | 'reason' | 'dueAt' | 'dayOnly'>;

const END_OF_DAY = '23:59';

const kindOf = { 'team-consult': 'team-consult', 'new-conversation': 'new-conversation', 'sign-assessment': 'assess-signs', 'agreed-follow-up': 'agreed-follow-up', 'conversation-reminder': 'conversation-reminder' } as const satisfies Record<FollowUp['kind'], TaskKind>;

const fromFollowUp = (followUp: FollowUp, subjectId: string): Draft => ({
  kind: kindOf[followUp.kind], subjectId, reason: followUp.reason, dueAt: followUp.dueAt ?? momentIn(followUp.dueOn, END_OF_DAY), dayOnly: followUp.dueAt === null,
});

/** Conversations ask for follow-up until a later conversation, or for signs a later assessment, was recorded. */
function fromConversations(file: MinorFile, now: Instant): readonly Draft[] {
  const latest = file.conversations.toSorted((a, b) => (a.heldAt < b.heldAt ? 1 : -1))[0];
  const rules = followUpRulesOn(dayOf(now));
  if (latest) {
    const reminder = conversationReminder(dayOf(latest.heldAt), dayOf(now), rules);
    return [...followUpsOf(latest, followUpRulesOn(dayOf(latest.heldAt))), ...(reminder ? [reminder] : [])].map((followUp) => fromFollowUp(followUp, latest.id));
  }
  const reminder = conversationReminder(dayOf(file.minor.recordedAt), dayOf(now), rules);
  return reminder ? [fromFollowUp(reminder, file.minor.id)] : [];
}

/** Strong signs ask for an assessment until one is recorded after them. */
function fromSigns(file: MinorFile): readonly Draft[] {
  const assessedAt = file.assessments.at(-1)?.decidedAt;
  const open = file.signs.filter((sign) => assessedAt === undefined || sign.recordedAt > assessedAt);
  const first = open[0];
  const due = first && signAssessmentDue(open, followUpRulesOn(dayOf(first.recordedAt)));
  return due && first ? [fromFollowUp(due, first.id)] : [];
}

function fromDeparture(file: MinorFile, departure: DepartureRecord, now: Instant): readonly Draft[] {
  const limits = departureLimitsOn(dayOf(departure.started.lastSeenAt));
  const { lastSeenAt } = departure.started;
  const task = (kind: TaskKind, reason: string, dueAt: Instant): readonly Draft[] => [{ kind, subjectId: departure.id, reason, dueAt, dayOnly: false }];
  switch (departure.status) {
    case 'not-found': {
      const report = missingStandingOf({ lastSeenAt, urgencies: departure.urgencies, missingReportedAt: reportedAtOf(departure), limits, now });
      return task('report-missing', departure.urgencies[0] ?? 'ordinary-limit', report.dueAt);
    }
    case 'destination-claimed': {
      const claimed = lastOf(departure, 'claim-destination');
      return claimed ? task('judge-destination', 'destination-claimed', momentIn(addDays(dayOf(claimed.at), limits.destinationResearchDays), END_OF_DAY)) : [];
    }
    case 'known-destination': {
      const confirmed = lastOf(departure, 'confirm-known');
      const notice = file.notices.findLast((one) => one.departureId === departure.id && (!confirmed || one.sealedAt >= confirmed.at));
      if (!notice) return task('seal-notice', 'known-destination', addHours(confirmed?.at ?? lastSeenAt, limits.reportWithinHours));
      return notice.confirmation ? [] : task('ask-police-confirmation', 'sent-not-confirmed', momentIn(addDays(dayOf(notice.sealedAt), 7), END_OF_DAY));
    }
    case 'returned': {
      const returned = lastOf(departure, 'return');
      if (!returned || file.conversations.some((talk) => talk.heldAt >= returned.body.seenAt)) return [];
      return task('return-talk', 'returned', addHours(returned.body.seenAt, limits.returnTalkWithinHours));
    }
    default:
      return [];
  }
}

const underWay: readonly TransferStatus[] = ['suitable', 'route-chosen', 'requested', 'withdrawn', 'ordered', 'handed-over'];

/** A transfer that was found suitable asks for its next step until guardianship has ended. */
function fromTransfer(transfer: TransferRecord): readonly Draft[] {
  if (!underWay.includes(transfer.status)) return [];
  const lastDay = dayOf(transfer.events.at(-1)?.at ?? transfer.startedAt);
  const dueAt = momentIn(addDays(lastDay, departureLimitsOn(lastDay).transferStepDays), END_OF_DAY);
  return [{ kind: 'go-on-with-transfer', subjectId: transfer.id, reason: 'transfer-under-way', dueAt, dayOnly: true }];
}

/** Everything that has to be done for one minor at `now`, the earliest limit first. */
export function tasksOf(file: MinorFile, now: Instant): readonly Task[] {
  // Nobody can be spoken with while missing: what a talk asks for waits until the youth is back.
  const isAway = file.departures.some((departure) => isOpen(departure.status));
  const drafts = [...(isAway ? [] : fromConversations(file, now)), ...fromSigns(file), ...file.departures.flatMap((departure) => fromDeparture(file, departure, now)), ...file.transfers.flatMap(fromTransfer)];
  return drafts
    .map((draft) => ({ ...draft, minorId: file.minor.id, name: fullName(file.minor), late: draft.dueAt < now }))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}
