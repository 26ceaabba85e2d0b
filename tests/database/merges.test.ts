import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMinorBehind, findSurvivor } from '#db/queries/files';
import { findMinorFile, listMinorFiles } from '#db/queries/minor-files';
import { findCandidates } from '#db/queries/minor-keys';
import { listMinors } from '#db/queries/minors';
import { verifyJournal } from '#db/queries/journal';
import { ChangedMeanwhile } from '#db/writes/commit';
import { closeFile, keepApart, liftHold, placeHold, reopenFile, withdrawApart } from '#db/writes/files';
import { mergeFiles, undoMerge } from '#db/writes/merges';
import { addMinor } from '#db/writes/minors';
import { refillMinorKeys } from '#db/writes/minor-keys';
import { movingTables, stayBehind } from '#db/writes/minor-tables';
import { addSigns } from '#db/writes/signs';
import { claimDestination } from '#db/writes/departures';
import { findDeparture } from '#db/queries/departures';
import { lastOf } from '#domain/departures/departure-record';
import type { MinorFile } from '#domain/minors/minor-file';
import { soughtOf } from '#domain/minors/minor-keys';
import { likenessOf } from '#domain/minors/resemblance';
import { NewMinor } from '#domain/minors/identity';
import { newId, type ClosingId, type ConversationId, type Id, type MergeId, type MinorId } from '#domain/shared/ids';
import { instant } from '#domain/shared/instant';
import { plainDate } from '#domain/shared/plain-date';
import type { Sign } from '#domain/signs/sign';
import { aStoryDb, type StoryDb } from './story-db';
import { aStamp } from './vault-for-tests';

let db: StoryDb;
let merged: MinorFile;
let keptId: MinorId;
const at = instant('2026-11-24T22:04:00Z');
const who = aStamp();
const by = 'Voogd Voorbeeld';
const anId = <I extends Id<string>>(): I => newId<I>(at, randomBytes(10));
const basis = { reason: 'Twee keer ingeschreven.', by, confirmedBy: 'compared' as const, grounds: ['same-name' as const] };

beforeAll(async () => {
  db = await aStoryDb();
  merged = listMinorFiles(db.read).find((one) => one.notices.length > 0)!;
  keptId = anId();
  addMinor(db.write, who, keptId, NewMinor.parse({ givenNames: 'Salam', familyName: 'Fetena', sex: 'female', nationality: 'ER', statedBirthDate: '2010', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'not-yet' } }));
  const holdId = anId<Id<'Hold'>>();
  placeHold(db.write, who, holdId, { minorId: merged.minor.id, reason: 'Er loopt een klacht.', askedBy: 'Commissie (verzonnen)' });
  const closingId = anId<ClosingId>();
  closeFile(db.write, who, closingId, { minorId: merged.minor.id, closedOn: plainDate('2026-03-01'), reason: 'opened-by-mistake', note: 'x' });
  reopenFile(db.write, who, closingId, { minorId: merged.minor.id, reason: 'Toch niet.' });
  addSigns(db.write, who, [], { id: anId(), body: { ...merged.signs[0]!, minorId: keptId, conversationId: null } as Sign });
  // The story looks at the other youth only.
  if (merged.looks.length === 0) db.client.prepare("INSERT INTO looks (minor_id, looked_at, looked_by, quiet_until, rule_version, seen, note) VALUES (?, ?, ?, '2026-12-01', 'x', '[]', '')").run(merged.minor.id, at, by);
}, 60_000);
afterAll(() => db.end());

/** Every table of the file but those that grow with a merge itself. */
function contents(): Readonly<Record<string, readonly unknown[]>> {
  const tables = db.client.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'").pluck().all() as string[];
  return Object.fromEntries(tables.filter((name) => !['journal', 'merges', 'merge_rows'].includes(name) && !name.startsWith('search_')).map((name) => [name, (db.client.prepare(`SELECT * FROM "${name}"`).all()).map((row) => JSON.stringify(row)).sort()]));
}

const merge = (kept = keptId, other = merged.minor.id): MergeId => {
  const id = anId<MergeId>();
  mergeFiles(db.write, who, id, { keptId: kept, mergedId: other }, basis);
  return id;
};
const undo = (id: MergeId, kept = keptId): void => {
  const one = findMinorFile(db.read, kept)!.registry.merges.find((found) => found.id === id)!;
  undoMerge(db.write, who, one, { minorId: kept, mergeId: id, reason: 'Toch twee kinderen.' });
};

