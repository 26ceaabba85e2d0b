import { z } from 'zod';
import { line, prose } from '../fields/kinds';
import { idSchema, type DepartureId } from '../shared/ids';
import { refusal, type Permission } from '../shared/refusal';
import type { DepartureEvent, DepartureRecord } from './departure-record';

const departureId = idSchema<DepartureId>();

/** The number of the police for the disappearance, which came after the report or was noted wrongly. */
export const NotedNumber = z.strictObject({ departureId, policeNumber: line(60), toldBy: line(200) });
export type NotedNumber = z.output<typeof NotedNumber>;

/** A note that is not right. `nr`: its place among all that happened to the departure, counted from 0. It stays readable. */
export const NoteTakenBack = z.strictObject({ departureId, nr: z.int().min(0), reason: prose(1000) });
export type NoteTakenBack = z.output<typeof NoteTakenBack>;

/** What was noted by hand, moves nothing, and can be taken back. */
type Note = Extract<DepartureEvent, { move: 'note-step' | 'note-evidence' | 'note-number' }>;
const isNote = (event: DepartureEvent): event is Note => event.move === 'note-step' || event.move === 'note-evidence' || event.move === 'note-number';

type Events = Pick<DepartureRecord, 'events'>;

const takenBack = ({ events }: Events): ReadonlySet<number> => new Set(events.flatMap((event) => (event.move === 'take-note-back' ? [event.body.nr] : [])));

/** All that happened, without the notes that were taken back. */
export function standing(departure: Events): readonly DepartureEvent[] {
  const gone = takenBack(departure);
  return gone.size === 0 ? departure.events : departure.events.filter((_, nr) => !gone.has(nr));
}

/** A note that stands, with its place. */
export interface StandingNote {
  readonly nr: number;
  readonly note: Note;
}

/** The notes that stand, oldest first. */
export function notesOf(departure: Events): readonly StandingNote[] {
  const gone = takenBack(departure);
  return departure.events.flatMap((note, nr) => (isNote(note) && !gone.has(nr) ? [{ nr, note }] : []));
}

/** May this note be taken back? It is there and stands. */
export const mayTakeNoteBack = (departure: Events, { nr }: Pick<NoteTakenBack, 'nr'>): Permission => (notesOf(departure).some((one) => one.nr === nr) ? [] : [refusal('note-not-there')]);

/** May this number be noted? The police were told of the disappearance, and it is another number than they were known to have. */
export function mayNoteNumber(reported: boolean, known: string, { policeNumber }: Pick<NotedNumber, 'policeNumber'>): Permission {
  if (!reported) return [refusal('number-needs-report')];
  return policeNumber === known ? [refusal('number-already-noted')] : [];
}
