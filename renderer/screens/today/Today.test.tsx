import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { newId, type DepartureId } from '#domain/shared/ids';
import { addHours, instant } from '#domain/shared/instant';
import type { Task } from '#domain/tasks/task';
import { useRoute, useWindow } from '../../state/store';
import { minorId } from '../minors/file-for-tests';
import { openScreen, Refused, settle } from '../minors/window-for-tests';
import { Today } from './Today';

afterEach(cleanup);
// a list draws what is seen, and a page without a layout shows nothing
beforeAll(() => {
  for (const [side, length] of [['clientHeight', 400], ['clientWidth', 800], ['offsetHeight', 64]] as const) Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => length });
});
const now = instant(new Date().toISOString());
const departureId = newId<DepartureId>(now, Uint8Array.from({ length: 10 }, () => 7));

function Routed() {
  const route = useRoute();
  return route.name === 'today' ? <Today {...(route.panel && { panel: route.panel })} /> : null;
}

const task = (over: Partial<Task>): Task => ({
  kind: 'assess-signs', minorId, name: 'Proef Jongere', subjectId: 'sign', what: '', reason: 'strong-sign', about: {}, dueAt: addHours(now, 5), dayOnly: false,
  rule: { version: 'follow-up-2020-03', source: 'Eigen voorstel' }, late: false, urgency: 'strong-sign', snooze: null, ...over,
});
const byHand = task({ kind: 'by-hand', subjectId: 'hand', what: 'Bel de mentor', reason: 'by-hand', about: { why: 'Nieuwe kamer' }, rule: null, urgency: 'late', late: true, dueAt: addHours(now, -30) });
const row = { minorId, name: 'Proef Jongere', nameInScript: null, reasons: [{ kind: 'no-contact', about: { days: 20 }, since: '2026-11-04', key: 'no-contact' }] };
const inOrder = { folder: '/media/stick', isThere: true, otherDisk: true, standing: { code: 'in-order', days: 0 }, failed: null, backups: [], putBack: null, setBack: null };
const answers = { 'backups.get': () => inOrder, 'minors.list': () => [{ id: minorId, name: 'Proef Jongere' }], 'departures.list': () => [], 'tasks.list': () => [task({}), byHand], 'radar.list': () => [row] };

it('begins an empty vault with three steps, adding a youth first', async () => {
  const window = await openScreen(<Routed />, { 'minors.list': () => [], 'departures.list': () => [], 'tasks.list': () => [], 'radar.list': () => [] });
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Voeg een jongere toe', 'Open ontvangers', 'Open instellingen']);
  fireEvent.click(screen.getByRole('button', { name: 'Voeg een jongere toe' }));
  expect(useWindow.getState().route).toEqual({ name: 'new-minor' });
  window.close();
});

it('shows a late report with its clock, quiet cases with their reason, and tasks by urgency', async () => {
  const window = await openScreen(<Routed />, {
    ...answers,
    'departures.list': () => [{
      id: departureId, minorId, name: 'Proef Jongere', nameInScript: null, status: 'not-found', lastSeenAt: addHours(now, -25), lastSeenWhere: 'BO-04', urgencies: [],
      report: { stage: 'late', dueAt: addHours(now, -1) },
    }],
  });
  expect(screen.getByText(/^Eén ding is te laat\. Eén jongere vraagt/)).toBeTruthy();
  expect(screen.getByText(/25 u 00 niet gezien\. De melding is 1 u 00 te laat\./)).toBeTruthy();
  expect(screen.getByRole('listbox', { name: 'Kijk vandaag naar' }).textContent).toContain('Is 20 dagen niet gezien of gesproken.');
  expect(within(screen.getByRole('listbox', { name: 'Taken, de dringendste eerst' })).getAllByRole('option').map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^Sterk signaalBeoordeel de signalen/), expect.stringMatching(/^Te laatBel de mentorProef Jongere. Te laat sinds/),
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Open de klok' }));
  expect(useWindow.getState().route).toMatchObject({ name: 'departure', id: departureId });
  window.close();
});

it('opens a quiet case beside the list with the keyboard, and keeps it quiet when it was looked at', async () => {
  const window = await openScreen(<Routed />, { ...answers, 'radar.look': () => ({}) });
  fireEvent.keyDown(screen.getByRole('listbox', { name: 'Kijk vandaag naar' }), { key: 'Enter' });
  await settle();
  const panel = screen.getByRole('complementary', { name: 'Proef Jongere' });
  expect(panel.textContent).toContain('Grenzen uit regel radar-');
  fireEvent.change(within(panel).getByLabelText(/Wat zag u/), { target: { value: 'De mentor ziet hem elke dag.' } });
  fireEvent.click(within(panel).getByRole('button', { name: 'Gezien' }));
  await settle();
  expect(window.asked('radar.look')).toEqual([{ minorId, note: 'De mentor ziet hem elke dag.' }]);
  expect(useWindow.getState().route).toEqual({ name: 'today' });
  window.close();
});

