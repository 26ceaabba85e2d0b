import { auditPaths } from '#domain/journal/tree';
import type { MinorId } from '#domain/shared/ids';
import { listNames } from '#db/queries/files';
import { readHashesAfter } from '#db/queries/journal';
import { listMinorJournalTexts } from '#db/queries/journal-of-minor';
import { journalFileBytes, journalKeyFingerprint } from '../services/journal/journal-file';
import { checkpointNow, journalOrigin } from './checkpoints';
import type { Desk } from './desk';
import { found } from './refused';

interface JournalFile {
  readonly bytes: Uint8Array;
  readonly entries: number;
  readonly keyFingerprint: string;
}

/** The journal of a youth with what a stranger needs to check it: a signed checkpoint of this moment, and the audit path of each entry. */
export function journalFileOf({ vault, now }: Desk, minorId: MinorId): JournalFile {
  const { size, note } = found(checkpointNow(vault, now, 'export'), 'journal');
  const ids = listNames(vault.read, minorId);
  const kept = listMinorJournalTexts(vault.read, ids);
  const paths = auditPaths([...readHashesAfter(vault.read, 0)].slice(0, size), kept.map(({ seq }) => seq - 1));
  const named = new Set(kept.map(({ entry }) => (JSON.parse(entry) as { readonly minorId: string }).minorId));
  const publicKey = vault.journal.publicKey();
  const bytes = journalFileBytes({
    origin: journalOrigin(vault), publicKey, checkpoint: note, about: ids.filter((id) => named.has(id)),
    entries: kept.map(({ seq, entry }) => ({ place: seq - 1, entry, path: paths.get(seq - 1)! })),
  });
  return { bytes, entries: kept.length, keyFingerprint: journalKeyFingerprint(publicKey) };
}
