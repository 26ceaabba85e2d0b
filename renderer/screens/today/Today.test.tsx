import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { newId, type DepartureId } from '#domain/shared/ids';
import { addHours, instant } from '#domain/shared/instant';
import { useWindow } from '../../state/store';
import { minorId } from '../minors/file-for-tests';
import { openScreen } from '../minors/window-for-tests';
import { Today } from './Today';

afterEach(cleanup);
const now = instant(new Date().toISOString());
const departureId = newId<DepartureId>(now, Uint8Array.from({ length: 10 }, () => 7));

it('begins an empty vault with three steps, adding a youth first', async () => {
  const window = await openScreen(<Today />, { 'minors.list': () => [], 'departures.list': () => [], 'tasks.list': () => [] });
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Voeg een jongere toe', 'Open ontvangers', 'Open instellingen']);
  fireEvent.click(screen.getByRole('button', { name: 'Voeg een jongere toe' }));
  expect(useWindow.getState().route).toEqual({ name: 'new-minor' });
  window.close();
});

it('shows a late report with its clock once, and other tasks with their reason', async () => {
  const task = (kind: string, reason: string, hours: number) => ({ kind, minorId, name: 'Proef Jongere', subjectId: departureId, reason, about: { hours: 24 }, rule: null, dueAt: addHours(now, hours), dayOnly: false, late: hours < 0 });
  const window = await openScreen(<Today />, {
    'minors.list': () => [{ id: minorId, name: 'Proef Jongere' }],
    'departures.list': () => [{
      id: departureId, minorId, name: 'Proef Jongere', nameInScript: null, status: 'not-found', lastSeenAt: addHours(now, -25), lastSeenWhere: 'BO-04', urgencies: [],
      report: { stage: 'late', dueAt: addHours(now, -1) },
    }],
    'tasks.list': () => [task('report-missing', 'ordinary-limit', -1), task('assess-signs', 'strong-sign', 1), task('judge-destination', 'destination-claimed', 200)],
  });
  expect(screen.getByText(/^Eén ding is te laat\. Eén jongere vraagt/)).toBeTruthy();
  expect(screen.getByText(/25 u 00 niet gezien\. De melding is 1 u 00 te laat\./)).toBeTruthy();
  const look = screen.getByRole('list', { name: 'Kijk vandaag naar' });
  expect(within(look).getAllByRole('listitem')).toHaveLength(1);
  expect(look.textContent).toContain('Beoordeel de signalen. Er is een sterk signaal.');
  expect(within(screen.getByRole('list', { name: 'Later' })).getAllByRole('listitem')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Open de klok' }));
  expect(useWindow.getState().route).toMatchObject({ name: 'departure', id: departureId });
  window.close();
});

it('puts what still has to be reported before what was reported long ago, and folds the rest', async () => {
  const departure = (name: string, days: number, stage: string) => ({
    id: `${departureId.slice(0, -1)}${days % 10}`, minorId, name, nameInScript: null, status: stage === 'done' ? 'missing-reported' : 'not-found', lastSeenAt: addHours(now, -24 * days),
    lastSeenWhere: 'BO-04.', urgencies: [], report: { stage, dueAt: addHours(now, 24 - 24 * days) },
  });
  const reported = [40, 31, 22, 13].map((days) => departure(`Gemeld ${days}`, days, 'done'));
  const window = await openScreen(<Today />, {
    'minors.list': () => [{ id: minorId, name: 'Proef' }], 'departures.list': () => [...reported, departure('Nog melden', 1, 'due')], 'tasks.list': () => [],
  });
  expect([...document.querySelectorAll('.person')].map((name) => name.textContent)).toEqual(['Nog melden', 'Gemeld 13', 'Gemeld 22']);
  fireEvent.click(screen.getByRole('button', { name: 'Nog 2 vertrekken lopen' }));
  expect(useWindow.getState().route).toEqual({ name: 'departures' });
  window.close();
});
