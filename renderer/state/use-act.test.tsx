import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Envelope } from '#electron/contract/envelope';
import { ask, NO_ANSWER } from '../bridge/bridge';
import { useAct } from './use-act';
import { useAnswer } from './use-answer';

afterEach(cleanup);
const bridge = (request: (name: string, input: unknown) => Promise<Envelope<unknown>>): void => {
  Object.assign(window, { hoede: { request, onEvent: () => () => undefined } });
};

it('makes a failure of a vault that is gone', async () => {
  bridge(() => Promise.reject(new Error('port closed')));
  expect(await ask('vault.status', {})).toEqual({ ok: false, failure: { kind: 'bug', reference: NO_ANSWER } });
});

it('asks once however often it is pressed, and hands out the problems by field', async () => {
  let count = 0;
  bridge(async () => {
    count += 1;
    return { ok: false, failure: { kind: 'not-valid', fields: [{ field: 'guardian.name', code: 'required', about: {} }, { field: 'guardian.name', code: 'too-long', about: { max: 3 } }] } };
  });
  const { result } = renderHook(() => useAct('settings.change'));
  const input = { guardian: { name: '', organisation: 'Proef', phone: '000' }, language: 'nl', lockAfterMinutes: 5 } as const;
  await act(async () => {
    await Promise.all([result.current.run(input), result.current.run(input)]);
  });
  expect(count).toBe(1);
  expect(result.current.pending).toBe(false);
  expect(result.current.problems.get('guardian.name')?.code).toBe('required');
});

it('reads again after an act, and keeps the old value in sight meanwhile', async () => {
  let minutes = 5;
  bridge(async (name) => {
    if (name === 'settings.change') minutes = 10;
    return { ok: true, value: { lockAfterMinutes: minutes } };
  });
  const seen: string[] = [];
  const { result } = renderHook(() => {
    const answer = useAnswer('settings.get', {});
    seen.push(answer.state === 'answer' ? String(answer.value.lockAfterMinutes) : answer.state);
    return { answer, change: useAct('settings.change') };
  });
  await waitFor(() => expect(result.current.answer.state).toBe('answer'));
  await act(async () => {
    await result.current.change.run({ guardian: { name: 'P', organisation: 'P', phone: '0' }, language: 'nl', lockAfterMinutes: 10 });
  });
  await waitFor(() => expect(result.current.answer).toMatchObject({ value: { lockAfterMinutes: 10 } }));
  expect(seen.slice(seen.indexOf('5'))).not.toContain('loading');
});
