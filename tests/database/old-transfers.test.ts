import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { handlesOn } from '#db/open/handles';
import { migrate } from '#db/open/migrate';
import { bundledMigrations } from '#db/open/migrations';
import { listTransfers } from '#db/queries/transfers';
import { chosenRouteOf, stoppedBecause, type TransferRecord } from '#domain/transfers/transfer-record';
import { transferLines } from '#domain/transfers/transfer-timeline';
import { rulesSaid } from '#domain/dossiers/route-section';
import { plainDate } from '#domain/shared/plain-date';
import { routeRulesOn } from '#domain/transfers/route-rules';
import { paperWords } from '#domain/words/paper-words';
import { words } from '#domain/words/words';

const open: Database.Database[] = [];
afterEach(() => open.splice(0).forEach((client) => client.close()));

const minorId = '01900000-0000-7000-8000-000000000001';
const transferId = '01900000-0000-7000-8000-000000000002';
const departureId = '01900000-0000-7000-8000-000000000003';
const at = '2026-02-05T09:00:00.000Z';

/** The transfer of a vault of before, with this that happened to it, opened by the program of now. */
function opened(status: string, ...events: readonly (readonly [move: string, body: object])[]): TransferRecord {
  const client = new Database(':memory:');
  open.push(client);
  const all = bundledMigrations();
  migrate(client, all.filter(({ number }) => number <= 23));
  client.prepare("INSERT INTO minors (id, rev, v_number, nationality, recorded_at, body) VALUES (?, 1, '', 'ER', ?, '{}')").run(minorId, at);
  client.prepare("INSERT INTO departures (id, minor_id, status, rev, started_at, started_by, urgencies, body) VALUES (?, ?, 'returned', 1, ?, 'Voogd Proef', '[]', '{}')").run(departureId, minorId, at);
  client.prepare("INSERT INTO transfers (id, minor_id, departure_id, status, rev, started_at, started_by, body) VALUES (?, ?, ?, ?, 2, ?, 'Voogd Proef', '{\"country\":\"FR\"}')").run(transferId, minorId, departureId, status, at);
  for (const [move, body] of events) client.prepare("INSERT INTO transfer_events (transfer_id, at, done_by, move, body) VALUES (?, ?, 'Voogd Proef', ?, ?)").run(transferId, at, move, JSON.stringify({ transferId, ...body }));
  migrate(client, all);
  return listTransfers(handlesOn(client).read)[0]!;
}

it('a transfer that stopped before reasons were codes still says why, in the sentence of then', () => {
  const transfer = opened('stopped', ['end-with-departure', { reason: 'De jongere is terug.' }]);
  expect(stoppedBecause(transfer)).toEqual({ because: null, reason: 'De jongere is terug.' });
  const [line] = transferLines({ transfers: [transfer] } as unknown as Parameters<typeof transferLines>[0]);
  expect(words('en').timeline['transfer-step'](line!.facts)).toEqual({ title: 'Transfer stopped', detail: 'De jongere is terug.' });
});

it('a route that was chosen before versions were kept says so, and follows the rules of the day it was chosen', () => {
  const chosen = chosenRouteOf(opened('route-chosen', ['choose-route', { route: 'placement-abroad' }]))!;
  expect(chosen).toEqual({ route: 'placement-abroad', kept: { rules: null, countries: null }, rules: routeRulesOn(plainDate('2026-02-05')) });
  expect((['nl', 'en', 'de', 'fr'] as const).map((language) => rulesSaid(chosen, paperWords(language)))).toEqual([
    'Gekozen voordat de versie van de regels werd bewaard.', 'Chosen before the version of the rules was kept.', 'Gewählt, bevor die Fassung der Regeln festgehalten wurde.', 'Choisi avant que la version des règles soit conservée.',
  ]);
});

it('a route that is chosen now says by which versions', () => {
  const chosen = chosenRouteOf(opened('route-chosen', ['choose-route', { route: 'placement-abroad', rules: 'transfer-2026-11', countries: 'countries-2026-11' }]))!;
  expect(rulesSaid(chosen, paperWords('nl'))).toBe('Route volgens transfer-2026-11, landen volgens countries-2026-11.');
});
