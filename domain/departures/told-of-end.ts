import type { NoticeRecord } from '../notices/notice';
import type { DepartureEvent, DepartureRecord } from './departure-record';
import { notesOf } from './notes';
import { policeToldSteps, type NotedStepCode } from './steps';

/** What undoes an end: a destination that proved false, a youth who left again, an end noted by mistake. */
type Undoing = Extract<DepartureEvent, { move: 'reopen' | 'take-back' }>;
const isUndoing = (event: DepartureEvent): event is Undoing => event.move === 'reopen' || event.move === 'take-back';

/** The moves that say where the search ended. */
const ends: readonly DepartureEvent['move'][] = ['confirm-known', 'find', 'see-again', 'return', 'come-of-age', 'die'];

/** What the police were told of an end: in sealed notices, and by hand. */
export interface ToldOfEnd {
  readonly notices: readonly NoticeRecord[];
  readonly byHand: boolean;
}

const isToldStep = (event: DepartureEvent): boolean => event.move === 'note-step' && (policeToldSteps as readonly NotedStepCode[]).includes(event.body.step);

/** What the police were told of the last end among the first `until` events of a departure. */
export function toldOfEnd(notices: readonly NoticeRecord[], { id, events }: Pick<DepartureRecord, 'id' | 'events'>, until: number): ToldOfEnd {
  const before = events.slice(0, until);
  const from = before.findLastIndex(({ move }) => ends.includes(move));
  if (from < 0) return { notices: [], byHand: false };
  const since = before[from]!.at;
  const undoneAt = events[until]?.at;
  return {
    notices: notices.filter((one) => one.departureId === id && (one.kind === 'found' || one.kind === 'known-destination') && one.sealedAt >= since && (undoneAt === undefined || one.sealedAt <= undoneAt)),
    byHand: notesOf({ events }).some(({ nr, note }) => nr >= from && nr < until && isToldStep(note)),
  };
}

/** An end that was undone after the police had been told of it. */
export interface EndToCorrect extends ToldOfEnd {
  readonly undoing: Undoing;
}

/** Every end that was undone after the police had been told, the oldest first. */
export const endsToCorrect = (notices: readonly NoticeRecord[], departure: Pick<DepartureRecord, 'id' | 'events'>): readonly EndToCorrect[] =>
  departure.events.flatMap((undoing, place): readonly EndToCorrect[] => {
    if (!isUndoing(undoing)) return [];
    const told = toldOfEnd(notices, departure, place);
    const named = undoing.move === 'reopen' ? undoing.body.noticeId : null;
    return told.notices.length > 0 || told.byHand || named !== null ? [{ ...told, undoing }] : [];
  });

const correctionOf = (sealed: readonly NoticeRecord[], wrong: NoticeRecord): NoticeRecord | undefined =>
  sealed.find(({ payload, recipientId }) => payload.kind === 'correction' && payload.refersTo.packageId === wrong.packageId && recipientId === wrong.recipientId);

/**
 * The corrections of these notices, each at the receiver who got the notice; undefined while one is still without. A
 * correction of another notice, or for somebody else, leaves this receiver with what is wrong.
 */
export function correctionsOf(sealed: readonly NoticeRecord[], wrong: readonly NoticeRecord[]): readonly NoticeRecord[] | undefined {
  const corrections = wrong.map((notice) => correctionOf(sealed, notice));
  return corrections.length > 0 && corrections.every((one) => one !== undefined) ? corrections : undefined;
}

/** The oldest notice that says what is no longer so and that nobody corrected; undefined when there is none. */
export const noticeToCorrect = (notices: readonly NoticeRecord[], departure: Pick<DepartureRecord, 'id' | 'events'>): NoticeRecord | undefined =>
  endsToCorrect(notices, departure).flatMap((end) => end.notices).find((wrong) => correctionOf(notices, wrong) === undefined);
