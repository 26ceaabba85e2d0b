import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { instant } from '#domain/shared/instant';
import { openScreen } from '../minors/window-for-tests';
import { BackupSection } from './BackupSection';

afterEach(cleanup);

const madeAt = instant('2026-11-24T12:00:00Z');
const backup = { id: '01900000-0000-7000-8000-000000000001', stem: 'K7Q2-9XMD', madeAt, bytes: 800_000, missing: 0, practisedAt: null };
const kept = { folder: '/media/stick', isThere: true, otherDisk: true, failed: null, putBack: null, setBack: null };
const none = { ...kept, standing: { code: 'none-made', days: 0 }, backups: [] };
const one = { ...kept, standing: { code: 'in-order', days: 0 }, backups: [backup] };

it('shows how far a backup is that is made by itself, and the backup when it is made', async () => {
  let underWay: unknown = { what: 'make', bytes: 500, ofBytes: 2000 };
  let now: unknown = none;
  const window = await openScreen(<BackupSection />, { 'backups.get': () => now, 'backups.progress': () => ({ underWay }) });
  expect(await screen.findByText('25 %')).toBeTruthy();
  expect(screen.getByText(/De reservekopie wordt gemaakt en nagekeken/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Maak nu een reservekopie/ }).getAttribute('aria-busy')).toBe('true');
  expect(screen.queryByText(/Laatste goede kopie/)).toBeNull();
  now = one;
  underWay = null;
  await waitFor(() => expect(screen.getByText(/Laatste goede kopie/)).toBeTruthy(), { timeout: 3000 });
  expect(screen.queryByText('25 %')).toBeNull();
  window.close();
});

it('sees within some seconds what was made between two looks', async () => {
  let now: unknown = none;
  const window = await openScreen(<BackupSection />, { 'backups.get': () => now, 'backups.progress': () => ({ underWay: null }) });
  expect(screen.getByText(/nog geen reservekopie gemaakt/)).toBeTruthy();
  now = one;
  await waitFor(() => expect(screen.getByText(/Laatste goede kopie/)).toBeTruthy(), { timeout: 8000 });
  window.close();
}, 15_000);

it('says that the vault was not as it was left, what is missing, and what to do', async () => {
  const at = instant('2026-11-24T12:00:00Z');
  const window = await openScreen(<BackupSection />, { 'backups.get': () => ({ ...one, setBack: { at, kind: 'acts-missing', missing: 3 } }), 'backups.progress': () => ({ underWay: null }) });
  expect(await screen.findByText(/De laatste 3 handelingen, die al bewaard waren, ontbreken.*zet zo nodig een reservekopie terug/s)).toBeTruthy();
  window.close();
});
