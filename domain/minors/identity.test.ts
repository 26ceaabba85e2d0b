import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../fields/problems';
import { directionOf } from '../fields/languages';
import { plainDate } from '../shared/plain-date';
import { minors as en } from '../words/en/minors';
import { minors as nl } from '../words/nl/minors';
import { inspectionOutcome, inspectionOutcomes, inspectionViews, medicalTests, notInspectedReasons } from './age-inspection';
import { birthDateSources, fullName, identityOfKept, nationalityOf, nationalitySources, NewMinor, sexes, type KeptIdentity } from './identity';
import { identityChanges, identityFacts } from './identity-facts';
import { allNames, nameKinds } from './names';
import { mayCorrectMinor } from './correction';
import { mayRecordMinor } from './may-record';
import { isBsn, numberKinds, vNumberDoubt } from './numbers';
import { words } from '../words/words';

const given = {
  givenNames: 'Linh', familyName: 'Trần Thị', sex: 'female', nationality: 'VN', languages: ['vi'], interpreterLanguage: 'vi', statedBirthDate: '2010-03-14', vNumber: '0281940377',
  asylumApplication: 'no', ageInspection: { state: 'not-done', reason: 'no-asylum-application' },
};
const problems = (change: object) => problemsOf(NewMinor.safeParse({ ...given, ...change }).error!).map(({ field, code }) => `${field}: ${code}`);

describe('a new minor', () => {
  it('may have one name only, not none', () => {
    expect(NewMinor.parse({ ...given, givenNames: '' }).familyName).toBe('Trần Thị');
    expect(NewMinor.parse({ ...given, familyName: undefined }).familyName).toBe('');
    expect(problems({ givenNames: ' ', familyName: '' })).toEqual(['familyName: name-needed']);
    expect(fullName(NewMinor.parse(given))).toBe('Linh Trần Thị');
    expect(fullName({ givenNames: '', familyName: 'Trần' })).toBe('Trần');
  });

  it('keeps a V-number of ten characters with its zero, and any other too', () => {
    expect(NewMinor.parse(given).vNumber).toBe('0281940377');
    expect(NewMinor.parse({ ...given, vNumber: '12-ab' }).vNumber).toBe('12-ab');
    expect([vNumberDoubt('0281940377'), vNumberDoubt(''), vNumberDoubt('281940377'), vNumberDoubt('02819403777')]).toEqual([null, null, 'not-ten-digits', 'not-ten-digits']);
  });

  it('is one name however the keyboard composed it', () => {
    expect(NewMinor.parse({ ...given, familyName: 'Trần Thị'.normalize('NFD') }).familyName).toBe('Trần Thị'.normalize('NFC'));
  });

  it('keeps a name in its own script, and refuses a text that turns around on paper', () => {
    expect(NewMinor.parse({ ...given, nameInScript: { text: 'ሰላም ተስፋይ', lang: 'ti' } }).nameInScript).toEqual({ text: 'ሰላም ተስፋይ', lang: 'ti' });
    expect([directionOf('ar'), directionOf('ti'), directionOf('prs')]).toEqual(['rtl', 'ltr', 'rtl']);
    expect(problems({ otherNames: [{ kind: 'alias', text: 'Lin\u202Eh' }] })).toEqual(['otherNames.0.text: not-plain-text']);
  });

  it('keeps both birth dates, and asks what established the second', () => {
    expect(problems({ establishedBirthDate: '2006-07-01' })).toEqual(['establishedSource: source-needed']);
    expect(problems({ establishedSource: 'document' })).toEqual(['establishedBirthDate: source-without-date']);
    const both = NewMinor.parse({ ...given, statedBirthDate: '2010', establishedBirthDate: '2006-07-01', establishedSource: 'medical-test', establishedOn: '2026-09-01' });
    expect([both.statedBirthDate, both.establishedBirthDate]).toEqual(['2010', '2006-07-01']);
    expect(problems({ establishedBirthDate: '2006', establishedSource: 'document', establishedOn: '2005-01-01' })).toEqual(['establishedOn: before-birth']);
  });

  it('has a nationality, none, or one that is not known', () => {
    for (const nationality of ['VN', 'ER', 'MA', 'SY', 'stateless', 'unknown']) expect(NewMinor.parse({ ...given, nationality }).nationality).toBe(nationality);
    for (const nationality of ['ZZ', 'vn', 'Vietnam', '']) expect(problems({ nationality })).toEqual(['nationality: not-a-country']);
  });

  it('says why no age inspection was done', () => {
    expect(problems({ ageInspection: { state: 'not-done' } })).toEqual(['ageInspection.reason: required']);
    expect(problems({ ageInspection: { state: 'not-done', reason: 'other' } })).toEqual(['ageInspection.note: reason-needed']);
    expect(problems({ languages: ['vi', 'vi'] })).toEqual(['languages: twice']);
  });

  it('was not born in the future', () => {
    const today = plainDate('2026-11-24');
    expect(mayRecordMinor(NewMinor.parse(given), today)).toEqual([]);
    expect(mayRecordMinor(NewMinor.parse({ ...given, statedBirthDate: '2027' }), today).map((one) => one.code)).toEqual(['day-in-the-future']);
    expect(mayRecordMinor(NewMinor.parse({ ...given, asylumApplication: 'yes', asylumAppliedOn: '2026-11-25' }), today)).toHaveLength(1);
  });
});

