import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../shared/plain-date';
import { minorKeysOf, soughtOf } from './minor-keys';
import { bareVNumber, isNameAlone, resemblanceOf, vNumbersDiffer, type Likeness } from './resemblance';

const youth = (name: string, birth = '2010-03-14', vNumber = '', more: Partial<Likeness> = {}): Likeness => ({ names: [name], vNumber, birthDates: birth === '' ? [] : [birth as PartialDate], ...more });

describe('two youths', () => {
  it('with one V-number resemble each other strongly, whatever they are called', () => {
    expect(resemblanceOf(youth('Linh Trần', '2010', '0281940377'), youth('Ander Persoon', '2004', '0281 940.377'))).toEqual({ strength: 'strong', grounds: ['same-v-number', 'birth-date-differs'] });
  });

  it('are likely alike when name and birth date fit, in any order of names and with part of a date', () => {
    expect(resemblanceOf(youth('Linh Trần Thị', '2010-03'), youth('Tran Linh', '2010-03-14'))).toEqual({ strength: 'likely', grounds: ['same-name', 'birth-date-fits'] });
    expect(resemblanceOf(youth('Mohammed Tajriba', '2011'), youth('Tajriba Muhammad', '2011-10-14', '0000000021'))?.strength).toBe('likely');
    expect(resemblanceOf(youth('Trần Linh'), youth('Linh Tran'))?.grounds).toEqual(['same-name', 'birth-date-fits']);
  });

  it('may fit by the established date or by an alias', () => {
    expect(resemblanceOf(youth('Linh Trần', '2010'), youth('Linh Tran', '2007', '', { birthDates: ['2007', '2010-07-01'] as PartialDate[] }))?.strength).toBe('likely');
    expect(resemblanceOf(youth('Linh Trần'), youth('Mai Proef', '2010-03-14', '', { names: ['Mai Proef', 'Tran Linh'] }))?.strength).toBe('likely');
  });

  it('with nothing but a name are weakly alike, and that is said', () => {
    for (const other of [youth('Linh Tran', '2006-01-01'), youth('Linh Tran', '')]) {
      const found = resemblanceOf(youth('Linh Trần'), other)!;
      expect([found.strength, isNameAlone(found)]).toEqual(['weak', true]);
    }
  });

  it('who are twins stay weak: one name, one birth date, two numbers', () => {
    const found = resemblanceOf(youth('Ali Tajriba', '2011-10-14', '0000000021'), youth('Ali Tajriba', '2011-10-14', '0000000022'))!;
    expect(found).toEqual({ strength: 'weak', grounds: ['same-name', 'birth-date-fits', 'other-v-number'] });
    expect(isNameAlone(found)).toBe(false);
  });

  it('do not resemble each other on a birth date alone, nor on one part of two names', () => {
    expect(resemblanceOf(youth('Samir Proefnaam'), youth('Yonas Abnet'))).toBeNull();
    expect(resemblanceOf(youth('Nguyễn Linh'), youth('Nguyễn Hoa'))).toBeNull();
    expect(resemblanceOf(youth(''), youth(''))).toBeNull();
  });

  it('resemble each other both ways, and never strongly without a number', () => {
    const anyYouth = fc.record({
      names: fc.array(fc.constantFrom('Linh Trần Thị', 'Tran Linh', 'Ali', 'Muhammad Ali', 'Mohammed', ''), { maxLength: 3 }),
      vNumber: fc.constantFrom('', '0000000021', '00000 00021', '0000000022'),
      birthDates: fc.array(fc.constantFrom('2010', '2010-03', '2010-03-14', '2008-01-01'), { maxLength: 2 }),
    }) as fc.Arbitrary<unknown> as fc.Arbitrary<Likeness>;
    fc.assert(fc.property(anyYouth, anyYouth, (one, other) => {
      const found = resemblanceOf(one, other);
      expect(resemblanceOf(other, one)).toEqual(found);
      if (!found) return;
      expect(found.strength === 'strong').toBe(bareVNumber(one.vNumber) !== '' && bareVNumber(one.vNumber) === bareVNumber(other.vNumber));
      if (isNameAlone(found) || vNumbersDiffer(one.vNumber, other.vNumber)) expect(found.strength).toBe('weak');
      // whoever resembles is found by its keys
      const keys = new Set(minorKeysOf(other).map(({ kind, key }) => `${kind} ${key}`));
      const sought = soughtOf(one);
      expect(keys.has(`v-number ${sought.vNumber}`) || sought.names.some((name) => name.some((part) => part.some((sound) => keys.has(`sound ${sound}`))))).toBe(true);
    }));
  });
});
