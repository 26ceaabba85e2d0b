import { expect, it } from 'vitest';
import { isBad, Tally } from './tally';

const acts = [{ id: 'youth', sha256: 'a' }, { id: 'note', sha256: 'b' }];
const ledger = { acts: () => acts };
const held = new Map(acts.map(({ id, sha256 }) => [id, sha256]));

it('counts nothing where all is as it was told', () => {
  const tally = new Tally();
  tally.tried();
  tally.kept(ledger, { held, unsound: [] });
  tally.mustBeSeen(true, 'a flipped bit');
  expect(tally.row('x')).toEqual({ name: 'x', tried: 1, lost: 0, undetected: 0, notes: '' });
  expect(isBad(tally.row('x'))).toBe(false);
});

it('counts an act that is gone, and one that is something else now', () => {
  const tally = new Tally();
  tally.tried();
  tally.kept(ledger, { held: new Map([['note', 'another text']]), unsound: [] });
  expect(tally.row('x')).toMatchObject({ lost: 2, undetected: 0 });
  expect(isBad(tally.row('x'))).toBe(true);
});

it('counts what is not whole, and what nobody was told', () => {
  const tally = new Tally();
  tally.tried();
  tally.kept(ledger, { held, unsound: ['a reference points nowhere'] });
  tally.mustBeSeen(false, 'a flipped bit');
  expect(tally.row('x')).toMatchObject({ lost: 0, undetected: 2 });
  expect(tally.row('x').notes).toContain('a flipped bit');
});

it('says why something was skipped, and counts a row that did nothing as failed', () => {
  const tally = new Tally();
  expect(isBad(tally.row('x'))).toBe(true);
  tally.skip(40, 'no loop device');
  expect(tally.row('x')).toMatchObject({ tried: 0, skipped: 40, notes: 'skipped: no loop device' });
  expect(isBad(tally.row('x'))).toBe(false);
});

it('fails every row when it is sabotaged', () => {
  const lost = new Tally(true);
  lost.kept(ledger, { held, unsound: [] });
  expect(lost.row('x').lost).toBe(1);
  const blind = new Tally(true);
  blind.mustBeSeen(true, 'a flipped bit');
  expect(blind.row('x').undetected).toBe(1);
});
