import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WindowEvent } from '#electron/contract/channel';
import { resetAll, useWindow } from '../state/store';
import { useLock } from './use-lock';

let order: string[];
let tell: (event: WindowEvent) => void;
let answerSave: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  order = [];
  answerSave = true;
  Object.assign(window, {
    hoede: {
      request: (name: string) => {
        order.push(name);
        return answerSave || name === 'vault.lock' ? Promise.resolve({ ok: true, value: { savedAt: '2026-11-24T22:04:00.000Z' } }) : new Promise(() => undefined);
      },
      onEvent: (listener: (event: WindowEvent) => void) => {
        tell = listener;
        return () => undefined;
      },
    },
  });
});
afterEach(() => {
  cleanup();
  resetAll();
  vi.useRealTimers();
});

it('goes blank first, keeps the drafts, then locks and forgets', async () => {
  useWindow.getState().changeDraft('new-minor', { givenNames: 'Proef' });
  const { result } = renderHook(useLock);
  act(() => result.current.lock());
  expect(result.current.locking).toBe(true);
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(order).toEqual(['drafts.save', 'vault.lock']);
  expect(useWindow.getState().drafts).toEqual({});
});

it('does the same when the program locks by itself', async () => {
  useWindow.getState().changeDraft('new-minor', { givenNames: 'Proef' });
  const { result } = renderHook(useLock);
  act(() => tell({ kind: 'locking' }));
  expect(result.current.locking).toBe(true);
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(order).toEqual(['drafts.save', 'vault.lock']);
  expect(useWindow.getState().drafts).toEqual({});
});

it('locks within a second when the vault does not answer', async () => {
  answerSave = false;
  useWindow.getState().changeDraft('never-answered', { words: 'Proef' });
  const { result } = renderHook(useLock);
  act(() => result.current.lock());
  await act(() => vi.advanceTimersByTimeAsync(1000));
  expect(order).toEqual(['drafts.save', 'vault.lock']);
});
