import { describe, expect, it } from 'vitest';
import { measureTasks } from '../minors/measure-tasks';
import type { MinorFile } from '../minors/minor-file';
import { shelterLimitsOn } from '../policy/shelter-limits';
import { addHours, dayOf, instant } from '../shared/instant';
import { addDays, type PlainDate } from '../shared/plain-date';
import { taskReason } from '../words/task-reason';
import { words } from '../words/words';
import { placementTasks } from './placement-tasks';
import type { ShelterStatus } from './shelter';
import { shelterTasks } from './shelter-tasks';

const now = instant('2026-11-24T13:00:00+01:00');
const today = dayOf(now);
const file = (over: object = {}): MinorFile => ({
  minor: { id: 'm', nationality: 'ER', recordedAt: addHours(now, -48), statedBirthDate: '2010-03-14', establishedBirthDate: '2010-03-14' },
  measures: [], placements: [], shelters: [], assessments: [], departures: [], ...over,
}) as unknown as MinorFile;
const kinds = (asks: typeof shelterTasks, over: object) => asks(file(over), now).map((one) => [one.kind, one.reason]);
const shelter = (status: ShelterStatus, lastStepOn: PlainDate = today) => ({ id: 's', status, lastStepOn, recordedAt: addHours(now, -1) });
const place = (over: object) => ({ id: 'p', kind: 'small-unit', from: addDays(today, -3), to: null, withdrawnAt: null, overrideMotive: '', arrivalAt: null, recordedAt: addHours(now, -72), ...over });

describe('protected shelter asks for', () => {
  it.each([
    ['proposed', 'shelter-waits-for-indication'], ['indicated', 'shelter-waits-to-be-asked'], ['asked', 'shelter-waits-for-coa'], ['refused', 'shelter-refused'],
  ] as const)('its next step when it is %s, by the dated limits', (status, reason) => {
    const [task] = shelterTasks(file({ shelters: [shelter(status)] }), now);
    expect(task).toMatchObject({ kind: 'go-on-with-shelter', reason, rule: { version: shelterLimitsOn(today).version } });
    expect(task!.dueAt > now).toBe(true);
    const [late] = shelterTasks(file({ shelters: [shelter(status, addDays(today, -10))] }), now);
    expect(late!.dueAt < now).toBe(true);
  });

  it('nothing once the youth is placed or the proposal taken back, or lives elsewhere since the refusal', () => {
    for (const status of ['placed', 'withdrawn'] as const) expect(kinds(shelterTasks, { shelters: [shelter(status)] })).toEqual([]);
    expect(kinds(shelterTasks, { shelters: [shelter('refused', addDays(today, -5))], placements: [place({})] })).toEqual([]);
  });

  it('a proposal after a real suspicion, until there is one or the youth is in protected shelter', () => {
    const assessments = [{ id: 'd', decision: 'real-suspicion', decidedAt: addHours(now, -5) }];
    expect(kinds(shelterTasks, { assessments })).toEqual([['propose-shelter', 'real-suspicion']]);
    expect(kinds(shelterTasks, { assessments: [{ ...assessments[0], decision: 'not-now' }] })).toEqual([]);
    expect(kinds(shelterTasks, { assessments, placements: [place({ kind: 'protected-shelter' })] })).toEqual([]);
    expect(kinds(shelterTasks, { assessments, shelters: [shelter('proposed')] }).map(([kind]) => kind)).toEqual(['go-on-with-shelter']);
    expect(kinds(shelterTasks, { assessments, shelters: [{ ...shelter('withdrawn'), recordedAt: addHours(now, -50) }] })).toEqual([['propose-shelter', 'real-suspicion']]);
  });
});

describe('a place asks for', () => {
  const transit = (arrivalAt: string | null) => ({ placements: [place({ kind: 'transit', from: today, arrivalAt })] });
  it('a look at the hour of a booked arrival, not days before', () => {
    expect(placementTasks(file(transit(addHours(now, 3))), now)).toMatchObject([{ kind: 'note-arrival', reason: 'arrival-booked', dueAt: addHours(now, 3) }]);
    expect(kinds(placementTasks, transit(addHours(now, 48)))).toEqual([]);
    expect(kinds(placementTasks, transit(null))).toEqual([['note-arrival', 'arrival-not-known']]);
    expect(kinds(placementTasks, { ...transit(addHours(now, -3)), departures: [{ status: 'not-found' }] })).toEqual([]);
  });

  it('an answer to a standing rule, and a place when there is none', () => {
    const minor = { ...file().minor, nationality: 'VN' };
    expect(kinds(placementTasks, { minor, placements: [place({})] })).toEqual([['answer-standing-rule', 'standing-rule']]);
    expect(kinds(placementTasks, { minor, placements: [place({ overrideMotive: 'Een broer woont daar.' })] })).toEqual([]);
    expect(kinds(placementTasks, { placements: [place({ to: addDays(today, -1) })] })).toEqual([['note-place', 'no-place-since']]);
    expect(kinds(placementTasks, {})).toEqual([]);
  });
});

describe('a measure asks for', () => {
  const measure = (over: object) => ({ id: 'x', basis: 'ordered', kind: 'guardianship', decidedOn: addDays(today, -100), sentOn: addDays(today, -99), expiresOn: null, endedOn: null, withdrawnAt: null, recordedAt: now, ...over });
  const asked = (over: object, minor: object = {}) => kinds(measureTasks, { minor: { ...file().minor, ...minor }, measures: [measure(over)] });

  it('being asked for after some days, and for an answer of the court after more', () => {
    expect(kinds(measureTasks, {})).toEqual([]);
    expect(kinds(measureTasks, { minor: { ...file().minor, recordedAt: addHours(now, -24 * 20) } })).toEqual([['ask-for-measure', 'no-measure']]);
    expect(asked({ basis: 'requested', requestedOn: addDays(today, -10) })).toEqual([]);
    expect(asked({ basis: 'requested', requestedOn: addDays(today, -60) })).toEqual([['ask-court', 'measure-not-answered']]);
  });

  it('the day of sending, its end, and a birth date that is not known to the day', () => {
    expect(asked({})).toEqual([]);
    expect(asked({ sentOn: null })).toEqual([['note-sending', 'order-not-sent']]);
    expect(asked({ expiresOn: addDays(today, -1) })).toEqual([['end-measure', 'term-is-over']]);
    expect(asked({}, { establishedBirthDate: '2008-11-24' })).toEqual([['end-measure', 'is-eighteen']]);
    expect(asked({}, { establishedBirthDate: '2008-11-25' })).toEqual([]);
    expect(asked({}, { establishedBirthDate: '2008' })).toEqual([['settle-birth-date', 'eighteen-in-range']]);
    expect(asked({}, { establishedBirthDate: '2006-01-01' })).toEqual([['settle-birth-date', 'adult-before-order']]);
    expect(asked({ endedOn: today }, { establishedBirthDate: '2006-01-01' })).toEqual([]);
  });

  it('what was taken back asks for nothing, and each reason has its sentence', () => {
    expect(kinds(measureTasks, { measures: [measure({ sentOn: null, withdrawnAt: now })] })).toEqual([]);
    const all = [...measureTasks(file({ minor: { ...file().minor, establishedBirthDate: '2008' }, measures: [measure({ sentOn: null })] }), now), ...placementTasks(file({ placements: [place({ to: addDays(today, -1) })] }), now)];
    for (const task of all) for (const language of ['nl', 'en'] as const) expect(taskReason(task, words(language))).not.toMatch(/undefined/);
  });
});
