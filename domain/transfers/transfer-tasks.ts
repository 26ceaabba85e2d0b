import { departureLimitsOn } from '../policy/departure-limits';
import { dayOf } from '../shared/instant';
import { addDays } from '../shared/plain-date';
import { because, byDay, ruleOf, type AsksFor } from '../tasks/task-draft';
import type { TransferStatus } from './transfer';

const underWay: readonly TransferStatus[] = ['suitable', 'route-chosen', 'requested', 'withdrawn', 'ordered', 'handed-over'];

/** A transfer that was found suitable asks for its next step until guardianship has ended. */
export const transferTasks: AsksFor = (file) =>
  file.transfers
    .filter((transfer) => underWay.includes(transfer.status))
    .map((transfer) => {
      const lastDay = dayOf(transfer.events.at(-1)?.at ?? transfer.startedAt);
      const limits = departureLimitsOn(lastDay);
      return { kind: 'go-on-with-transfer', subjectId: transfer.id, ...because('transfer-under-way'), ...byDay(addDays(lastDay, limits.transferStepDays)), rule: ruleOf(limits) };
    });