describe('an identity', () => {
  const full = NewMinor.parse({
    ...given, otherNames: [{ kind: 'on-document', text: 'Tran Linh', inScripts: [{ text: '陈玲', lang: 'zh' }] }, { kind: 'nickname', text: 'Li' }], otherScripts: [{ text: 'ليّن', lang: 'ar' }],
    bsn: '111 222.333', otherNumbers: [{ kind: 'police', number: 'PL 0900/x' }], establishedNationality: 'CN', nationalitySource: 'embassy',
    eurodac: { state: 'hit', hits: [{ memberState: 'GR', registeredOn: '2025-04', registeredAs: 'adult' }] }, description: { height: 158, hair: 'Zwart' },
    objections: [{ against: 'age-inspection', state: 'pending', lodgedOn: '2026-11-03' }],
  });

  it('has any number of names, each with its kind and scripts', () => {
    expect(allNames(full)).toEqual(['Linh Trần Thị', 'ليّن', 'Tran Linh', '陈玲', 'Li']);
    expect(problems({ otherNames: [{ text: 'x' }] })).toEqual(['otherNames.0.kind: required']);
  });

  it('keeps what was stated beside what was established', () => {
    expect([full.nationality, full.establishedNationality, nationalityOf(full), nationalityOf(NewMinor.parse(given))]).toEqual(['VN', 'CN', 'CN', 'VN']);
    expect(problems({ establishedNationality: 'CN' })).toEqual(['nationalitySource: source-needed']);
    expect(problems({ nationalitySource: 'court' })).toEqual(['establishedNationality: source-without-nationality']);
  });

  it('keeps a BSN bare, refuses one that is none, and leaves other numbers as they are', () => {
    expect([full.bsn, full.otherNumbers[0]!.number]).toEqual(['111222333', 'PL 0900/x']);
    expect(problems({ bsn: '123456789' })).toEqual(['bsn: not-a-bsn']);
  });

  it('has hits only where Eurodac found something', () => {
    expect(problems({ eurodac: { state: 'hit' } })).toEqual(['eurodac.hits: too-few']);
    expect(problems({ eurodac: { state: 'no-hit', hits: [{ memberState: 'GR', registeredAs: 'adult' }] } })).toEqual(['eurodac.state: hit-needed']);
  });

  it('is read from a vault that is older than its fields', () => {
    const { otherNames: _n, otherScripts: _s, bsn: _b, otherNumbers: _o, establishedNationality: _e, nationalitySource: _y, eurodac: _u, description: _d, objections: _j, ...old } = NewMinor.parse(given);
    const kept = { ...old, aliases: ['Lin'], ageInspection: { state: 'done', inspectedOn: '2026-11-01', ind: 'doubt', avim: 'doubt', medicalTest: 'running', note: '' } } as unknown as KeptIdentity;
    const read = identityOfKept(kept);
    expect(read.otherNames).toEqual([{ kind: 'alias', text: 'Lin', inScripts: [] }]);
    expect(read.ageInspection).toEqual({ state: 'done', ind: 'doubt', indOn: '2026-11-01', avim: 'doubt', avimOn: '2026-11-01', medicalTest: 'running', medicalTestOn: null, note: '' });
    expect(NewMinor.parse(read)).toEqual(read);
    expect(identityOfKept(full)).toEqual(full);
  });

  it('is not corrected without a change', () => {
    const minor = { ...full, id: 'm', recordedAt: 'x' } as never;
    const today = plainDate('2026-11-24');
    expect(mayCorrectMinor(minor, full, today).map((one) => one.code)).toEqual(['correction-changes-nothing']);
    expect(mayCorrectMinor(minor, { ...full, sex: 'unknown' }, today)).toEqual([]);
  });

  it.each(['nl', 'en'] as const)('reads fact by fact, and two versions show what differs, in %s', (language) => {
    const facts = identityFacts(full, words(language));
    expect(facts.every((fact) => fact.label.trim() !== '' && fact.lines.every((line) => line.trim() !== '' && !line.includes('undefined')))).toBe(true);
    expect(new Set(facts.map((fact) => fact.field)).size).toBe(facts.length);
    expect(identityChanges(full, full, words(language))).toEqual([]);
    expect(identityChanges(NewMinor.parse(given), { ...NewMinor.parse(given), statedBirthDate: NewMinor.parse({ ...given, statedBirthDate: '2009' }).statedBirthDate }, words(language)))
      .toMatchObject([{ field: 'statedBirthDate', before: ['14-03-2010'], after: ['2009'] }]);
  });
});

