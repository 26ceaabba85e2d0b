// A talk with two youths at once: each file shows the words of that youth only, and what both share is corrected for both.
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixture';
import { answer, choose, find, press, write, writeMoment } from '../../steps/forms';

/** Two youths of the demo, and what each says. */
const said = [
  { name: 'Anh Tuấn Mẫu Thử', words: 'Ik slaap slecht van de telefoontjes.' },
  { name: 'Thị Linh Ví Dụ', words: 'Mijn broer wacht op mij in Lyon.' },
] as const;

async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Zoeken' });
  await palette.getByRole('searchbox').fill(name);
  await palette.getByRole('option', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

async function writeShared(page: Page): Promise<void> {
  await answer(page, 'Is dit besproken?', 'Besproken');
  await writeMoment(page, 'Wanneer was het gesprek?', 'gisteren', '15:40');
  await choose(page, 'Aanleiding', 'Eerste contact');
  await answer(page, 'Hoe sprak u elkaar?', 'Bij elkaar');
  await write(page, /^Plaats/, 'Huiskamer');
  await page.getByLabel('Duur in minuten').fill('50');
  await find(page, 'Taal van het gesprek', 'Vietnamees');
  await choose(page, 'Tolk', 'Geen tolk');
}

async function writePart(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Eigen woorden' }).fill(words);
  await choose(page, 'Heeft de jongere het begrepen?', 'Voor een deel');
  await answer(page, 'Hoe groot is het risico?', 'Laag');
  await page.getByLabel('Waarom dit risico?').fill('Er is geen plan.');
}

test('a talk with two youths shows in each file the words of that youth only', async ({ demoPage: page }) => {
  test.setTimeout(240_000);
  await expect(page.getByText('DEMO').first()).toBeVisible();
  await openFile(page, said[0].name);
  await page.getByRole('button', { name: /gesprek/ }).first().click();
  await press(page, 'Was dit een gesprek met meer jongeren?');
  await writeShared(page);
  await writePart(page, said[0].words);
  await find(page, 'Voeg een jongere toe', said[1].name);
  await expect(page.getByRole('textbox', { name: 'Eigen woorden' })).toHaveValue('');
  await writePart(page, said[1].words);
  await press(page, 'Rond af');
  await expect(page.getByRole('heading', { name: 'Tijdlijn' })).toBeVisible();

  for (const { name, words } of said) {
    await openFile(page, name);
    await page.getByRole('listbox', { name: 'Tijdlijn' }).getByRole('option', { name: /Groepsgesprek met 2 jongeren/ }).first().click();
    await press(page, 'Open gesprek');
    await expect(page.getByText(words).first()).toBeVisible();
    const text = await page.locator('body').innerText();
    for (const other of said) if (other.name !== name) expect(text).not.toContain(other.words);
  }

  await press(page, 'Verbeter het gedeelde deel');
  await page.getByLabel(/^Plaats/).fill('Keuken');
  await page.getByLabel(/^Waarom corrigeert u dit/).fill('Het was in de keuken.');
  await press(page, 'Verzegel de correctie');
  await expect(page.getByRole('heading', { name: 'Versies' })).toBeVisible();
  await expect(page.locator('ins')).toHaveText('Keuken');
});
