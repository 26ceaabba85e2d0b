import { proofs, type NoticeEvent, type NoticeEventOf, type Proof } from './notice-history';
import { statusAfter, type NoticeMove, type NoticeStatus } from './notice-table';

type Course = { readonly events: readonly NoticeEvent[] };
export type StandingEvent = NoticeEventOf<NoticeMove>;

/** The records about a notice that were not taken back, in the order in which they were noted. */
export function standingEvents({ events }: Course): readonly StandingEvent[] {
  const takenBack = new Set(events.flatMap((event) => (event.move === 'take-back' ? [event.body.seq] : [])));
  return events.filter((event): event is StandingEvent => event.move !== 'take-back' && !takenBack.has(event.seq));
}

/** How a notice stands: the newest record of each part that was not taken back; null for a part that is not there yet. */
export interface NoticeStanding {
  readonly status: NoticeStatus;
  readonly sent: NoticeEventOf<'send'> | null;
  readonly keptBack: NoticeEventOf<'keep-back'> | null;
  readonly acknowledged: NoticeEventOf<'acknowledge'> | null;
  readonly number: NoticeEventOf<'note-number'> | null;
  readonly closed: NoticeEventOf<'close'> | null;
}

/** How a notice stands by everything that was noted about it. */
export function standingOfNotice(notice: Course): NoticeStanding {
  const standing = standingEvents(notice);
  const last = <M extends NoticeMove>(move: M): NoticeEventOf<M> | null => (standing.findLast((event) => event.move === move) as NoticeEventOf<M> | undefined) ?? null;
  return {
    // No record was added where the table does not lead on, so the row always leads somewhere.
    status: statusAfter(standing.map(({ move }) => move))!,
    sent: last('send'), keptBack: last('keep-back'), acknowledged: last('acknowledge'), number: last('note-number'), closed: last('close'),
  };
}

/** Is the first a stronger proof than the second? */
export const isStronger = (proof: Proof, than: Proof): boolean => proofs.indexOf(proof) > proofs.indexOf(than);

/** Only a code that fits and a signed receipt prove that the file was opened. */
export const isProven = (proof: Proof): boolean => proof === 'code' || proof === 'receipt';
