import { departureLimitsOn } from '../policy/departure-limits';
import { dayOf } from '../shared/instant';
import { addDays } from '../shared/plain-date';
import { because, byDay, ruleOf, type AsksFor } from '../tasks/task-draft';
import type { MinorFile } from '../minors/minor-file';
import type { TransferStatus } from './transfer';
import type { TransferRecord } from './transfer-record';

const checked: readonly TransferStatus[] = ['preparation', 'safety-check', 'rejected'];
const underWay: readonly TransferStatus[] = ['suitable', 'route-chosen', 'requested', 'withdrawn', 'ordered', 'handed-over'];

// The departure asks for the check of a destination; of a youth who is found or back the guardian goes on with it.
const checkGoesOn = (file: MinorFile, { status, departureId }: TransferRecord): boolean =>
  checked.includes(status) && file.departures.some((one) => one.id === departureId && (one.status === 'found' || one.status === 'returned'));

/** A transfer that was found suitable asks for its next step until guardianship has ended. */
export const transferTasks: AsksFor = (file) =>
  file.transfers
    .filter((transfer) => underWay.includes(transfer.status) || checkGoesOn(file, transfer))
    .map((transfer) => {
      const lastDay = dayOf(transfer.events.at(-1)?.at ?? transfer.startedAt);
      const limits = departureLimitsOn(lastDay);
      return { kind: 'go-on-with-transfer', subjectId: transfer.id, ...because('transfer-under-way'), ...byDay(addDays(lastDay, limits.transferStepDays)), rule: ruleOf(limits) };
    });
