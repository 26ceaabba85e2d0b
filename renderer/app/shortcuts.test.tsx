import { cleanup, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Button } from '../components/Button';
import { pressPrimary, useShortcuts } from './shortcuts';

afterEach(cleanup);

it('is pressed by Ctrl+Enter when it is the primary act of the page, and not while it is blocked', () => {
  const press = vi.fn<() => void>();
  const { rerender } = render(<main className="page"><Button onPress={press}>Bekijk</Button><Button kind="primary" why="Nog niet." onPress={press}>Rond af</Button></main>);
  expect(pressPrimary()).toBe(false);
  rerender(<main className="page"><Button kind="primary" onPress={press}>Rond af</Button></main>);
  expect(pressPrimary()).toBe(true);
  expect(press).toHaveBeenCalledOnce();
});

it('presses the act of the form with the keyboard, never that of another form on the page', () => {
  const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const page = (why?: string) => <main className="page"><form><Button kind="primary" onPress={first}>Noteer de uitkomst</Button></form><form><input aria-label="Waarom?" /><Button kind="primary" why={why} onPress={second}>Noteer beslissing</Button></form></main>;
  const { rerender } = render(page());
  screen.getByLabelText('Waarom?').focus();
  expect(pressPrimary()).toBe(true);
  rerender(page('Nog niet.'));
  expect(pressPrimary()).toBe(false);
  expect([first, second].map((press) => press.mock.calls.length)).toEqual([0, 1]);
});

it('locks with Ctrl+L, from inside a field too', () => {
  const lock = vi.fn<() => void>();
  renderHook(() => useShortcuts({ go: vi.fn<() => void>(), lock, search: vi.fn<() => void>() }));
  render(<input aria-label="Notitie" />);
  fireEvent.keyDown(screen.getByLabelText('Notitie'), { key: 'l', ctrlKey: true });
  fireEvent.keyDown(screen.getByLabelText('Notitie'), { key: 'l' });
  expect(lock).toHaveBeenCalledOnce();
});
