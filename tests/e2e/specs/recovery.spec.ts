// Who forgets the passphrase gets back in with the paper, and only with the newest paper.
import type { Page } from '@playwright/test';
import { expect, test } from '../fixture';
import { createVault, PASSPHRASE, windowWith } from '../steps/vault';

const NEW_PASSPHRASE = 'gember trapleer zeehond kwartet lantaarn';

async function makeSheet(page: Page): Promise<string> {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: 'Instellingen' }).click();
  await page.getByRole('button', { name: 'Maak een herstelblad' }).click();
  await page.getByLabel('Uw wachtzin van nu').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  const groups = page.getByRole('list', { name: 'De code' }).getByRole('listitem');
  await expect(groups).toHaveCount(9);
  return (await groups.allTextContents()).join('-');
}

test('a lost passphrase: the sheet opens the vault and a new passphrase takes its place', async ({ app }) => {
  let page = await createVault(app);
  const code = await makeSheet(page);
  await page.screenshot({ path: test.info().outputPath('sheet.png') });
  await page.getByLabel('De code van het papier').fill(`${code.slice(0, -1)}!`);
  await page.keyboard.press('Enter');
  await expect(page.getByText('In deze code zit een tikfout.')).toBeVisible();
  await page.getByLabel('De code van het papier').fill(code.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByText('Blad H-1 werkt.')).toBeVisible();
  await expect(page.getByText(code.slice(0, 4))).toHaveCount(0);
  await page.getByRole('button', { name: 'Terug naar Instellingen' }).click();
  await expect(page.getByText(/Blad H-1 van .* opent deze kluis/)).toBeVisible();

  const locked = windowWith(app, 'unlock');
  await page.keyboard.press('Control+L');
  page = await locked;
  await page.getByRole('button', { name: 'Wachtzin kwijt?' }).click();
  await page.getByLabel('Code van het herstelblad').fill(code);
  await page.getByLabel('Kies een wachtzin', { exact: true }).fill(NEW_PASSPHRASE);
  await page.getByLabel('Nog een keer').fill(NEW_PASSPHRASE);
  await page.screenshot({ path: test.info().outputPath('recover.png') });
  const opened = windowWith(app, 'index');
  await page.getByRole('button', { name: 'Open de kluis' }).click();
  page = await opened;
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
});
