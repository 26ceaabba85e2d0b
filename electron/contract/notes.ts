import { NewNote, NoteCorrection, NoteWithdrawal } from '#domain/notes/note';
import { idSchema, type NoteId } from '#domain/shared/ids';
import { done, made } from './answers';
import { request } from './define';

export const notes = {
  record: request({ about: 'Settles a note about a minor: a contact, or something seen, read or heard.', needs: 'open', writes: 'record', input: NewNote, output: made(idSchema<NoteId>()) }),
  correct: request({ about: 'Adds a version to a note, with the reason; the version before stays readable.', needs: 'open', writes: 'record', input: NoteCorrection, output: done }),
  withdraw: request({ about: 'Withdraws a note with a reason; it stays readable and no longer counts.', needs: 'open', writes: 'record', input: NoteWithdrawal, output: done }),
};
