// From the words of a youth to protected shelter, with the keyboard alone.
import { expect, type Page } from '@playwright/test';
import { answerKey, pressKey, tabTo, typeIn } from './keyboard';

/** Chooses these words of a sealed text with the caret, Shift and the arrows. */
export async function chooseWords(page: Page, text: RegExp, words: string): Promise<void> {
  await tabTo(page, text);
  const start = await page.evaluate((wanted) => (document.activeElement as HTMLTextAreaElement).value.indexOf(wanted), words);
  expect(start, `"${words}" stands in the text`).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < start; step++) await page.keyboard.press('ArrowRight');
  for (let step = 0; step < words.length; step++) await page.keyboard.press('Shift+ArrowRight');
}

/** Takes a sign in the form that Alt+S opened; the keyboard is in its list already. */
async function takeSign(page: Page, search: string, label: RegExp): Promise<void> {
  await expect(page.getByRole('combobox', { name: 'Welk signaal?' })).toBeFocused();
  await page.keyboard.type(search);
  await expect(page.getByRole('option').first()).toHaveText(label);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Welk signaal?' }).getByText(label)).toBeVisible();
}

/** Ties words of a sealed text to a sign; the keyboard comes back to the text. */
export async function linkWords(page: Page, text: RegExp, words: string, search: string, label: RegExp): Promise<void> {
  await chooseWords(page, text, words);
  await page.keyboard.press('Alt+S');
  await expect(page.locator('form q')).toHaveText(words);
  await takeSign(page, search, label);
  await pressKey(page, /^Noteer signaal$/);
  await expect(page.getByRole('textbox', { name: text })).toBeFocused();
  await expect(page.getByRole('list', { name: 'Signalen bij deze woorden' }).locator('q').getByText(words, { exact: true })).toBeVisible();
}

export async function decideByKey(page: Page, reason: string): Promise<void> {
  await pressKey(page, /^Beoordeel$/);
  await answerKey(page, /^Reëel vermoeden/);
  await typeIn(page, /^Waarom\?/, reason);
  await pressKey(page, /^Noteer beslissing$/);
  await expect(page.getByRole('heading', { name: 'Nieuw voorstel' })).toBeVisible();
}

export async function indicateByKey(page: Page): Promise<void> {
  await answerKey(page, /^Reëel vermoeden/);
  await answerKey(page, /^AVIM/, 1);
  await typeIn(page, /^Waarom\?/, 'Bescherming is hier nodig.');
  await pressKey(page, /^Stel voor$/);
  await typeIn(page, /^Dag van het risicoprofiel/, 'vandaag');
  await typeIn(page, /^Wie gaf de indicatie/, 'Nidos, regio Voorbeeld');
  await pressKey(page, /^Noteer de indicatie$/);
}
