import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { OutputOf } from '#electron/contract/contract';
import { openScreen, settle } from '../minors/window-for-tests';
import { SealingUnderWay } from './SealingUnderWay';

afterEach(cleanup);

type UnderWay = OutputOf<'notices.progress'>['underWay'];

it('says what is done and how far it is, and stops when it is asked to', async () => {
  let now: UnderWay = null;
  const { asked } = await openScreen(<SealingUnderWay />, { 'notices.progress': () => ({ underWay: now }), 'notices.cancel': () => ({}) });
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  now = { step: 'searching', done: 1, of: 3 };
  await waitFor(() => expect(screen.getByText('Hoede zoekt in bijlage 2 van 3 naar wat hier moet blijven.')).toBeTruthy(), { timeout: 3000 });
  // The content is read twice, so the steps are twice its bytes; who waits sees the content.
  now = { step: 'sealing', done: 500_000_000, of: 2_000_000_000 };
  await waitFor(() => expect(screen.getByRole('progressbar', { name: 'Voortgang van het verzegelen' })).toHaveProperty('value', 500_000_000), { timeout: 3000 });
  expect(screen.getByText('250,0 MB van 1,00 GB')).toBeTruthy();
  now = { step: 'sealing', done: 2_000_000_000, of: 2_000_000_000 };
  await waitFor(() => expect(screen.getByText(/teruggelezen en gecontroleerd/)).toBeTruthy(), { timeout: 3000 });
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  await settle();
  expect(asked('notices.cancel')).toEqual([{}]);
});
