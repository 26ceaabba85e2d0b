import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countFigures } from '#domain/figures/count-figures';
import { aMinor, left, noRecords, placed, youth } from '#domain/figures/figures-for-tests';
import type { FigurePeriod } from '#domain/figures/period';
import { figureRulesOn } from '#domain/policy/figure-rules';
import { plainDate } from '#domain/shared/plain-date';
import { openScreen, settle } from '../minors/window-for-tests';
import { Figures } from './Figures';

const records = {
  ...noRecords,
  minors: new Map([[youth(1), aMinor('VN', 'no')], [youth(2), aMinor('VN')], [youth(3), aMinor('ER')]]),
  placements: [placed(1, '2026-02-01'), placed(2, '2026-02-01'), placed(3, '2026-03-01')],
  departures: [left(1, '2026-02-05'), left(1, '2026-04-05', { status: 'returned', moves: ['confirm-unknown', 'return'] }), left(3, '2026-04-05')],
};
const read = (period: FigurePeriod) => countFigures(records, period, figureRulesOn(plainDate('2026-11-24')));
const answers = { 'figures.read': read as never };

// A document without layout has no width of its own.
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z'), toFake: ['Date'] });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 600, height: 200, top: 0, left: 0, right: 600, bottom: 200, x: 0, y: 0 } as DOMRect);
});
afterEach(() => { vi.useRealTimers(); vi.restoreAllMocks(); });

const figureOf = (title: RegExp) => screen.getByRole('heading', { level: 3, name: title }).closest<HTMLElement>('.figure')!;
const textsIn = (figure: HTMLElement, selector: string) => [...figure.querySelectorAll(selector)].map((one) => one.textContent);

it('plots exactly the numbers of the table, says them to who sees no plot, and counts times and youths apart', async () => {
  const window = await openScreen(<Figures />, answers);
  const figure = figureOf(/^Vertrek naar nationaliteit/);
  await waitFor(() => expect(textsIn(figure, '.recharts-label-list text')).not.toHaveLength(0), { timeout: 10_000 });
  expect(textsIn(figure, 'tbody tr')).toEqual(['Vietnam21', 'Eritrea11']);
  expect(textsIn(figure, 'tfoot tr')).toEqual(['Samen32']);
  expect(textsIn(figure, '.recharts-label-list text').map((text) => text.replaceAll('\u00a0', ' '))).toEqual(['2 keer, 1 jongere', '1 keer, 1 jongere']);
  expect(figure.querySelector('[role=img]')!.getAttribute('aria-label')).toContain('Vertrek naar nationaliteit: Vietnam het meest. Samen 3 keer, 2 jongeren. Vietnam: 2 keer, 1 jongere; Eritrea: 1 keer, 1 jongere.');
  window.close();
});

it('says the share of the largest group and what has no application, and beside each subject what counts', async () => {
  const window = await openScreen(<Figures />, answers);
  expect(document.body.textContent).toContain('Vietnam: 2 van 3 keer, 66,7 %');
  expect(document.body.textContent).toContain('Zonder asielaanvraag: 1 van 2 keer, 50 %');
  expect(screen.getAllByText('Wat telt mee')).toHaveLength(3);
  expect(screen.getAllByText(/definities figures-2026-11/)).toHaveLength(3);
  window.close();
});

it('asks for the days of the quarter that is chosen', async () => {
  const window = await openScreen(<Figures />, answers);
  fireEvent.click(screen.getByRole('radio', { name: 'Kwartaal' }));
  await settle();
  expect(window.asked('figures.read')).toEqual([{ from: '2026-01-01', to: '2026-12-31' }, { from: '2026-10-01', to: '2026-12-31' }]);
  expect(screen.getByRole('heading', { name: 'Er is niets te tellen in deze periode' })).toBeTruthy();
  window.close();
});

it('says at the field that a period ends before it begins, keeps what was typed, and asks nothing', async () => {
  const window = await openScreen(<Figures />, answers);
  fireEvent.click(screen.getByRole('radio', { name: 'Van en tot' }));
  await settle();
  const before = window.asked('figures.read').length;
  fireEvent.change(screen.getByLabelText('Tot en met'), { target: { value: '31-12-2025' } });
  await settle();
  expect(screen.getByText('Vul beide dagen in. De laatste dag ligt niet voor de eerste.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Tot en met').value).toBe('31-12-2025');
  expect(window.asked('figures.read')).toHaveLength(before);
  window.close();
});

it('saves a drawing only when it is said of which figure, with the period on screen, and tells under which name', async () => {
  const window = await openScreen(<Figures />, { ...answers, 'figures.save': (() => ({ fileName: 'K7Q2-9XMD.svg' })) as never });
  expect(document.body.textContent).toContain('Groepen van minder dan 5 jongeren staan er niet in.');
  fireEvent.click(screen.getByRole('radio', { name: /^Eén tekening/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Kies een plek en bewaar' }));
  await settle();
  expect(screen.getByText('Kies een cijfer.')).toBeTruthy();
  expect(window.asked('figures.save')).toEqual([]);
  fireEvent.click(screen.getByRole('radio', { name: /^Tabel/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Kies een plek en bewaar' }));
  await settle();
  expect(window.asked('figures.save')).toEqual([{ from: '2026-01-01', to: '2026-12-31', form: 'csv', figure: null }]);
  expect(screen.getByText('Bewaard als K7Q2-9XMD.svg.')).toBeTruthy();
  window.close();
});
