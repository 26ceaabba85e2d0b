import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NewSign, type Sign } from '#domain/signs/sign';
import type { SignCode } from '#domain/signs/sign-table';
import { at, minorId } from '../minors/file-for-tests';
import { openScreen } from '../minors/window-for-tests';
import { SignTrend } from './SignTrend';

const seen = (code: SignCode, observedOn: string, over: Partial<Sign> = {}): Sign => ({
  ...NewSign.parse({ minorId, code, observedOn, source: 'youth', observedBy: 'Proefvoogd' }), link: null,
  id: minorId as unknown as Sign['id'], version: 1, recordedAt: at, withdrawnAt: null, withdrawnReason: '', earlier: [], ...over,
});
const signs = [
  seen('dress-changed', '2026-08-10'), seen('dress-changed', '2026-08-11'), seen('nail-studio', '2026-08-11'),
  seen('high-debt', '2026-11-02'), seen('nail-studio', '2026-11-03'), seen('fears-authorities', '2026-11-20'), seen('papers-held', '2026-11-20', { withdrawnAt: at }),
];

// A document without layout has no width of its own.
beforeEach(() => { vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 300, height: 46, top: 0, left: 0, right: 300, bottom: 46, x: 0, y: 0 } as DOMRect); });
afterEach(() => { vi.restoreAllMocks(); });

const tableRows = () => [...document.querySelectorAll('tbody tr, tfoot tr')].map((row) => [...row.children].map((cell) => cell.textContent));
const plotted = () => [...document.querySelectorAll('.trend-row')].map((row) => [...row.querySelectorAll('.recharts-label-list text')].map((text) => text.textContent));

it('plots exactly the numbers of the table, and a bar for each', async () => {
  const window = await openScreen(<SignTrend signs={signs} />, {});
  await waitFor(() => expect(plotted().flat().filter(Boolean)).not.toHaveLength(0), { timeout: 10_000 });
  expect(tableRows()).toEqual([
    ['augustus 2026', '0', '1', '2', '3'], ['september 2026', '0', '0', '0', '0'], ['oktober 2026', '0', '0', '0', '0'], ['november 2026', '1', '1', '1', '3'], ['Samen', '1', '2', '3', '6'],
  ]);
  const columns = [1, 2, 3].map((column) => tableRows().slice(0, -1).map((row) => row[column]!));
  expect(plotted().map((row) => row.filter(Boolean))).toEqual(columns.map((column) => column.filter((count) => count !== '0')));
  const names = [...document.querySelectorAll('thead th')].map((cell) => cell.textContent).slice(1, 4);
  expect([...document.querySelectorAll('.trend-row > .name')].map((name) => name.textContent)).toEqual(names);
  window.close();
});

it('says in words what is newest, for who sees no plot too', async () => {
  const window = await openScreen(<SignTrend signs={signs} />, {});
  expect(screen.getByRole('heading', { name: '3 signalen in november 2026, waarvan 1 sterk' })).toBeTruthy();
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('3 signalen in november 2026, waarvan 1 sterk. Samen 6: 1 sterk, 2 middel, 3 zwak. Gezien van 10-08-2026 tot en met 20-11-2026.');
  window.close();
});

it('is not there when nothing stands', async () => {
  const window = await openScreen(<SignTrend signs={signs.slice(-1)} />, {});
  expect(document.querySelector('section')).toBeNull();
  window.close();
});
