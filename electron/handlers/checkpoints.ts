import { MOST_BETWEEN_CHECKPOINTS, NO_ENTRIES, originOf, type CheckpointReason } from '#domain/journal/checkpoint';
import { grown } from '#domain/journal/tree';
import type { Instant } from '#domain/shared/instant';
import { findJournalEnd, findLastCheckpoint, listCheckpoints, readHashesAfter, type KeptCheckpoint } from '#db/queries/journal';
import { keepCheckpoint } from '#db/writes/journal';
import type { OpenVault } from '../services/keys/vault';
import { vaultKeyIdOf } from './device';

/** The name of the journal of a vault. */
export const journalOrigin = ({ vaultId }: Pick<OpenVault, 'vaultId'>): string => originOf(vaultKeyIdOf(vaultId));

/** Signs the journal as it is now and keeps that; the newest checkpoint when nothing came since. Undefined for an empty journal. */
export function checkpointNow(vault: OpenVault, at: Instant, why: CheckpointReason): KeptCheckpoint | undefined {
  const last = findLastCheckpoint(vault.read);
  const before = last ?? NO_ENTRIES;
  const head = grown(before.frontier, before.size, readHashesAfter(vault.read, before.size));
  if (head.size === before.size) return last;
  const checkpoint = { size: head.size, at, why, frontier: head.frontier, note: vault.journal.sign(journalOrigin(vault), head) };
  keepCheckpoint(vault.write, checkpoint);
  return checkpoint;
}

/** The same as soon as so many entries stand after the last one that it is time by itself. */
export function checkpointWhenDue(vault: OpenVault, at: Instant): void {
  const entries = findJournalEnd(vault.read)?.seq ?? 0;
  if (entries - (findLastCheckpoint(vault.read)?.size ?? 0) >= MOST_BETWEEN_CHECKPOINTS) checkpointNow(vault, at, 'count');
}

/**
 * The size of the first checkpoint that the journal does not bear out: entries it stood for are missing or others, or this
 * vault did not sign it. Null when all fit.
 */
export function wrongCheckpoint(vault: OpenVault): number | null {
  const hashes = readHashesAfter(vault.read, 0);
  let head = NO_ENTRIES;
  for (const { size, note } of listCheckpoints(vault.read)) {
    head = grown(head.frontier, head.size, take(hashes, size - head.size));
    // Ed25519 signs the same text the same way, so that signing again is the check.
    if (head.size !== size || vault.journal.sign(journalOrigin(vault), head) !== note) return size;
  }
  return null;
}

function* take(from: Iterator<string>, count: number): Generator<string> {
  for (let nr = 0; nr < count; nr += 1) {
    const next = from.next();
    if (next.done) return;
    yield next.value;
  }
}
