import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { handlesOn } from '#db/open/handles';
import { migrate } from '#db/open/migrate';
import { bundledMigrations } from '#db/open/migrations';
import { hasActsAfter, listBackups } from '#db/queries/backups';
import { findJournalEnd, verifyJournal } from '#db/queries/journal';
import { recordBackup } from '#db/writes/backups';
import { changeSetting } from '#db/writes/settings';
import type { BackupId } from '#domain/shared/ids';
import { aStamp } from './vault-for-tests';

const open: Database.Database[] = [];
afterEach(() => open.splice(0).forEach((client) => client.close()));

it('a vault of before backups has none, all its work is new, and the first one is recorded in it', () => {
  const all = bundledMigrations();
  const backups = all.find(({ name }) => name.includes('backups'))!;
  const client = new Database(':memory:');
  open.push(client);
  migrate(client, all.filter(({ number }) => number < backups.number));
  changeSetting(handlesOn(client).write, aStamp(), 'language', 'nl', 0);
  migrate(client, all);
  const { read, write } = handlesOn(client);
  expect(listBackups(read)).toEqual([]);
  expect(hasActsAfter(read, 0, ['backup.made'])).toBe(true);
  const end = findJournalEnd(read)!;
  const id = '01900000-0000-7000-8000-000000000001' as BackupId;
  recordBackup(write, aStamp(), { id, stem: 'K7Q2-9XMD', folder: '/media/stick', bytes: 1, sha256: 'a'.repeat(64), headerSha256: 'b'.repeat(64), journalSeq: end.seq, journalHash: end.hash, missing: 0 });
  expect(listBackups(read)).toMatchObject([{ id, madeAt: aStamp().at, journalSeq: end.seq, letGoAt: null, practisedAt: null }]);
  expect(hasActsAfter(read, end.seq, ['backup.made'])).toBe(false);
  expect(verifyJournal(read).sound).toBe(true);
});
