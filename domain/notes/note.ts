import { z } from 'zod';
import { choice, moment, optionalLine, prose } from '../fields/kinds';
import { idSchema, type MinorId, type NoteId } from '../shared/ids';
import type { Instant } from '../shared/instant';

/** How a contact was, or with whom. `other` is a note that is no contact: something read, thought or heard. */
export const noteKinds = ['visit', 'telephone', 'message', 'with-coa', 'with-school', 'with-police', 'with-lawyer', 'with-family', 'other'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** A contact or a note about one youth. With whom: the role first, a name only where the work needs it. */
export const NewNote = z.strictObject({
  minorId: idSchema<MinorId>(),
  happenedAt: moment(),
  kind: choice(noteKinds),
  withRole: optionalLine(120),
  withName: optionalLine(200),
  text: prose(20_000, { sensitive: true }),
});
export type NewNote = z.output<typeof NewNote>;

/** A version of a note: what it said, since when, and why it was written anew; the first has no reason. */
export type NoteVersion = Readonly<NewNote> & { readonly version: number; readonly recordedAt: Instant; readonly reason: string };

/**
 * A settled note as it reads now, with every version that it had, the oldest first and the present one last. It is withdrawn
 * with a reason, never deleted. Words of a note are addressed by id, version and place in the text of that version.
 */
export type Note = NoteVersion & {
  readonly id: NoteId;
  readonly versions: readonly NoteVersion[];
  readonly withdrawnAt: Instant | null;
  readonly withdrawnReason: string;
};

/** Writes a note anew. `version` is the version the guardian saw. */
export const NoteCorrection = z.strictObject({ noteId: idSchema<NoteId>(), version: z.int(), reason: prose(1000), note: NewNote.omit({ minorId: true }) });
export type NoteCorrection = z.output<typeof NoteCorrection>;

/** Takes a note back: it stays readable and no longer counts. */
export const NoteWithdrawal = z.strictObject({ noteId: idSchema<NoteId>(), reason: prose(1000) });
export type NoteWithdrawal = z.output<typeof NoteWithdrawal>;

/** A version of a note; undefined when it never had that one. */
export const noteVersion = (note: Pick<Note, 'versions'>, version: number): NoteVersion | undefined => note.versions.find((one) => one.version === version);
