import { describe, expect, it } from 'vitest';
import type { DepartureId } from '#domain/shared/ids';
import { instant } from '#domain/shared/instant';
import type { LanguageCode } from '#domain/fields/languages';
import { findMinors, inOrder } from './find-minors';

const row = (name: string, script = '', vNumber = '') => ({ name, nameInScript: script === '' ? null : { text: script, lang: 'und' as LanguageCode }, vNumber, departure: null });
const rows = [row('Đặng Thị Proef', '', '0281940377'), row('Samir Proefnaam', 'سَمِير'), row('Yonas Proef', 'ዮናስ', '0300000001')];
const found = (typed: string) => findMinors(rows, typed).map(({ name }) => name.split(' ')[0]);

describe('finding a youth', () => {
  it.each([
    ['dang', ['Đặng']], ['THI proef', ['Đặng']], ['سمير', ['Samir']], ['ዮና', ['Yonas']], ['0281', ['Đặng']], ['proef yonas', ['Yonas']], ['', ['Đặng', 'Samir', 'Yonas']], ['niemand', []],
  ])('%j gives %j', (typed, names) => expect(found(typed)).toEqual(names));
});

it('puts who is missing first, then goes by name', () => {
  const missing = { ...row('Zahra Proef'), departure: { id: '' as DepartureId, status: 'not-found' as const, lastSeenAt: instant('2026-11-24T10:00:00Z') } };
  expect(inOrder([row('Berhane'), row('Äli'), missing], 'nl').map(({ name }) => name)).toEqual(['Zahra Proef', 'Äli', 'Berhane']);
});
