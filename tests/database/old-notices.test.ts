import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { handlesOn } from '#db/open/handles';
import { migrate } from '#db/open/migrate';
import { bundledMigrations } from '#db/open/migrations';
import { listNoticesOf } from '#db/queries/notices';
import { caseOf } from '#domain/notices/notice-case';
import type { DepartureId, MinorId } from '#domain/shared/ids';

const open: Database.Database[] = [];
afterEach(() => open.splice(0).forEach((client) => client.close()));

const before = '01900000-0000-7000-8000-000000000001' as MinorId;
const kept = '01900000-0000-7000-8000-000000000002' as MinorId;
const at = '2026-02-05T09:00:00.000Z';

it('a notice of before keeps its case, also when its file was merged since', () => {
  const all = bundledMigrations();
  const anew = all.find(({ name }) => name.includes('notices'))!;
  const client = new Database(':memory:');
  open.push(client);
  migrate(client, all.filter(({ number }) => number < anew.number)); // the bare file: the index of words follows only the newest tables
  for (const id of [before, kept]) client.prepare("INSERT INTO minors (id, rev, v_number, nationality, recorded_at, body) VALUES (?, 1, '', 'ER', ?, '{}')").run(id, at);
  client.prepare("INSERT INTO departures (id, minor_id, status, rev, started_at, started_by, urgencies, body) VALUES ('d1', ?, 'known-destination', 1, ?, 'Voogd Proef', '[]', '{}')").run(kept, at);
  client.prepare("INSERT INTO recipients (id, rev, fingerprint, certificate, imported_at, body) VALUES ('r1', 1, 'aa', x'00', ?, '{}')").run(at);
  // Sealed in one file, which was then merged into another: the journal still says which it was.
  client.prepare("INSERT INTO journal (seq, at, action, minor_id, object_type, object_id, entry, hash) VALUES (1, ?, 'notice.sealed', ?, 'notice', 'n1', '{}', ?)").run(at, before, '0'.repeat(64));
  for (const [id, counter] of [['n1', 1], ['n2', 2]] as const) {
    client.prepare(`INSERT INTO notices (id, minor_id, departure_id, recipient_id, package_id, counter, manifest_sha256, sealed_at, body) VALUES (?, ?, 'd1', 'r1', ?, ?, 'm', ?, '{"kind":"known-destination"}')`).run(id, kept, `p${counter}`, counter, at);
  }
  migrate(client, all);
  const notices = listNoticesOf(handlesOn(client).read, kept);
  expect(notices.map((one) => [one.id, one.kind, one.caseSeed])).toEqual([['n1', 'known-destination', before], ['n2', 'known-destination', kept]]);
  expect(caseOf(notices, { departureId: 'd1' as DepartureId })).toBe(kept);
  expect(caseOf(notices, { departureId: null }), 'signs have a case of their own').toBeUndefined();
});
