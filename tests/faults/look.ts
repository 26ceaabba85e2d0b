import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findAttachmentKey, listBlobIds, listAttachments } from '#db/queries/attachments';
import { listDrafts } from '#db/queries/drafts';
import { readJournalChain, verifyJournal } from '#db/queries/journal';
import { listMinors } from '#db/queries/minors';
import { listNotes } from '#db/queries/notes';
import type { ReadableDb } from '#db/open/handles';
import { readBlob } from '#electron/services/blobs/blob-store';
import { wholeOf } from '#electron/services/blobs/whole';
import { machineRandom } from '#electron/services/keys/random';
import { openVault, type OpenVault } from '#electron/services/keys/vault';
import { clientOf } from '#tests/database/vault-for-tests';
import { hashOf } from './ledger';

/** What a vault holds, by the id of the record, and what in it is not whole. */
export interface Found {
  readonly held: ReadonlyMap<string, string>;
  readonly unsound: readonly string[];
}

/** Opens with the code of the recovery sheet: the same road as a passphrase, without the second of Argon2id. */
export const openWithCode = (folder: string, code: string): Promise<OpenVault> => openVault({ folder, recoveryCode: Buffer.from(code, 'latin1') });

/** Looks at a copy of a vault that nobody has open, so that the vault itself is recovered by the process that opens it next. */
export async function lookAtCopy(folder: string, code: string, work: string): Promise<Found> {
  const copy = join(work, 'looked-at');
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  try {
    const vault = await openWithCode(copy, code);
    try {
      return await look(vault, copy);
    } finally {
      vault.close();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Reads everything there is, and holds the parts to each other: rows, journal, index of words, attachments. */
export async function look(vault: OpenVault, folder: string): Promise<Found> {
  const { read } = vault;
  const held = new Map<string, string>();
  for (const { id, familyName } of listMinors(read)) held.set(id, hashOf(familyName));
  for (const { id, text } of listNotes(read)) held.set(id, hashOf(text));
  for (const { key, body } of listDrafts(read)) held.set(key, hashOf(String((body as { text?: unknown }).text)));
  const unsound = [...unsoundPages(read), ...unsoundJournal(read), ...unsoundIndex(read), ...halfActs(read)];
  for (const { id: minorId } of listMinors(read)) {
    for (const { id, sha256 } of listAttachments(read, minorId)) {
      held.set(id, sha256);
      const bytes = await wholeOf(readBlob({ folder, vaultId: vault.vaultId, random: machineRandom }, findAttachmentKey(read, id)!), 1 << 24).catch(() => undefined);
      if (!bytes || hashOf(bytes) !== sha256) unsound.push('an attachment is not what was taken in');
    }
  }
  return { held, unsound };
}

/** Files below a folder that no vault leaves behind once it was opened and closed: unfinished ones. */
export const leftovers = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true }).map(String).filter((name) => /\.part$|\.new$|(^|\/)(work|unfinished)-/.test(name));

/** Blobs on the disk that no row names. */
export const blobsWithoutRow = (vault: OpenVault, folder: string): readonly string[] => {
  const known = new Set(listBlobIds(vault.read));
  return readdirSync(join(folder, 'blobs'), { recursive: true }).map(String).filter((name) => name.endsWith('.bin') && !known.has(name.slice(-36, -4)));
};

export const PAGES_NOT_WHOLE = 'the pages are not whole';

function unsoundPages(read: ReadableDb): readonly string[] {
  const client = clientOf(read);
  const pages = client.pragma('integrity_check', { simple: true }) === 'ok' ? [] : [PAGES_NOT_WHOLE];
  return [...pages, ...((client.pragma('foreign_key_check') as unknown[]).length > 0 ? ['a reference points nowhere'] : [])];
}

function unsoundJournal(read: ReadableDb): readonly string[] {
  const check = verifyJournal(read);
  return check.sound ? [] : [`the journal is not sound at ${check.firstBadSeq}`];
}

// FTS5 holds its words to each other; that every record has its words is counted.
function unsoundIndex(read: ReadableDb): readonly string[] {
  const client = clientOf(read);
  try {
    client.exec("INSERT INTO search_words (search_words) VALUES ('integrity-check')");
  } catch {
    return ['the index of words is not whole'];
  }
  const of = (kind: string): number => client.prepare('SELECT count(*) FROM search_rows WHERE kind = ?').pluck().get(kind) as number;
  return of('minor') === listMinors(read).length && of('note') === listNotes(read).length ? [] : ['a record is not in the index of words'];
}

// An act is its record and its entry, or neither.
function halfActs(read: ReadableDb): readonly string[] {
  const noted = new Map<string, Set<string>>();
  for (const { entry } of readJournalChain(read)) {
    if (!entry?.objectId) continue;
    noted.set(entry.action, (noted.get(entry.action) ?? new Set()).add(entry.objectId));
  }
  const differs = (action: string, ids: readonly string[]): boolean => {
    const entries = noted.get(action) ?? new Set();
    return entries.size !== ids.length || ids.some((id) => !entries.has(id));
  };
  const minors = listMinors(read).map(({ id }) => id as string);
  return [
    ...(differs('minor.added', minors) ? ['a youth without an entry, or an entry without a youth'] : []),
    ...(differs('note.recorded', listNotes(read).map(({ id }) => id)) ? ['a note without an entry, or an entry without a note'] : []),
  ];
}
