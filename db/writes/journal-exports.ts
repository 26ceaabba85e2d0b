import type { Stamp } from '#domain/journal/stamp';
import type { MinorId } from '#domain/shared/ids';
import type { WritableDb } from '../open/handles';
import { commit } from './commit';

/** Notes that the journal of a youth left as a file: how many entries, and the SHA-256 of the file (hex), by which it is known again. */
export function noteJournalExported(write: WritableDb, who: Stamp, minorId: MinorId, { entries, sha256 }: { readonly entries: number; readonly sha256: string }): void {
  commit(write, { ...who, action: 'journal.exported', object: { type: 'minor', id: minorId }, minorId, details: { entries, sha256 } }, () => undefined);
}
