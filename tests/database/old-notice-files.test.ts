import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { handlesOn } from '#db/open/handles';
import { migrate } from '#db/open/migrate';
import { bundledMigrations } from '#db/open/migrations';
import { listNoticesOf } from '#db/queries/notices';
import type { MinorId } from '#domain/shared/ids';

const open: Database.Database[] = [];
afterEach(() => open.splice(0).forEach((client) => client.close()));

it('a notice of before keeps the one file that is known of it, without a size that nobody wrote down', () => {
  const all = bundledMigrations();
  const anew = all.find(({ name }) => name.includes('notice-files'))!;
  const client = new Database(':memory:');
  open.push(client);
  migrate(client, all.filter(({ number }) => number < anew.number));
  const minorId = '01900000-0000-7000-8000-000000000001' as MinorId;
  const at = '2026-02-05T09:00:00.000Z';
  client.prepare("INSERT INTO minors (id, rev, v_number, nationality, recorded_at, body) VALUES (?, 1, '', 'ER', ?, '{}')").run(minorId, at);
  client.prepare("INSERT INTO recipients (id, fingerprint, certificate, imported_at, body) VALUES ('r1', 'aa', x'00', ?, '{}')").run(at);
  const body = JSON.stringify({ kind: 'missing', fileName: 'K7Q2-9XMD.p7m', fileSha256: 'ab'.repeat(32) });
  client.prepare("INSERT INTO notices (id, minor_id, recipient_id, package_id, counter, manifest_sha256, sealed_at, body) VALUES ('n1', ?, 'r1', 'p1', 1, 'm', ?, ?)").run(minorId, at, body);
  migrate(client, all);
  expect(listNoticesOf(handlesOn(client).read, minorId)).toMatchObject([{ fileName: 'K7Q2-9XMD.p7m', fileSha256: 'ab'.repeat(32), files: [{ fileName: 'K7Q2-9XMD.p7m', bytes: null, sha256: 'ab'.repeat(32) }], attachments: [] }]);
});