it('puts a task off with a reason, and says it when the policy refuses', async () => {
  const window = await openScreen(<Routed />, { ...answers, 'tasks.snooze': () => new Refused({ kind: 'not-allowed', reasons: [{ code: 'snooze-too-long', about: { day: '24-12-2026', time: '10:00' } }] }) });
  fireEvent.click(screen.getByText('Bel de mentor'));
  await settle();
  const panel = screen.getByRole('complementary', { name: 'Bel de mentor' });
  fireEvent.click(within(panel).getByRole('button', { name: 'Stel uit' }));
  fireEvent.click(within(panel).getByRole('button', { name: 'Over een week' }));
  fireEvent.change(within(panel).getByLabelText('Waarom nu niet?'), { target: { value: 'De mentor is ziek.' } });
  fireEvent.click(within(panel).getByRole('button', { name: 'Stel de taak uit' }));
  await settle();
  expect(window.asked('tasks.snooze')).toMatchObject([{ minorId, kind: 'by-hand', subjectId: 'hand', reason: 'De mentor is ziek.' }]);
  expect(panel.textContent).toContain('Zo lang kan deze taak niet wachten. Kies hoogstens 24-12-2026 om 10:00.');
  window.close();
});

it('says why a late task about a strong sign cannot wait', async () => {
  const window = await openScreen(<Routed />, { ...answers, 'tasks.list': () => [task({ late: true, dueAt: addHours(now, -2) })] });
  fireEvent.click(screen.getByText('Beoordeel de signalen'));
  await settle();
  expect(screen.getByText(/Deze taak is te laat en kan niet wachten/)).toBeTruthy();
  window.close();
});

it('keeps snoozed tasks apart and says by whom and why', async () => {
  const snoozed = { ...byHand, snooze: { until: addHours(now, 20), at: addHours(now, -1), by: 'Voogd Voorbeeld', reason: 'De mentor is ziek.', isOver: false } };
  const window = await openScreen(<Routed />, { ...answers, 'tasks.list': () => [task({}), snoozed] });
  expect(screen.queryByText('Bel de mentor')).toBeNull();
  fireEvent.click(screen.getByLabelText('Uitgesteld'));
  fireEvent.click(screen.getByText('Bel de mentor'));
  await settle();
  expect(screen.getByRole('complementary', { name: 'Bel de mentor' }).textContent).toMatch(/Uitgesteld tot .* door Voogd Voorbeeld\. De mentor is ziek\./);
  window.close();
});

it('writes a task down for nobody in particular', async () => {
  const window = await openScreen(<Routed />, { ...answers, 'tasks.write': () => ({ id: 'x' }) });
  fireEvent.click(screen.getByRole('button', { name: 'Nieuwe taak' }));
  await settle();
  for (const [label, value] of [['Wat moet er gebeuren?', 'Vraag een tolkcode aan'], ['Waarom?', 'De oude is verlopen'], ['Voor welke dag?', '24-11-2099']] as const) {
    const field = screen.getByLabelText(label);
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  }
  fireEvent.click(screen.getByRole('button', { name: 'Schrijf de taak op' }));
  await settle();
  expect(window.asked('tasks.write')).toEqual([{ what: 'Vraag een tolkcode aan', why: 'De oude is verlopen', dueOn: '2099-11-24', dueTime: '', minorId: null }]);
  window.close();
});

it('puts what still has to be reported before what was reported long ago, and folds the rest', async () => {
  const departure = (name: string, days: number, stage: string) => ({
    id: `${departureId.slice(0, -1)}${days % 10}`, minorId, name, nameInScript: null, status: stage === 'done' ? 'missing-reported' : 'not-found', lastSeenAt: addHours(now, -24 * days),
    lastSeenWhere: 'BO-04.', urgencies: [], report: { stage, dueAt: addHours(now, 24 - 24 * days) },
  });
  const reported = [40, 31, 22, 13].map((days) => departure(`Gemeld ${days}`, days, 'done'));
  const window = await openScreen(<Routed />, { ...answers, 'tasks.list': () => [], 'radar.list': () => [], 'departures.list': () => [...reported, departure('Nog melden', 1, 'due')] });
  expect([...document.querySelectorAll('.person')].map((name) => name.textContent)).toEqual(['Nog melden', 'Gemeld 13', 'Gemeld 22']);
  fireEvent.click(screen.getByRole('button', { name: 'Nog 2 vertrekken lopen' }));
  expect(useWindow.getState().route).toEqual({ name: 'departures' });
  window.close();
});

it('says that there is no backup, and for a week what a backup that was put back is missing', async () => {
  const putBack = { at: addHours(now, -2), madeAt: addHours(now, -30), lost: { entries: 3, from: addHours(now, -20), until: addHours(now, -4) } };
  const window = await openScreen(<Routed />, { ...answers, 'backups.get': () => ({ ...inOrder, folder: null, standing: { code: 'no-folder', days: 0 }, putBack }) });
  expect(screen.getByText(/Van uw dossiers is nog geen reservekopie/)).toBeTruthy();
  expect(screen.getByText(/3 handelingen van na de kopie ontbreken: tussen/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Open de reservekopieën' }));
  expect(useWindow.getState().route).toEqual({ name: 'settings' });
  window.close();
});
