import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MinorFile } from '../minors/minor-file';
import { addDays, plainDate, type PlainDate } from '../shared/plain-date';
import { placements as en } from '../words/en/placements';
import { placements as nl } from '../words/nl/placements';
import { withoutAddresses } from './hide-address';
import { mayEndPlacement, mayWithdrawPlacement } from './may-place';
import { courseRemarks } from './placement-course';
import { placementOn, type Placement } from './placement';
import { unansweredRule } from './standing-rule';

const today = plainDate('2026-11-24');
const stay = (from: string, to: string | null = null, over: object = {}) => ({ from: plainDate(from), to: to === null ? null : plainDate(to), withdrawnAt: null, ...over });
const says = (...stays: ReturnType<typeof stay>[]) => courseRemarks(stays, today).map((one) => [one.kind, one.from, 'until' in one ? one.until : null]);

it('places that follow on are nothing to remark', () => {
  expect(says()).toEqual([]);
  expect(says(stay('2026-01-01', '2026-02-01'), stay('2026-02-01'))).toEqual([]);
  expect(says(stay('2026-02-01'), stay('2026-01-01', '2026-02-01'))).toEqual([]);
});

it('a gap, two places at once, and no place now are said', () => {
  expect(says(stay('2026-01-01', '2026-02-01'), stay('2026-02-03'))).toEqual([['gap', '2026-02-01', '2026-02-03']]);
  expect(says(stay('2026-01-01', '2026-02-10'), stay('2026-02-03'))).toEqual([['overlap', '2026-02-03', '2026-02-10']]);
  expect(says(stay('2026-01-01'), stay('2026-02-03'))).toEqual([['overlap-now', '2026-02-03', null]]);
  expect(says(stay('2026-01-01', '2026-02-01'))).toEqual([['no-place-since', '2026-02-01', null]]);
});

it('what was withdrawn does not count', () => {
  const gone = { withdrawnAt: '2026-03-01T10:00:00.000Z' };
  expect(says(stay('2026-01-01'), stay('2026-02-03', null, gone))).toEqual([]);
  expect(placementOn([stay('2026-01-01'), stay('2026-02-03', null, gone)] as unknown as Placement[], today)).toMatchObject({ from: '2026-01-01' });
});

const days = fc.integer({ min: 0, max: 900 }).map((count) => addDays(plainDate('2024-07-01'), count));
const stays = fc.array(fc.tuple(days, fc.option(fc.integer({ min: 0, max: 200 }))), { maxLength: 6 }).map((list) =>
  list.map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length), withdrawnAt: null })));

it('every day without a place between the first and today lies in a remark, and no other day does', () => {
  fc.assert(fc.property(stays, days, (list, day) => {
    const first = list.map((one) => one.from).sort()[0];
    fc.pre(first !== undefined && day >= first && day <= today);
    const covered = list.some((one) => one.from <= day && (one.to === null || day < one.to));
    const remarked = courseRemarks(list, today).some((one) => (one.kind === 'gap' && one.from <= day && day < one.until) || (one.kind === 'no-place-since' && one.from <= day));
    expect(remarked).toBe(!covered);
  }), { numRuns: 400 });
});

it('every remark and change has words', () => {
  for (const words of [nl, en]) for (const sentence of Object.values(words.remarks) as ((about: object) => string)[]) expect(sentence({ from: '01-01-2026', until: '02-01-2026' })).toMatch(/01-01-2026.*\.$/);
});

it('a placement ends once, not before it began, not in the future, and not after it was taken back', () => {
  const codes = (one: object, to: PlainDate) => mayEndPlacement(one as Placement, to, today).map((refused) => refused.code);
  expect(codes(stay('2026-01-01'), plainDate('2026-02-01'))).toEqual([]);
  expect(codes(stay('2026-01-01', '2026-03-01'), plainDate('2026-02-01'))).toEqual(['placement-already-ended']);
  expect(codes(stay('2026-01-01'), plainDate('2025-12-31'))).toEqual(['placement-end-before-start']);
  expect(codes(stay('2026-01-01'), plainDate('2026-11-25'))).toEqual(['day-in-the-future']);
  expect(mayWithdrawPlacement(stay('2026-01-01', null, { withdrawnAt: '2026-03-01T10:00:00.000Z' }) as unknown as Placement).map((one) => one.code)).toEqual(['record-withdrawn']);
});

it('a home goes to the window without its address, in its earlier versions too; another place keeps its name', () => {
  const home = { kind: 'foster-family', location: 'Voorbeeldstraat 1', former: [{ before: { kind: 'foster-family', location: 'Voorbeeldstraat 2' } }] };
  const hall = { kind: 'central-reception', location: 'Ter Verzonnen', former: [] };
  const shown = withoutAddresses({ placements: [home, hall] as unknown as Placement[] });
  expect(JSON.stringify(shown)).not.toContain('Voorbeeldstraat');
  expect(shown.placements[1]!.location).toBe('Ter Verzonnen');
});

it('a standing rule that begins to hold later asks for an answer: a motive, a proposal under way, or protected shelter', () => {
  const placement = { id: 'p', kind: 'small-unit', overrideMotive: '', ...stay('2026-10-01') };
  const file = (over: object, nationality = 'VN') => ({ minor: { nationality }, placements: [{ ...placement, ...over }], shelters: [] }) as unknown as MinorFile;
  expect(unansweredRule(file({}), today)).toMatchObject({ rule: { version: 'shelter-default-2020-03' }, placement: { id: 'p' } });
  expect(unansweredRule(file({}, 'ER'), today)).toBeNull();
  // The established nationality counts before the stated one, both ways.
  const established = (nationality: string, establishedNationality: string) => ({ ...file({}), minor: { nationality, establishedNationality } }) as unknown as MinorFile;
  expect(unansweredRule(established('unknown', 'VN'), today)).not.toBeNull();
  expect(unansweredRule(established('VN', 'CN'), today)).toBeNull();
  expect(unansweredRule(file({ overrideMotive: 'Een broer woont daar.' }), today)).toBeNull();
  expect(unansweredRule(file({ kind: 'protected-shelter' }), today)).toBeNull();
  expect(unansweredRule(file({ kind: 'transit' }), today)).toBeNull();
  expect(unansweredRule({ ...file({}), shelters: [{ status: 'asked' }] as unknown as MinorFile['shelters'] }, today)).toBeNull();
  expect(unansweredRule({ ...file({}), shelters: [{ status: 'refused' }] as unknown as MinorFile['shelters'] }, today)).not.toBeNull();
});
