import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { handlesOn } from '#db/open/handles';
import { migrate } from '#db/open/migrate';
import { bundledMigrations } from '#db/open/migrations';
import { listNoticesOf } from '#db/queries/notices';
import { standingOfNotice } from '#domain/notices/notice-standing';
import type { MinorId } from '#domain/shared/ids';

const open: Database.Database[] = [];
afterEach(() => open.splice(0).forEach((client) => client.close()));

const minorId = '01900000-0000-7000-8000-000000000001' as MinorId;
const at = '2026-02-05T09:00:00.000Z';
const answer = (over: object) => ({ noticeId: 'x', confirmedAt: '2026-02-07T10:00:00.000Z', confirmedBy: 'Agent Denkbeeld', policeNumber: 'DEMO-1', receiptCode: '', investigationClosed: false, receiptCodeMatches: null, ...over });

it('an answer of before keeps every part it had, who gave it and when it was noted', () => {
  const all = bundledMigrations();
  const anew = all.find(({ name }) => name.includes('notice-events'))!;
  const client = new Database(':memory:');
  open.push(client);
  migrate(client, all.filter(({ number }) => number < anew.number));
  client.prepare("INSERT INTO minors (id, rev, v_number, nationality, recorded_at, body) VALUES (?, 1, '', 'ER', ?, '{}')").run(minorId, at);
  client.prepare("INSERT INTO recipients (id, fingerprint, certificate, imported_at, body) VALUES ('r1', 'aa', x'00', ?, '{}')").run(at);
  const answers = {
    none: null,
    told: answer({}),
    closed: answer({ receiptCode: 'ABCDE-FGHIJ', receiptCodeMatches: true, investigationClosed: true }),
    differs: answer({ receiptCode: 'ABCDE-FGHI2', receiptCodeMatches: false }),
  };
  Object.entries(answers).forEach(([id, given], place) => {
    client.prepare(`INSERT INTO notices (id, minor_id, departure_id, recipient_id, package_id, counter, manifest_sha256, sealed_at, confirmation, body) VALUES (?, ?, NULL, 'r1', ?, ?, 'm', ?, ?, '{"kind":"missing","sealedBy":"Voogd Proef"}')`)
      .run(id, minorId, `p${id}`, place + 1, `2026-02-05T09:0${place}:00.000Z`, given && JSON.stringify(given));
  });
  client.prepare("INSERT INTO journal (seq, at, action, minor_id, object_type, object_id, entry, hash) VALUES (1, '2026-02-07T10:05:00.000Z', 'notice.confirmed', ?, 'notice', 'closed', '{}', ?)").run(minorId, '0'.repeat(64));
  migrate(client, all);

  const notices = listNoticesOf(handlesOn(client).read, minorId);
  const said = { at: '2026-02-07T10:00:00.000Z', by: 'Agent Denkbeeld' };
  const noted = { notedAt: said.at, notedBy: 'Voogd Proef' };
  expect(notices.map(({ id, events }) => ({ id, events }))).toEqual([
    { id: 'none', events: [] },
    { id: 'told', events: [{ seq: 1, ...noted, move: 'acknowledge', body: { ...said, proof: 'told', code: '' } }, { seq: 2, ...noted, move: 'note-number', body: { ...said, number: 'DEMO-1' } }] },
    {
      id: 'closed', events: [
        { move: 'acknowledge', body: { ...said, proof: 'code', code: 'ABCDE-FGHIJ' } }, { move: 'note-number', body: { ...said, number: 'DEMO-1' } }, { move: 'close', body: said },
      ].map((event, place) => ({ seq: place + 1, notedAt: '2026-02-07T10:05:00.000Z', notedBy: 'Voogd Proef', ...event })),
    },
    { id: 'differs', events: [{ seq: 1, ...noted, move: 'acknowledge', body: { ...said, proof: 'other-code', code: 'ABCDE-FGHI2' } }, { seq: 2, ...noted, move: 'note-number', body: { ...said, number: 'DEMO-1' } }] },
  ]);
  expect(notices.map((one) => standingOfNotice(one).status)).toEqual(['sealed', 'numbered', 'closed', 'numbered']);
});
