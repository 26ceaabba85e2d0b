import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixture';
import { createVault, PASSPHRASE, windowWith } from '../steps/vault';

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
