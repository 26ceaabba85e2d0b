// The screens with the demo caseload: no accessibility faults that axe can see, in both themes and at 200 %.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixture';

async function faults(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(300);
  const { violations } = await new AxeBuilder({ page: page as never }).setLegacyMode(true).analyze();
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`);
}

test('every screen of the demo is accessible and fits', async ({ demoPage: page }) => {
  test.setTimeout(240_000);
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await expect(page.getByText('DEMO').first()).toBeVisible();
  const visits: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['today', () => menu.getByRole('button', { name: /Vandaag/ }).click()],
    ['caseload', () => menu.getByRole('button', { name: /Caseload/ }).click()],
    ['minor', async () => { await page.getByLabel('Zoek op naam of V-nummer').press('ArrowDown'); await page.getByRole('option').first().click(); await page.getByRole('heading', { name: 'Tijdlijn' }).waitFor(); }],
    ['conversation', () => page.getByRole('button', { name: /gesprek/ }).first().click()],
    ['group-talk', async () => { await page.getByRole('button', { name: 'Was dit een gesprek met meer jongeren?' }).click(); await page.getByRole('heading', { name: 'Groepsgesprek' }).waitFor(); }],
    ['departures', () => menu.getByRole('button', { name: /Vertrek/ }).click()],
    ['departure', () => page.getByText('Open de klok').first().click()],
    ['notices', () => menu.getByRole('button', { name: /Politieberichten/ }).click()],
    ['recipients', () => page.getByRole('button', { name: 'Open ontvangers' }).click()],
    ['settings', () => menu.getByRole('button', { name: /Instellingen/ }).click()],
  ];
  for (const [name, visit] of visits) {
    await visit();
    expect.soft(await faults(page), name).toEqual([]);
    await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  }
});
