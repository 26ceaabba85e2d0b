import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Envelope } from '#electron/contract/envelope';
import { resetAll, useWindow } from './store';
import { useAct } from './use-act';

afterEach(() => { cleanup(); resetAll(); });

const input = { minorId: 'x', receiver: 'Jeugddienst Voorbeeld' } as never;
const stale: Envelope<unknown> = { ok: false, failure: { kind: 'not-allowed', reasons: [{ code: 'passphrase-not-fresh', about: { minutes: 15 } }] } };

function vault(): { readonly asked: unknown[]; typed: boolean } {
  const seen = { asked: [] as unknown[], typed: false };
  const request = async (name: string, given: unknown): Promise<Envelope<unknown>> => {
    seen.asked.push([name, given]);
    return seen.typed ? { ok: true, value: {} } : stale;
  };
  Object.assign(window, { hoede: { request, onEvent: () => () => undefined } });
  return seen;
}

it('asks for the passphrase once, and then for the same thing again', async () => {
  const seen = vault();
  const { result } = renderHook(() => useAct('dossiers.print'));
  let answer: unknown;
  await act(async () => { void result.current.run(input).then((given) => { answer = given; }); });
  expect(useWindow.getState().passphraseAsked).toBeDefined();
  expect(result.current.pending).toBe(true);
  seen.typed = true;
  await act(async () => useWindow.getState().passphraseAsked!(true));
  expect(answer).toEqual({ ok: true, value: {} });
  expect(seen.asked).toEqual([['dossiers.print', input], ['dossiers.print', input]]);
  expect(useWindow.getState().passphraseAsked).toBeUndefined();
});

it('tells who gives up why nothing happened, and asks again the next time', async () => {
  const seen = vault();
  const { result } = renderHook(() => useAct('dossiers.print'));
  await act(async () => { void result.current.run(input); });
  await act(async () => useWindow.getState().passphraseAsked!(false));
  expect(result.current.refusals.map(({ code }) => code)).toEqual(['passphrase-not-fresh']);
  expect(seen.asked).toHaveLength(1);
  await act(async () => { void result.current.run(input); });
  expect(useWindow.getState().passphraseAsked).toBeDefined();
});
