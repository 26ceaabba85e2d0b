import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { handlesOn } from '#db/open/handles';
import { migrate } from '#db/open/migrate';
import { bundledMigrations } from '#db/open/migrations';
import { listTransfers } from '#db/queries/transfers';
import type { DepartureId } from '#domain/shared/ids';
import { plainDate } from '#domain/shared/plain-date';
import { routeRulesOn } from '#domain/transfers/route-rules';
import { documentsFor } from '#domain/transfers/routes';
import { RouteChoice } from '#domain/transfers/transfer';
import { lastStep } from '#domain/transfers/transfer-record';
import { paperWords } from '#domain/words/paper-words';

const open: Database.Database[] = [];
afterEach(() => open.splice(0).forEach((client) => client.close()));

const minorId = '01900000-0000-7000-8000-000000000001';
const transferId = '01900000-0000-7000-8000-000000000002';
const departureId = '01900000-0000-7000-8000-000000000003' as DepartureId;
const at = '2026-02-05T09:00:00.000Z';
const former = 'dublin-or-family-reunion';

it('a route of before has its name on every paper and its documents, and can no longer be chosen', () => {
  const client = new Database(':memory:');
  open.push(client);
  const all = bundledMigrations();
  migrate(client, all.filter(({ number }) => number <= 2));
  client.prepare("INSERT INTO minors (id, rev, v_number, nationality, recorded_at, body) VALUES (?, 1, '', 'ER', ?, '{}')").run(minorId, at);
  client.prepare("INSERT INTO departures (id, minor_id, status, rev, started_at, started_by, urgencies, body) VALUES (?, ?, 'known-destination', 1, ?, 'Voogd Proef', '[]', '{}')").run(departureId, minorId, at);
  client.prepare("INSERT INTO transfers (id, minor_id, departure_id, status, rev, started_at, started_by, body) VALUES (?, ?, ?, 'route-chosen', 2, ?, 'Voogd Proef', '{\"country\":\"FR\"}')").run(transferId, minorId, departureId, at);
  client.prepare("INSERT INTO transfer_events (transfer_id, at, done_by, move, body) VALUES (?, ?, 'Voogd Proef', 'choose-route', ?)").run(transferId, at, JSON.stringify({ transferId, route: former }));
  migrate(client, all);

  const [transfer] = listTransfers(handlesOn(client).read);
  const route = lastStep(transfer!, 'choose-route')!.body.route;
  expect(route).toBe(former);
  expect((['nl', 'en', 'de', 'fr'] as const).map((language) => paperWords(language).transfers.routes[route])).toEqual([
    'Dublin of gezinshereniging (vroegere keuze)', 'Dublin or family reunion (former choice)', 'Dublin oder Familienzusammenführung (frühere Auswahl)', 'Dublin ou regroupement familial (ancien choix)',
  ]);
  expect(documentsFor(route, 'FR', routeRulesOn(plainDate('2026-02-05')))).toEqual(['hand-over-decision', 'named-adult-or-institution']);
  expect(RouteChoice.safeParse({ transferId, route: former }).success).toBe(false);
});