describe('the tables with a minor_id', () => {
  it('are all decided on: a new one goes along with a merge, unless it is named in stayBehind with a reason', () => {
    const found = (db.client.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND EXISTS (SELECT 1 FROM pragma_table_info(pragma_table_list.name) WHERE name = 'minor_id')").pluck().all() as string[]).sort();
    const goAlong = [
      'measures', 'placements', 'conversations', 'conversation_versions', 'follow_ups_done', 'signs', 'assessments', 'shelters', 'departures', 'transfers', 'notices', 'dossiers', 'dossier_answers', 'closings', 'legal_holds',
      'access_requests', 'access_copies',
      'contact_versions', 'statement_versions', 'attachment_files', 'attachment_versions', 'notes', 'note_versions', 'appointments', 'appointment_outcomes', 'hand_tasks', 'snoozes', 'looks',
      'former_versions', 'risk_profiles',
      'age_decisions', 'travel_stays', 'travel_stay_versions', 'minor_photos',
      'sign_versions', 'contraries', 'sign_reports',
    ];
    expect(found).toEqual([...goAlong, ...stayBehind].sort());
    // what is not in the story is not tested below: each must hold a row of the youth that is merged
    for (const table of goAlong) expect(db.client.prepare(`SELECT count(*) FROM "${table}" WHERE minor_id = ?`).pluck().get(merged.minor.id), table).toBeGreaterThan(0);
  });
});

describe('two files that are merged', () => {
  it('are one: every record is in the file that is kept, and none says another name', () => {
    const before = contents();
    const id = merge();
    for (const { name } of movingTables(db.write)) {
      const rows = db.client.prepare(`SELECT * FROM "${name}"`).all() as readonly { readonly minor_id: string; readonly body?: string }[];
      expect(rows.filter((row) => row.minor_id === merged.minor.id), name).toEqual([]);
      if (name !== 'conversation_versions') expect(rows.filter((row) => row.body?.includes(merged.minor.id)), name).toEqual([]);
    }
    const file = findMinorFile(db.read, keptId)!;
    for (const subject of ['measures', 'placements', 'conversations', 'assessments', 'shelters', 'departures', 'transfers', 'notices'] as const) {
      expect(file[subject].map((one) => one.id), subject).toEqual(merged[subject].map((one) => one.id));
    }
    expect(file.signs).toHaveLength(merged.signs.length + 1);
    expect(file.registry.merges.map((one) => [one.merged.vNumber, one.undoneAt])).toEqual([[merged.minor.vNumber, null]]);
    expect(listMinors(db.read).some((one) => one.id === merged.minor.id)).toBe(false);
    undo(id);
    expect(contents()).toEqual(before);
    expect(verifyJournal(db.read)).toMatchObject({ sound: true });
  });

  it('are found by the old number and opened as the one that is left', () => {
    const id = merge();
    const found = findCandidates(db.read, soughtOf({ names: [], vNumber: merged.minor.vNumber, birthDates: [] }));
    expect(found.map((one) => findSurvivor(db.read, one))).toContain(keptId);
    expect(findMinorFile(db.read, merged.minor.id)?.minor.id).toBe(keptId);
    expect(findMinorBehind(db.read, merged.departures[0]!.id)).toBe(keptId);
    undo(id);
    expect(findMinorBehind(db.read, merged.departures[0]!.id)).toBe(merged.minor.id);
  });

  it('cannot be merged twice, nor undone twice, and leave everything as it was', () => {
    const id = merge();
    const before = contents();
    expect(() => merge()).toThrow(ChangedMeanwhile);
    expect(contents()).toEqual(before);
    const one = findMinorFile(db.read, keptId)!.registry.merges.find((found) => found.id === id)!;
    undo(id);
    const after = contents();
    expect(() => undoMerge(db.write, who, one, { minorId: keptId, mergeId: id, reason: 'x' })).toThrow(ChangedMeanwhile);
    expect(contents()).toEqual(after);
  });

  it('may be merged in turn, and come apart in turn', () => {
    const before = contents();
    const third = listMinors(db.read).find((one) => one.id !== keptId && one.id !== merged.minor.id)!.id;
    const first = merge();
    const second = merge(third, keptId);
    expect(findSurvivor(db.read, merged.minor.id)).toBe(third);
    expect(findMinorFile(db.read, merged.minor.id)!.notices).toHaveLength(merged.notices.length);
    undo(second, third);
    undo(first);
    expect(contents()).toEqual(before);
  });

  /** What a guardian may record while the files are one, and to which of the two it belongs afterwards. */
  const acts = {
    'a sign of its own': { goesBack: false, record: () => addSigns(db.write, who, [], { id: anId(), body: { ...merged.signs[0]!, minorId: keptId, conversationId: null } as Sign }) },
    'a sign from a talk that goes back': { goesBack: true, record: () => addSigns(db.write, who, [], { id: anId(), body: { ...merged.signs[0]!, minorId: keptId, conversationId: merged.conversations[0]!.id as ConversationId } as Sign }) },
    'a transfer of a departure that goes back': {
      goesBack: true,
      record: () => {
        const departure = findDeparture(db.read, merged.departures[0]!.id)!;
        claimDestination(db.write, who, by, departure, anId(), lastOf(merged.departures[0]!, 'claim-destination')!.body, departure.status, { transfer: null });
      },
    },
  } as const;
  const ids = (table: string, minor: MinorId): readonly string[] => db.client.prepare(`SELECT id FROM "${table}" WHERE minor_id = ?`).pluck().all(minor) as string[];

  it('come apart as they were, with what was recorded in between where the rule says', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...Object.values(acts)), { maxLength: 4 }), (done) => {
      const before = contents();
      const id = merge();
      const recorded = done.map((act) => {
        const known = new Set(['signs', 'transfers'].flatMap((table) => ids(table, keptId)));
        act.record();
        return { goesBack: act.goesBack, id: ['signs', 'transfers'].flatMap((table) => ids(table, keptId)).find((one) => !known.has(one))! };
      });
      undo(id);
      for (const one of recorded) expect(findMinorBehind(db.read, one.id)).toBe(one.goesBack ? merged.minor.id : keptId);
      // without what was recorded in between, both files are as before
      const fresh = new Set(recorded.map((one) => one.id));
      for (const table of Object.keys(before)) {
        if (table === 'departures' || table === 'departure_events') continue;
        expect(contents()[table]!.filter((row) => ![...fresh].some((one) => String(row).includes(`"id":"${one}"`))), table).toEqual(before[table]!.filter((row) => ![...fresh].some((one) => String(row).includes(`"id":"${one}"`))));
      }
    }), { numRuns: 15 });
  });
});

