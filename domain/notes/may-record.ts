import { addHours, type Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import type { NewNote, Note } from './note';

/** May this note be recorded? It is about something that was. A clock that is a few minutes off is forgiven. */
export const mayRecordNote = (note: Pick<NewNote, 'happenedAt'>, now: Instant): Permission => (note.happenedAt > addHours(now, 5 / 60) ? [refusal('note-in-the-future')] : []);

/** May this note be written anew or taken back? Not once it was taken back. */
export const mayChangeNote = (note: Pick<Note, 'withdrawnAt'>): Permission => (note.withdrawnAt === null ? [] : [refusal('note-already-withdrawn')]);
