import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { VirtualList } from './VirtualList';

// happy-dom has no layout: the list is given a height, so that it has something to show
beforeEach(() => {
  for (const [side, length] of [['clientHeight', 400], ['clientWidth', 800], ['offsetHeight', 44]] as const) Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => length });
});
afterEach(cleanup);

const items = Array.from({ length: 300 }, (_, place) => ({ id: `r${place}` }));

it('moves with arrows and j and k, opens with Enter, and holds only a part of the rows', () => {
  const open = vi.fn<(item: { id: string }) => void>();
  render(<VirtualList items={items} keyOf={(item) => item.id} renderRow={(item) => item.id} onOpen={open} label="Lijst" />);
  const list = screen.getByRole('listbox', { name: 'Lijst' });
  expect(screen.getAllByRole('option').length).toBeLessThan(60);
  for (const key of ['ArrowDown', 'j', 'j', 'k']) fireEvent.keyDown(list, { key });
  expect(document.getElementById(list.getAttribute('aria-activedescendant')!)?.textContent).toBe('r2');
  fireEvent.keyDown(list, { key: 'Enter' });
  expect(open).toHaveBeenCalledExactlyOnceWith({ id: 'r2' });
  fireEvent.keyDown(list, { key: 'ArrowUp' });
  fireEvent.keyDown(list, { key: 'PageUp' });
  fireEvent.keyDown(list, { key: 'Enter' });
  expect(open).toHaveBeenLastCalledWith({ id: 'r0' });
});

it('leaves the letters alone when letter keys are off, or with a modifier', () => {
  const open = vi.fn<(item: { id: string }) => void>();
  render(<VirtualList items={items} keyOf={(item) => item.id} renderRow={(item) => item.id} onOpen={open} label="Lijst" letterKeys={false} />);
  const list = screen.getByRole('listbox');
  fireEvent.keyDown(list, { key: 'j' });
  fireEvent.keyDown(list, { key: 'ArrowDown', ctrlKey: true });
  fireEvent.keyDown(list, { key: 'Enter' });
  expect(open).toHaveBeenLastCalledWith({ id: 'r0' });
});
