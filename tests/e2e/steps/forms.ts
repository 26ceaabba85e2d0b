// How a guardian fills in a form of Hoede: by its labels, with keyboard and mouse.
import type { Page } from '@playwright/test';

/** Fills a line or a text by its label. */
export const write = (page: Page, label: string | RegExp, text: string) => page.getByLabel(label, typeof label === 'string' ? { exact: true } : {}).fill(text);

/** Chooses from a list that opens. */
export async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: `Kies ${label}` }).or(page.getByRole('button', { name: label })).first().click();
  await page.getByRole('option', { name: option, ...(typeof option === 'string' ? { exact: true } : {}) }).click();
}

/** Types into a long list and takes what fits. */
export async function find(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.click();
  await field.fill(option);
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Gives one of a few answers that are all in sight. */
export const answer = (page: Page, question: string | RegExp, given: string | RegExp) =>
  page.getByRole('radiogroup', { name: question }).getByText(given, typeof given === 'string' ? { exact: true } : {}).click();

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first().click();

/** Fills a moment: the day as people write it, and the time. */
export async function writeMoment(page: Page, label: string | RegExp, day: string, time: string): Promise<void> {
  const group = page.getByRole('group', { name: label });
  await group.getByLabel('Dag').fill(day);
  await group.getByLabel('Tijd').fill(time);
}

/** Puts the present moment in. */
export const now = (page: Page, label: string | RegExp) => page.getByRole('group', { name: label }).getByRole('button', { name: 'Nu' }).click();
