import { outcomeOf } from '../appointments/appointment';
import type { MinorFile } from '../minors/minor-file';
import type { NoteKind } from '../notes/note';
import type { Instant } from '../shared/instant';

/** Kinds of note that are contact with the youth; the others are contact with somebody else. */
const withYouth: readonly NoteKind[] = ['visit', 'telephone', 'message'];

/** Moments at which somebody who is responsible saw or spoke with the youth, in no order. One line a kind of record. */
export const contactsOf = (file: Pick<MinorFile, 'conversations' | 'departures' | 'notes' | 'appointments'>): readonly Instant[] => [
  ...file.conversations.map((talk) => talk.heldAt),
  ...file.notes.filter((note) => note.withdrawnAt === null && withYouth.includes(note.kind)).map((note) => note.happenedAt),
  ...file.appointments.filter((one) => outcomeOf(one)?.outcome === 'kept').map((one) => one.at),
  ...file.departures.flatMap((departure) => departure.events.flatMap((event) => (event.move === 'see-again' || event.move === 'return' ? [event.body.seenAt] : []))),
];

/** The last of some moments, `since` when there is none or all lie before it. */
export const latest = (moments: readonly Instant[], since: Instant): Instant => moments.reduce((last, at) => (at > last ? at : last), since);
