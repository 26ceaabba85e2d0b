import { afterEach, expect, it } from 'vitest';
import { migrate } from '#db/open/migrate';
import { bundledMigrations } from '#db/open/migrations';
import { listConversations } from '#db/queries/conversations';
import type { MinorId } from '#domain/shared/ids';
import { aVaultDb, type TestDb } from './vault-for-tests';

const open: TestDb[] = [];
afterEach(() => open.splice(0).forEach((db) => db.end()));

const minorId = '01900000-0000-7000-8000-000000000001' as MinorId;
const talk = { minorId, heldAt: '2026-02-05T09:00:00.000Z', ownWords: 'Ik wil naar mijn zus.', agreements: 'Ik bel je vrijdag.' };

it('a conversation from before versions were kept is its own first version', () => {
  const all = bundledMigrations();
  const versions = all.find(({ name }) => name.includes('conversation-versions'))!;
  const db = aVaultDb({ migrations: all.filter(({ number }) => number < versions.number) });
  open.push(db);
  db.client.prepare("INSERT INTO minors VALUES (?, 1, '', 'ER', '2026-02-01T09:00:00.000Z', '{}')").run(minorId);
  db.client.prepare('INSERT INTO conversations VALUES (?, ?, ?, 1, ?, ?)').run('c1', minorId, talk.heldAt, '2026-02-05T10:00:00.000Z', JSON.stringify(talk));
  migrate(db.client, all);
  const [kept] = listConversations(db.read, minorId);
  expect(kept).toMatchObject({ id: 'c1', version: 1, ownWords: talk.ownWords, versions: [{ version: 1, recordedAt: '2026-02-05T10:00:00.000Z', recordedBy: '', reason: '', body: { ownWords: talk.ownWords } }] });
  expect(() => db.client.exec("UPDATE conversation_versions SET reason = 'x'")).toThrow(/never changed/);
});
