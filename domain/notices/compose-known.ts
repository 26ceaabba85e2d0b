import { detailsOf, type DepartureRecord } from '../departures/departure-record';
import { dayOf } from '../shared/instant';
import { answersOf, lastStep, reviewOf, type TransferRecord } from '../transfers/transfer-record';
import type { ChoiceOf } from './notice';
import type { NoticeSource } from './notice-source';
import type { PayloadOf } from './payload';
import { groundOf, headOf, measureOf, orNull, policeOf } from './payload-parts';

const addressOf = ({ destination: { address, town } }: TransferRecord): string | null => orNull([address, town].filter((part) => part !== '').join(', '));

/** A youth's destination is known and safe: where, who confirmed it, on what it rests. The address only with the guardian's reason. */
export function composeKnown(source: NoticeSource, departure: DepartureRecord, transfer: TransferRecord, choice: ChoiceOf<'known-destination'>): PayloadOf<'known-destination'> {
  const handOver = lastStep(transfer, 'hand-over')?.body;
  return {
    ...headOf(source),
    kind: 'known-destination',
    police: { ...policeOf(departure), notMissingBecause: orNull(choice.notMissingBecause) },
    departure: { category: 'known-destination', lastSeenOn: dayOf(detailsOf(departure).lastSeenAt) },
    destination: { country: transfer.destination.country, confirmedBy: choice.confirmedBy, address: choice.addressReason === '' ? null : addressOf(transfer) },
    safety: {
      points: answersOf(transfer).flatMap(({ point, answer, checkedOn }) => (answer === 'no' ? [] : [{ point, answer, checkedOn }])),
      reviewedOn: dayOf(reviewOf(transfer)?.at ?? source.now),
    },
    measure: measureOf(source.file, transfer),
    receivingGuardian: handOver ? `${handOver.receivedBy}, ${handOver.organisation}` : null,
    request: 'close-investigation-and-confirm',
    ground: groundOf(choice, source.now),
  };
}
