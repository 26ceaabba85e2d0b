// Every screen with the demo caseload: no accessibility faults that axe can see, and nothing beside the window.
// `npm run screens -- --out DIR` keeps a picture of each, in both languages and each theme, on a small and a large screen and at twice the size.
import fs from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../../fixture';
import { visits } from '../../steps/screens';

const STEADY_MS = 300; // panels fade in

async function faults(page: Page): Promise<readonly string[]> {
  // The list of the palette is scrolled from its search field, with the arrows: a stop of its own for Tab would only be in the way.
  const { violations } = await new AxeBuilder({ page: page as never }).setLegacyMode(true).exclude('.palette-list').analyze();
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`);
}

const beside = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

interface Look {
  readonly name: string;
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly size: readonly [number, number];
  readonly zoom: number;
}

const LAPTOP = [1366, 768] as const;
const looks: readonly Look[] = [
  { name: 'light', theme: 'light', size: LAPTOP, zoom: 1 }, { name: 'dark', theme: 'dark', size: LAPTOP, zoom: 1 }, { name: 'contrast', theme: 'contrast', size: LAPTOP, zoom: 1 },
  { name: 'wide', theme: 'light', size: [1920, 1080], zoom: 1 }, { name: 'double', theme: 'light', size: LAPTOP, zoom: 2 },
];

async function lookAt(app: ElectronApplication, page: Page, { theme, size: [width, height], zoom }: Look): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h, factor]) => {
    for (const window of BrowserWindow.getAllWindows()) {
      window.setContentSize(w, h);
      window.webContents.setZoomFactor(factor);
    }
  }, [width, height, zoom] as const);
  await page.evaluate((chosen) => { document.documentElement.dataset['theme'] = chosen; }, theme);
  await page.waitForTimeout(STEADY_MS);
}

/** What stands on the screen, also when it is zoomed: a picture by Playwright shows a quarter then. */
async function pictureOf(app: ElectronApplication): Promise<Buffer> {
  const png = await app.evaluate(async ({ BrowserWindow }) => (await BrowserWindow.getAllWindows()[0]!.webContents.capturePage()).toPNG().toString('base64'));
  return Buffer.from(png, 'base64');
}

/** Shows the screen that is open in the other language, by the list of acts: nothing of it is closed or sent. */
async function speak(page: Page, language: 'nl' | 'en'): Promise<void> {
  await page.keyboard.press('Control+K');
  const palette = page.getByRole('dialog', { name: /^(Zoeken|Search)$/ });
  await palette.getByRole('searchbox').fill(language === 'en' ? 'English' : 'Nederlands');
  await palette.getByRole('option').last().click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

test('every screen of the demo is accessible and fits', async ({ demo, demoPage: page }) => {
  const kept = process.env['HOEDE_SCREENS_OUT'];
  test.setTimeout(kept ? 3_600_000 : 300_000);
  await expect(page.getByText('DEMO').first()).toBeVisible();
  for (const { name, to } of visits) {
    await test.step(name, () => to(page));
    await page.waitForTimeout(STEADY_MS);
    expect.soft(await faults(page), name).toEqual([]);
    expect.soft(await beside(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    if (!kept) continue;
    // the list of acts is itself the last screen, and it is closed to speak another language
    for (const language of name === 'palette' ? (['nl'] as const) : (['nl', 'en'] as const)) {
      if (language === 'en') await speak(page, 'en');
      for (const look of looks) {
        await lookAt(demo, page, look);
        expect.soft(await beside(page), `${name} scrolls sideways, ${language}, ${look.name}`).toBeLessThanOrEqual(0);
        fs.writeFileSync(path.join(kept, `${name}-${language}-${look.name}.png`), await pictureOf(demo));
      }
      await lookAt(demo, page, looks[0]!);
      if (language === 'en') await speak(page, 'nl');
    }
  }
  // the list of acts is the last, and the next test finds the demo as it begins
  await page.keyboard.press('Escape'); // empties the field
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Zoeken' })).toBeHidden();
  if (kept) expect(fs.readdirSync(kept).filter((file) => file.endsWith('.png')).length).toBe((visits.length * 2 - 1) * looks.length);
});
