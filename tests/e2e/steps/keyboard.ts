// Going through a screen with the keyboard alone.
import type { Page } from '@playwright/test';

const MOST_STOPS = 250;

/** What the control with the keyboard is called, as a screen reader would say it. */
const nameOfActive = (page: Page): Promise<string> => page.evaluate(() => {
  const active = document.activeElement as (HTMLElement & { readonly labels?: NodeListOf<HTMLLabelElement> }) | null;
  const ids = active?.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const texts = ids.map((id) => document.getElementById(id)?.textContent ?? '').filter(Boolean);
  return (texts.length > 0 ? texts.join(' ') : active?.getAttribute('aria-label') ?? active?.labels?.[0]?.textContent ?? active?.textContent ?? '').trim();
});

/** Presses Tab until the control with this name has the keyboard. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const here = await nameOfActive(page);
    if (name.test(here)) return;
    passed.push(here.slice(0, 30));
    await page.keyboard.press('Tab');
  }
  throw new Error(`no stop of the keyboard is called ${String(name)}; passed ${[...new Set(passed)].join(' | ')}`);
}

/** Goes to a field and types. */
export async function typeIn(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

/** Goes to a button and presses it. */
export async function pressKey(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Goes to the first answer of a question and moves to the one that is `further` down. */
export async function answerKey(page: Page, first: RegExp, further = 0): Promise<void> {
  await tabTo(page, first);
  await page.keyboard.press('Space');
  for (let step = 0; step < further; step++) await page.keyboard.press('ArrowDown');
}

/** Opens a list and takes the answer that is `further` down. */
export async function chooseKey(page: Page, name: RegExp, further: number): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor();
  for (let step = 0; step < further; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}
