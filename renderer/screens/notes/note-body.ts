import type { NewNote, NoteKind } from '#domain/notes/note';
import type { MinorId } from '#domain/shared/ids';
import { orMissing } from '../minors/form';

/** A note as it is typed. */
export interface NoteBody {
  readonly happenedAt: string;
  readonly kind: NoteKind | '';
  readonly withRole: string;
  readonly withName: string;
  readonly text: string;
}

export const emptyNote: NoteBody = { happenedAt: '', kind: '', withRole: '', withName: '', text: '' };

/** A settled note, to be written anew. */
export const bodyOfNote = ({ happenedAt, kind, withRole, withName, text }: NewNote): NoteBody => ({ happenedAt, kind, withRole, withName, text });

/** What was typed, without the youth: as a correction wants it. */
export const noteContent = (body: NoteBody): object => ({ ...body, happenedAt: orMissing(body.happenedAt), kind: orMissing(body.kind) });

/** What was typed, as the record wants it. */
export const noteOf = (body: NoteBody, minorId: MinorId): object => ({ ...noteContent(body), minorId });
