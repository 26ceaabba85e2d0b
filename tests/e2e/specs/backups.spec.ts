import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixture';
import { createVault, PASSPHRASE, typePassphrase, windowWith } from '../steps/vault';

/** Answers the system's dialog, which no test can press. */
const answerDialog = (app: ElectronApplication, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, filePath);

test('a backup is made, the vault is ruined, and the unlock window puts the backup back', async ({ app, userData }) => {
  test.setTimeout(120_000);
  const disk = fs.mkdtempSync(path.join(os.tmpdir(), 'hoede-disk-'));
  const desk = await createVault(app);
  await desk.getByRole('button', { name: 'Open instellingen' }).click();
  await answerDialog(app, disk);
  await desk.getByRole('button', { name: 'Kies een map', exact: true }).click();
  await desk.getByRole('button', { name: 'Maak nu een reservekopie' }).click();
  await expect(desk.getByText('De reservekopie is gemaakt, weer geopend en goed bevonden.')).toBeVisible();
  await desk.getByRole('button', { name: 'Oefen herstel' }).click();
  await expect(desk.getByText('Deze kopie is goed')).toBeVisible();

  const unlocking = windowWith(app, 'unlock');
  await desk.keyboard.press('Control+L');
  const unlock = await unlocking;
  fs.writeFileSync(path.join(userData, 'vault', 'g0001', 'vault.db'), 'ruined');
  await unlock.getByRole('button', { name: 'Terugzetten uit een reservekopie' }).click();
  await answerDialog(app, path.join(disk, fs.readdirSync(disk).find((name) => name.endsWith('.age'))!));
  await unlock.getByRole('button', { name: 'Kies het bestand' }).click();
  await expect(unlock.getByText('Gekozen:')).toBeVisible();
  await unlock.getByLabel('Wachtzin', { exact: true }).fill(PASSPHRASE);
  const opened = windowWith(app, 'index');
  await unlock.getByRole('button', { name: 'Zet terug' }).click();
  const again = await opened;
  await again.getByRole('button', { name: 'Open instellingen' }).click();
  await expect(again.getByText(/is een reservekopie van .* teruggezet/)).toBeVisible();
  expect(fs.readFileSync(path.join(userData, 'vault', 'CURRENT'), 'utf8')).toBe('g0002\n');
  fs.rmSync(disk, { recursive: true });
});

test('a backup is made after an unlock and before a lock, and not waited for when the computer sleeps', async ({ app }) => {
  test.setTimeout(120_000);
  const disk = fs.mkdtempSync(path.join(os.tmpdir(), 'hoede-disk-'));
  const files = (): readonly string[] => fs.readdirSync(disk).map((name) => name.slice(9)).sort();
  const both = ['.age', '.hdr'];
  const chooseFolder = async (desk: Page): Promise<void> => {
    await answerDialog(app, disk);
    await desk.getByRole('button', { name: /^Kies een (andere )?map$/ }).click();
    await expect(desk.getByText('Kopieën komen in')).toBeVisible();
  };
  // Once the one after the unlock is there, the next by itself is half an hour away. Choosing the folder anew is new work.
  const workAfterBackup = async (desk: Page): Promise<void> => {
    await expect.poll(files, { timeout: 20_000 }).toEqual(both);
    await expect(desk.getByText('Laatste goede kopie')).toBeVisible({ timeout: 20_000 });
    for (const name of fs.readdirSync(disk)) fs.rmSync(path.join(disk, name));
    await chooseFolder(desk);
  };

  const desk = await createVault(app);
  await desk.getByRole('button', { name: 'Open instellingen' }).click();
  await chooseFolder(desk);
  await workAfterBackup(desk);
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect.poll(() => desk.isClosed()).toBe(true);
  expect(files()).toEqual([]);

  // The lock waits a second and a half and no longer; a machine that is busy with other things gets another chance.
  await expect(async () => {
    const opened = windowWith(app, 'index');
    await typePassphrase(await windowWith(app, 'unlock'), PASSPHRASE);
    const again = await opened;
    await again.getByRole('button', { name: 'Open instellingen' }).click();
    await workAfterBackup(again);
    await again.keyboard.press('Control+L');
    await expect.poll(() => again.isClosed()).toBe(true);
    expect(files()).toEqual(both);
  }).toPass({ timeout: 100_000 });
  fs.rmSync(disk, { recursive: true });
});