describe('the other acts on a file', () => {
  it('go by what was seen, and leave nothing when they are refused', () => {
    const { id } = merged.minor;
    const before = contents();
    const closing = () => closeFile(db.write, who, anId(), { minorId: id, closedOn: plainDate('2026-03-01'), reason: 'death', note: '' });
    const closingId = anId<ClosingId>();
    closeFile(db.write, who, closingId, { minorId: id, closedOn: plainDate('2026-03-01'), reason: 'death', note: '' });
    expect(closing).toThrow(ChangedMeanwhile);
    expect(listMinors(db.read, 'closed').map((one) => one.id)).toEqual([id]);
    expect(listMinorFiles(db.read).some((one) => one.minor.id === id)).toBe(false);
    reopenFile(db.write, who, closingId, { minorId: id, reason: 'x' });
    expect(() => reopenFile(db.write, who, closingId, { minorId: id, reason: 'x' })).toThrow(ChangedMeanwhile);
    const hold = findMinorFile(db.read, id)!.registry.holds[0]!;
    liftHold(db.write, who, { minorId: id, holdId: hold.id, reason: 'x' });
    expect(() => liftHold(db.write, who, { minorId: id, holdId: hold.id, reason: 'x' })).toThrow(ChangedMeanwhile);
    const apart = { id: anId<Id<'Apart'>>(), minorId: id, otherId: keptId, reason: 'Zus.' };
    keepApart(db.write, who, by, apart.id, apart);
    const [oneId, otherId] = [id, keptId].sort() as [MinorId, MinorId];
    const mark = { id: apart.id, oneId, otherId, reason: 'Zus.', by, withdrawnReason: '', markedAt: who.at };
    withdrawApart(db.write, who, mark, { minorId: id, apartId: apart.id, reason: 'x' });
    expect(() => withdrawApart(db.write, who, mark, { minorId: id, apartId: apart.id, reason: 'x' })).toThrow(ChangedMeanwhile);
    expect(contents()['minors']).toEqual(before['minors']);
    expect(verifyJournal(db.read)).toMatchObject({ sound: true });
  });
});

describe('the keys of a youth', () => {
  it('are made anew for a vault from before there were keys, and only then', () => {
    const keys = () => db.client.prepare('SELECT kind, key, minor_id FROM minor_keys ORDER BY 1, 2, 3').all();
    const before = keys();
    expect(refillMinorKeys(db.write)).toBe(0);
    db.client.exec('DELETE FROM minor_keys');
    const minors = [...listMinors(db.read), ...listMinors(db.read, 'merged'), ...listMinors(db.read, 'closed')];
    expect(refillMinorKeys(db.write)).toBe(minors.length);
    expect(keys()).toEqual(before);
    expect(findCandidates(db.read, soughtOf(likenessOf(merged.minor)))).toContain(merged.minor.id);
  });
});
