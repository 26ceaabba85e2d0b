import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { handlesOn } from '#db/open/handles';
import { migrate } from '#db/open/migrate';
import { bundledMigrations } from '#db/open/migrations';
import { findLastDossierFor, listDossiersOf } from '#db/queries/dossiers';
import type { MinorId, RecipientId } from '#domain/shared/ids';

const open: Database.Database[] = [];
afterEach(() => open.splice(0).forEach((client) => client.close()));

const minorId = '01900000-0000-7000-8000-000000000001' as MinorId;
const at = '2026-02-05T09:00:00.000Z';

it('dossiers of before came out readable: they have no recipient and no place in a row of packages', () => {
  const all = bundledMigrations();
  const sealed = all.find(({ name }) => name.includes('sealed-dossiers'))!;
  const client = new Database(':memory:');
  open.push(client);
  migrate(client, all.filter(({ number }) => number < sealed.number));
  client.prepare("INSERT INTO minors (id, rev, v_number, nationality, recorded_at, body) VALUES (?, 1, '', 'ER', ?, '{}')").run(minorId, at);
  for (const [id, copy] of [['d1', 0], ['d2', 1], ['d3', 2]] as const) client.prepare("INSERT INTO dossiers (id, minor_id, copy, printed_at, body, check_code) VALUES (?, ?, ?, ?, '{\"pages\":4}', '')").run(id, minorId, copy, at);
  migrate(client, all);
  const { read } = handlesOn(client);
  expect(listDossiersOf(read, minorId).map(({ id, copy, way, sealed: inPackage }) => [id, copy, way, inPackage])).toEqual([['d1', null, 'file', null], ['d2', 1, 'file', null], ['d3', 2, 'file', null]]);
  expect(findLastDossierFor(read, 'r1' as RecipientId)).toBeUndefined();
});
