import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WordsProvider } from '../words/words';
import { openPaper, type Paper } from './open-paper';
import { PaperPreview } from './PaperPreview';

// The worker and its canvas are there only in a real window: tests/e2e/specs/paper.spec.ts.
vi.mock('./open-paper', () => ({ openPaper: vi.fn<typeof openPaper>() }));

const A4 = { width: 595, height: 842 };
const done = { done: Promise.resolve(), stop: () => undefined };

// happy-dom has no layout: the desk is given the size it has in a window
beforeEach(() => {
  for (const [side, length] of [['clientHeight', 700], ['clientWidth', 900], ['offsetHeight', 700], ['offsetWidth', 900]] as const) Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => length });
});
afterEach(() => { cleanup(); vi.mocked(openPaper).mockReset(); });

const paperOf = (pages: number): Paper => ({ pages: Array.from({ length: pages }, () => A4), draw: vi.fn<Paper['draw']>(() => done), write: vi.fn<Paper['write']>(() => done), close: vi.fn<Paper['close']>() });

async function show(paper: Paper | Error) {
  vi.mocked(openPaper).mockImplementation(() => (paper instanceof Error ? Promise.reject(paper) : Promise.resolve(paper)));
  const shown = render(<WordsProvider language="nl"><PaperPreview pdf={new Uint8Array([1])} label="Overdrachtsverslag" /></WordsProvider>);
  await act(async () => { await Promise.resolve(); });
  return shown;
}

it('draws only the pages that are near, and names each', async () => {
  const paper = paperOf(40);
  await show(paper);
  expect(screen.getByRole('status').textContent).toBe('Pagina 1 van 40');
  expect(screen.getByRole('group', { name: 'Pagina 1 van 40' })).toBeTruthy();
  const drawn = new Set(vi.mocked(paper.draw).mock.calls.map(([number]) => number));
  expect(drawn.has(1)).toBe(true);
  expect(drawn.size).toBeLessThan(6);
});

it('makes pages larger and smaller with the keyboard, and draws them anew', async () => {
  const paper = paperOf(2);
  await show(paper);
  const pages = screen.getByRole('region', { name: /Page Down/ });
  const scaleNow = () => vi.mocked(paper.draw).mock.calls.at(-1)![2];
  const fits = scaleNow();
  fireEvent.keyDown(pages, { key: '+' });
  expect(scaleNow()).toBeGreaterThan(fits);
  fireEvent.keyDown(pages, { key: '-' });
  fireEvent.keyDown(pages, { key: '-' });
  expect(scaleNow()).toBeLessThan(fits);
  fireEvent.keyDown(pages, { key: '0' });
  expect(scaleNow()).toBe(fits);
});

it('says it when the bytes are no document, and lets go of the document when it is closed', async () => {
  await show(new Error('no PDF'));
  expect(screen.getByText(/kan niet worden getoond/)).toBeTruthy();
  cleanup();
  const paper = paperOf(1);
  const { unmount } = await show(paper);
  unmount();
  expect(paper.close).toHaveBeenCalled();
});
