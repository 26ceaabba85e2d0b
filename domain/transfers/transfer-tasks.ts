import { isOpen } from '../departures/departure-clock';
import { closingOf } from '../minors/file-registry';
import { countingBirthDate } from '../minors/age';
import type { MinorFile } from '../minors/minor-file';
import { departureLimitsOn } from '../policy/departure-limits';
import { dayOf } from '../shared/instant';
import { addDays, type PlainDate } from '../shared/plain-date';
import { because, byDay, ruleOf, type AsksFor, type TaskDraft, type TaskReason } from '../tasks/task-draft';
import type { TaskKind } from '../tasks/task-kinds';
import { afterStepsOf, type AfterStepCode } from './after-steps';
import { endDateBy } from './end-date';
import type { TransferStatus } from './transfer';
import { handOverOf, lastStep, signedHandOverOf, type TransferEvent, type TransferRecord } from './transfer-record';

const checked: readonly TransferStatus[] = ['preparation', 'safety-check', 'rejected'];
const underWay: readonly TransferStatus[] = ['suitable', 'route-chosen', 'requested', 'withdrawn', 'ordered'];
const handedOver: readonly TransferStatus[] = ['handed-over', 'guardianship-ended', 'police-confirmed'];

// The departure asks for the check of a destination; of a youth who is found or back the guardian goes on with it.
const checkGoesOn = (file: MinorFile, { status, departureId }: TransferRecord): boolean =>
  checked.includes(status) && file.departures.some((one) => one.id === departureId && (one.status === 'found' || one.status === 'returned'));

const stepTask: Readonly<Record<AfterStepCode, TaskKind>> = { 'receiver-confirmed': 'ask-receiver', 'nidos-register': 'register-end' };
const stepReason: Readonly<Record<AfterStepCode, () => TaskReason>> = { 'receiver-confirmed': () => because('handed-over'), 'nidos-register': () => because('guardianship-ended') };
const sinceMove: Readonly<Record<AfterStepCode, TransferEvent['move']>> = { 'receiver-confirmed': 'hand-over', 'nidos-register': 'end-guardianship' };

// with a youth who is away the file stays open
const mayCloseFile = (file: MinorFile): boolean => closingOf(file.registry) === undefined && !file.departures.some(({ status }) => isOpen(status));

/** What a transfer asks for, by when, because of what. */
function draftsOf(file: MinorFile, transfer: TransferRecord): readonly TaskDraft[] {
  const lastDay = dayOf(transfer.events.at(-1)?.at ?? transfer.startedAt);
  const limits = departureLimitsOn(lastDay);
  const draft = (kind: TaskKind, why: TaskReason, day: PlainDate): TaskDraft => ({ kind, subjectId: transfer.id, ...why, ...byDay(day), rule: ruleOf(limits) });
  const settledBy = (day: PlainDate): PlainDate => addDays(day, limits.settleTransferWithinDays);
  if (underWay.includes(transfer.status) || checkGoesOn(file, transfer)) return [draft('go-on-with-transfer', because('transfer-under-way'), addDays(lastDay, limits.transferStepDays))];
  if (!handedOver.includes(transfer.status)) return transfer.status === 'closed' && mayCloseFile(file) ? [draft('close-file', because('transfer-closed'), settledBy(lastDay))] : [];

  const drafts: TaskDraft[] = [];
  const dayOfStep = (move: TransferEvent['move']): PlainDate => dayOf(lastStep(transfer, move)?.at ?? transfer.startedAt);
  const steps = afterStepsOf(transfer.events);
  const handOver = handOverOf(transfer);
  const signed = handOver === null || signedHandOverOf(transfer) !== null;
  if (!signed) drafts.push(draft('sign-hand-over', because('handed-over'), settledBy(handOver.startsOn)));
  for (const { code, done } of steps) if (!done) drafts.push(draft(stepTask[code], stepReason[code](), settledBy(dayOfStep(sinceMove[code]))));
  const order = lastStep(transfer, 'record-order')?.body;
  if (transfer.status === 'handed-over' && order) {
    const end = endDateBy(order, countingBirthDate(file.minor));
    drafts.push(end ? draft('confirm-end', because('end-by-law', { law: end.law }), settledBy(end.day)) : draft('ask-order-final', because('order-not-final'), addDays(dayOfStep('record-order'), limits.transferStepDays)));
  }
  // what the police still have to hear or to say is asked by the departure and by the notice
  const policeDone = transfer.status === 'police-confirmed' || (transfer.status === 'guardianship-ended' && file.departures.every((one) => one.id !== transfer.departureId || one.status !== 'known-destination'));
  if (policeDone && signed && steps.every(({ done }) => done)) drafts.push(draft('close-transfer', because('transfer-done'), settledBy(lastDay)));
  return drafts;
}

/** Every transfer asks for its next step, after the hand-over for all that is left, and once it is closed for the closing of the file. */
export const transferTasks: AsksFor = (file) => file.transfers.flatMap((transfer) => draftsOf(file, transfer));
