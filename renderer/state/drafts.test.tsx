import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WindowEvent } from '#electron/contract/channel';
import type { Envelope } from '#electron/contract/envelope';
import { startAutosave } from './autosave';
import { resetAll, useWindow } from './store';
import { useDraft } from './use-draft';

type Asked = readonly [name: string, input: unknown];
const SAVED_AT = '2026-11-24T22:04:00.000Z';

let asked: Asked[];
let answers: Record<string, () => Promise<Envelope<unknown>>>;
let tell: (event: WindowEvent) => void;
let stop: () => void;
const ok = (value: unknown) => async (): Promise<Envelope<unknown>> => ({ ok: true, value });
const saves = () => asked.filter(([name]) => name === 'drafts.save').map(([, input]) => input);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  answers = { 'drafts.save': ok({ savedAt: SAVED_AT }), 'drafts.find': ok({ body: null, savedAt: null }), 'drafts.discard': ok({}) };
  Object.assign(window, {
    hoede: {
      request: (name: string, input: unknown) => {
        asked.push([name, structuredClone(input)]);
        return answers[name]!();
      },
      onEvent: (listener: (event: WindowEvent) => void) => {
        tell = listener;
        return () => undefined;
      },
    },
  });
  stop = startAutosave();
});
afterEach(() => {
  stop();
  cleanup();
  resetAll();
  vi.useRealTimers();
});

const settle = () => act(() => vi.advanceTimersByTimeAsync(0));
const openForm = async () => {
  const form = renderHook(() => useDraft('conversation', { words: '', risk: '' }));
  await settle();
  return form;
};

describe('a draft', () => {
  it('is kept two seconds after it was typed, once, in its last form', async () => {
    const { result } = await openForm();
    act(() => result.current.change({ words: 'Ik' }));
    act(() => result.current.change({ words: 'Ik wil' }));
    expect(result.current.saved).toBe(false);
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(saves()).toEqual([{ key: 'conversation', body: { words: 'Ik wil', risk: '' } }]);
    expect(result.current.saved).toBe(true);
    expect(useWindow.getState().savedAt).toBe(SAVED_AT);
    await act(() => vi.advanceTimersByTimeAsync(6000));
    expect(saves()).toHaveLength(1);
  });

  it.each([
    ['the window loses attention', () => window.dispatchEvent(new Event('blur'))],
    ['the vault is about to lock', () => tell({ kind: 'locking' })],
  ])('is kept at once when %s', async (_, happen) => {
    const { result } = await openForm();
    act(() => result.current.change({ words: 'net getypt' }));
    happen();
    await settle();
    expect(saves()).toEqual([{ key: 'conversation', body: { words: 'net getypt', risk: '' } }]);
  });

  it('does not call text saved that was typed while an older version was on its way', async () => {
    const { result } = await openForm();
    let answer: (envelope: Envelope<unknown>) => void = () => undefined;
    answers['drafts.save'] = () => new Promise((resolve) => { answer = resolve; });
    act(() => result.current.change({ words: 'een' }));
    await act(() => vi.advanceTimersByTimeAsync(2000));
    act(() => result.current.change({ words: 'een twee' }));
    await act(async () => answer({ ok: true, value: { savedAt: SAVED_AT } }));
    expect(result.current.saved).toBe(false);
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(saves().at(-1)).toEqual({ key: 'conversation', body: { words: 'een twee', risk: '' } });
    await act(async () => answer({ ok: true, value: { savedAt: SAVED_AT } }));
    expect(result.current.saved).toBe(true);
  });

  it('is tried again after the vault could not keep it, and the text stays', async () => {
    const { result } = await openForm();
    answers['drafts.save'] = async () => ({ ok: false, failure: { kind: 'storage', reason: 'disk-full' } });
    act(() => result.current.change({ words: 'blijft' }));
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(result.current).toMatchObject({ saved: false, body: { words: 'blijft' } });
    answers['drafts.save'] = ok({ savedAt: SAVED_AT });
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(result.current.saved).toBe(true);
  });

  it('comes back as it was left, with the fields that the form has grown since', async () => {
    answers['drafts.find'] = ok({ body: { words: 'van gisteren' }, savedAt: SAVED_AT });
    const { result } = await openForm();
    expect(result.current).toMatchObject({ ready: true, saved: true, body: { words: 'van gisteren', risk: '' } });
    expect(saves()).toEqual([]);
  });

  it('never loses what was typed before the vault answered', async () => {
    let answer: (envelope: Envelope<unknown>) => void = () => undefined;
    answers['drafts.find'] = () => new Promise((resolve) => { answer = resolve; });
    const { result } = await openForm();
    act(() => result.current.change({ words: 'nieuw' }));
    await act(async () => answer({ ok: true, value: { body: { words: 'oud' }, savedAt: SAVED_AT } }));
    expect(result.current.body.words).toBe('nieuw');
  });

  it('is gone after it was settled, here and in the vault', async () => {
    const { result, unmount } = await openForm();
    act(() => result.current.change({ words: 'klaar' }));
    act(() => result.current.discard());
    unmount();
    await act(() => vi.advanceTimersByTimeAsync(4000));
    expect(saves()).toEqual([]);
    expect(asked.at(-1)).toEqual(['drafts.discard', { key: 'conversation' }]);
  });
});

it('forgets everything at lock', async () => {
  const { result } = await openForm();
  act(() => result.current.change({ words: 'geheim' }));
  act(() => {
    useWindow.getState().go({ name: 'caseload' });
    useWindow.getState().setSession({ guardian: { name: 'Proef', organisation: 'Proef' } });
    resetAll();
  });
  expect(JSON.stringify(useWindow.getState())).not.toContain('geheim');
  expect(useWindow.getState()).toMatchObject({ drafts: {}, route: { name: 'today' }, earlier: [], guardian: undefined });
});

describe('the place of the keyboard', () => {
  const place = { field: 'words', control: 0, from: 2, to: 2, scroll: 40 };

  it('goes along with the text, and is kept too when only the caret moved', async () => {
    const { result } = await openForm();
    act(() => result.current.change({ words: 'Ik wil' }));
    act(() => useWindow.getState().notePlace('conversation', place));
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(saves()).toEqual([{ key: 'conversation', body: { words: 'Ik wil', risk: '' }, place }]);
    act(() => useWindow.getState().notePlace('conversation', { ...place, from: 1, to: 1 }));
    expect(result.current.saved).toBe(true); // no text waits
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(saves().at(-1)).toMatchObject({ place: { from: 1, to: 1 } });
  });

  it('of an untouched form is not kept', async () => {
    await openForm();
    act(() => useWindow.getState().notePlace('conversation', place));
    await act(() => vi.advanceTimersByTimeAsync(4000));
    expect(saves()).toEqual([]);
  });
});

it('sends what was typed while an older save is on its way at once when it locks', async () => {
  const { result } = await openForm();
  answers['drafts.save'] = () => new Promise(() => undefined);
  act(() => result.current.change({ words: 'een' }));
  await act(() => vi.advanceTimersByTimeAsync(2000));
  act(() => result.current.change({ words: 'een twee' }));
  tell({ kind: 'locking' });
  expect(saves().at(-1)).toMatchObject({ body: { words: 'een twee' } });
});
