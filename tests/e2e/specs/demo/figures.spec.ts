// Figures of the demo caseload: found by the keyboard, read as a chart and as a table, in every theme and both languages.
import fs from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../../fixture';
import { saveInto } from '../../steps/police';

const STEADY_MS = 300;

async function size(app: ElectronApplication, [width, height]: readonly [number, number]): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h]) => { for (const window of BrowserWindow.getAllWindows()) window.setContentSize(w, h); }, [width, height] as const);
}

async function look(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(STEADY_MS);
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  const { violations } = await new AxeBuilder({ page: page as never }).setLegacyMode(true).analyze();
  expect.soft(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`), name).toEqual([]);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

const theme = (page: Page, chosen: string) => page.evaluate((name) => { document.documentElement.dataset['theme'] = name; }, chosen);

/** Shows the screen that is open in the other language, by the list of acts. */
async function speak(page: Page, language: 'nl' | 'en'): Promise<void> {
  await page.keyboard.press('Control+K');
  const palette = page.getByRole('dialog', { name: /^(Zoeken|Search)$/ });
  await palette.getByRole('searchbox').fill(language === 'en' ? 'English' : 'Nederlands');
  await palette.getByRole('option').last().click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

test('figures are found by the keyboard and say the same as bars, as a table and aloud', async ({ demo, demoPage: page }) => {
  test.setTimeout(240_000);
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('heading', { level: 1, name: 'Cijfers' })).toBeFocused();
  const figure = page.locator('.figure').filter({ has: page.getByRole('heading', { name: /^Vertrek naar nationaliteit/ }) });
  await expect(figure.locator('.figure-bar path').first()).toBeVisible();
  await figure.getByText('Bekijk als tabel').click();
  const table = figure.getByRole('table', { name: 'Vertrek naar nationaliteit' });
  const rows = await table.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  expect(rows.length).toBeGreaterThan(0);
  const said = await figure.locator('.figure-plot').getAttribute('aria-label');
  const bars = await figure.locator('.recharts-label-list text').allTextContents();
  for (const [place, [name, times, minors]] of rows.entries()) {
    const told = `${times} keer, ${minors} ${minors === '1' ? 'jongere' : 'jongeren'}`;
    expect(said).toContain(`${name}: ${told}`);
    expect(bars[place]!.replaceAll('\u00a0', ' ')).toBe(told);
  }
  const sum = rows.reduce((all, [, times]) => all + Number(times), 0);
  await expect(table.locator('tfoot tr')).toContainText(String(sum));
  await figure.getByText('Bekijk als tabel').click();

  for (const [name, at] of [['laptop', [1366, 768]], ['wide', [1920, 1080]]] as const) {
    await size(demo, at);
    for (const chosen of ['light', 'dark', 'contrast']) {
      await theme(page, chosen);
      await page.locator('h1').scrollIntoViewIfNeeded();
      await look(page, `${name}-${chosen}`);
    }
    await theme(page, 'light');
    await page.getByRole('heading', { level: 2, name: 'Beschermde opvang' }).scrollIntoViewIfNeeded();
    await look(page, `${name}-shelter`);
  }
  await size(demo, [1366, 768]);
  await speak(page, 'en');
  await expect(page.getByRole('heading', { name: 'Departures by nationality: Vietnam most' })).toBeVisible();
  await page.locator('h1').scrollIntoViewIfNeeded();
  await look(page, 'english');
  await speak(page, 'nl');

  await page.getByRole('radio', { name: 'Van en tot' }).check({ force: true });
  await page.getByLabel('Tot en met').fill('01-01-2001');
  await page.getByLabel('Tot en met').press('Tab');
  await expect(page.getByText('Vul beide dagen in. De laatste dag ligt niet voor de eerste.')).toBeVisible();
  await page.getByLabel('Van', { exact: true }).fill('01-01-2000');
  await page.getByLabel('Van', { exact: true }).press('Tab');
  await expect(page.getByRole('heading', { name: 'Er is niets te tellen in deze periode' })).toBeVisible();
  await look(page, 'empty');
});

test('figures leave as a table, a document and a drawing, without a small group and without anybody', async ({ demo, demoPage: page }) => {
  test.setTimeout(240_000);
  const out = test.info().outputPath('out');
  fs.mkdirSync(out, { recursive: true });
  await saveInto(demo, out);
  await page.keyboard.press('Alt+5');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  await expect(page.getByRole('radio', { name: /^Tabel/ })).toBeFocused();
  const act = page.getByRole('button', { name: 'Kies een plek en bewaar' });
  const kept = async (form: string): Promise<Buffer> => {
    await act.click();
    const done = page.getByText(new RegExp(`^Bewaard als [0-9A-Z]{4}-[0-9A-Z]{4}\\.${form}\\.$`));
    // the passphrase is asked again when the demo was opened a while ago; it is filled in there
    const passphrase = page.getByRole('button', { name: 'Ga verder' });
    await expect(done.or(passphrase)).toBeVisible({ timeout: 60_000 });
    if (await passphrase.isVisible()) await passphrase.click();
    await expect(done).toBeVisible({ timeout: 60_000 });
    const name = fs.readdirSync(out).find((one) => one.endsWith(`.${form}`))!;
    return fs.readFileSync(path.join(out, name));
  };
  const csv = (await kept('csv')).toString('utf8');
  await look(page, 'saved');
  expect(csv).toContain('Andere nationaliteiten, samen;niet genoemd;niet genoemd');
  // every number of youths that is told is five or more
  const told = csv.trim().split('\r\n').slice(1).map((row) => row.split(';')[5]!).filter((cell) => /^\d+$/.test(cell)).map(Number);
  expect(told.length).toBeGreaterThan(5);
  expect(Math.min(...told)).toBeGreaterThanOrEqual(5);
  expect(csv).not.toMatch(/Linh|Minh|Yonas|\d{10}/);

  await page.getByRole('radio', { name: /^Eén tekening/ }).check({ force: true });
  await act.click();
  await expect(page.getByText('Kies een cijfer.')).toBeVisible();
  await page.getByLabel('Welk cijfer').click();
  await page.getByRole('option', { name: 'Hoe het vertrek staat' }).click();
  expect((await kept('svg')).toString('utf8')).toContain('<title id="title">Hoe het vertrek staat');

  await page.getByRole('radio', { name: /^Document/ }).check({ force: true });
  expect((await kept('pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});
