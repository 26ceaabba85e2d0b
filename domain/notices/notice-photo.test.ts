import { expect, test } from 'vitest';
import { NewDeparture } from '../departures/departure';
import type { Photo } from '../minors/photo';
import type { MinorId, PhotoId } from '../shared/ids';
import { instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { confirmedPhoto, photoToSend } from './notice-photo';

const minorId = '01900000-0000-7000-8000-000000000002' as MinorId;
const id = (last: number): PhotoId => `01900000-0000-7000-8000-00000000010${last}` as PhotoId;
const taken = (last: number, day: string): Photo => ({ id: id(last), minorId, takenOn: plainDate(day), addedAt: instant(`${day}T10:00:00Z`), width: 300, height: 400, bytes: 9000, withdrawnAt: null, withdrawnReason: '' });
const older = taken(1, '2026-03-01');
const newer = taken(2, '2026-09-01');
const departure = (photoId: PhotoId | null) => ({ started: { ...NewDeparture.parse({ minorId, lastSeenAt: '2026-11-23T22:10:00+01:00', lastSeenWhere: 'x', lastSeenBy: 'x' }), photoId }, events: [] });

test('the photo that was confirmed for the departure goes along, also when a newer one came', () => {
  expect(photoToSend([older, newer], departure(older.id))).toBe(older);
  expect(confirmedPhoto([older, newer], departure(older.id))).toBe(older);
});

test('a withdrawn photo never goes along: the newest that stands takes its place, and has to be chosen', () => {
  const withdrawn = { ...older, withdrawnAt: instant('2026-11-24T10:00:00Z'), withdrawnReason: 'Niet deze jongere.' };
  expect(photoToSend([withdrawn, newer], departure(older.id))).toBe(newer);
  expect(confirmedPhoto([withdrawn, newer], departure(older.id))).toBeUndefined();
  expect(photoToSend([withdrawn], departure(older.id))).toBeUndefined();
});

test('without a confirmed photo the newest can go along', () => {
  expect(photoToSend([newer, older], departure(null))).toBe(newer);
  expect(photoToSend([newer, older], null)).toBe(newer);
  expect(confirmedPhoto([newer, older], departure(null))).toBeUndefined();
});
