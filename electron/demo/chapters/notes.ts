import type { AppointmentOutcome } from '#domain/appointments/appointment';
import type { NoteKind } from '#domain/notes/note';
import type { Instant } from '#domain/shared/instant';
import type { Life, Reference } from '../life';

/** A contact between two conversations, or something heard; written down at once. */
export const write = (life: Life, at: Instant, kind: NoteKind, text: string, withRole = ''): Reference =>
  `${life.tell(at, 'notes.record', { minorId: life.minorId, happenedAt: at, kind, withRole, text })}.id`;

/** Something is agreed, for later. */
export const agree = (life: Life, at: Instant, what: string, when: Instant, withRole: string, where = ''): Reference =>
  `${life.tell(at, 'appointments.make', { minorId: life.minorId, what, at: when, where, withRole, agreedBy: 'Voogd Voorbeeld' })}.id`;

/** What came of it. */
export const cameOf = (life: Life, at: Instant, appointmentId: Reference, outcome: AppointmentOutcome, reason = ''): Reference =>
  life.tell(at, 'appointments.noteOutcome', { appointmentId, outcome, reason });

/** The note as it should have read. */
export const correct = (life: Life, at: Instant, noteId: Reference, happenedAt: Instant, kind: NoteKind, text: string, reason: string): Reference =>
  life.tell(at, 'notes.correct', { noteId, version: 1, reason, note: { happenedAt, kind, withRole: '', text } });