describe('an age inspection', () => {
  it('is clear only when both saw the same', () => {
    for (const ind of inspectionViews) {
      for (const avim of inspectionViews) {
        const expected = ind === avim && ind === 'evident-minor' ? 'stated-age-stands' : ind === avim && ind === 'evident-adult' ? 'adult-by-both' : 'look-at-other-states-then-test';
        expect(inspectionOutcome(ind, avim)).toBe(expected);
      }
    }
  });

  it('leaves the birth dates as they are when IND doubts and AVIM sees an adult', () => {
    const dispute = NewMinor.parse({ ...given, ageInspection: { state: 'done', ind: 'doubt', avim: 'evident-adult', medicalTest: 'not-done' } });
    expect([dispute.statedBirthDate, dispute.establishedBirthDate]).toEqual(['2010-03-14', null]);
  });
});

describe('a citizen service number', () => {
  it('passes the eleven test', () => {
    for (const number of ['111222333', '123456782']) expect(isBsn(number)).toBe(true);
    for (const number of ['123456789', '000000000', '11122233', '1112223333', '11122233a', '']) expect(isBsn(number)).toBe(false);
  });

  it('is one for every number that is completed by the test, and for none that is not', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), (start) => {
      const eight = String(start).padStart(8, '0');
      const sum = [...eight].reduce((total, digit, place) => total + Number(digit) * (9 - place), 0);
      for (let last = 0; last <= 9; last += 1) expect(isBsn(`${eight}${last}`)).toBe((sum - last) % 11 === 0);
    }));
  });

  it('fails when two neighbours that differ change places', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 6 }), (place) => {
      const digits = [...'123456782'];
      [digits[place], digits[place + 1]] = [digits[place + 1]!, digits[place]!];
      expect(isBsn(digits.join(''))).toBe(false);
    }));
  });

  it('fails when one digit is wrong', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
      const digits = [...'123456782'];
      digits[place] = String((Number(digits[place]) + shift) % 10);
      expect(isBsn(digits.join(''))).toBe(false);
    }));
  });
});

it.each([nl, en])('every code about a youth has words', (table) => {
  expect(Object.keys(table.sexes)).toEqual([...sexes]);
  expect(Object.keys(table.birthDateSources)).toEqual([...birthDateSources]);
  expect(Object.keys(table.notInspectedReasons)).toEqual([...notInspectedReasons]);
  expect(Object.keys(table.inspectionViews)).toEqual([...inspectionViews]);
  expect(Object.keys(table.inspectionOutcomes)).toEqual([...inspectionOutcomes]);
  expect(Object.keys(table.medicalTests)).toEqual([...medicalTests]);
  expect(Object.keys(table.nameKinds)).toEqual([...nameKinds]);
  expect(Object.keys(table.numberKinds)).toEqual([...numberKinds]);
  expect(Object.keys(table.nationalitySources)).toEqual([...nationalitySources]);
  expect([table.age({ min: 16, max: 16 }), table.age({ min: 16, max: 17 })].join()).toMatch(/^16 \S+,16 \S+ 17 \S+$/);
});
