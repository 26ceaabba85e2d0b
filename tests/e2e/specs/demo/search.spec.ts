import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixture';

const openPalette = async (page: Page) => {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: /^(Zoeken|Search)$/ });
  return { palette, field: palette.getByRole('searchbox'), options: palette.getByRole('option') };
};

test('the palette finds youths, texts and acts', async ({ demo, demoPage: page }) => {
  test.setTimeout(240_000);
  await expect(page.getByText('DEMO').first()).toBeVisible();

  await test.step('finds a youth without accents and a text by a word', async () => {
    const { palette, field, options } = await openPalette(page);
    await field.fill('linh');
    await expect(options.first()).toContainText('Linh');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Linh');
    await openPalette(page);
    await field.fill('moeder');
    const hit = options.filter({ has: page.locator('mark'), hasText: 'Risicogesprek' }).first();
    await expect(hit.locator('mark').first()).toHaveText(/moeder/i);
    await hit.click();
    await expect(palette).toBeHidden();
    await expect(page.locator('aside.panel')).toContainText(/moeder/i);
  });

  await test.step('the open palette is accessible, with own words in the voice of the youth', async () => {
    const { field, options } = await openPalette(page);
    await field.fill('nagelstudio');
    await expect(options.filter({ hasText: 'Aantekening' }).first()).toBeVisible();
    await expect(options.filter({ hasText: 'Aantekening' }).locator('.voice')).toHaveCount(0);
    await field.fill('matras');
    await expect(options.filter({ hasText: 'Risicogesprek' }).locator('.voice').first()).toContainText('matras');
    await page.waitForTimeout(300);
    await page.screenshot({ path: test.info().outputPath('palette.png') });
    const { violations } = await new AxeBuilder({ page: page as never }).setLegacyMode(true).analyze();
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
  });

  await page.keyboard.press('Escape'); // the first one may only empty the field
  if (await page.getByRole('dialog', { name: 'Zoeken' }).isVisible()) await page.keyboard.press('Escape');

  await test.step('shows older texts, opens a contact, and speaks another language', async () => {
    const { field, options } = await openPalette(page);
    await field.fill('jongere');
    const more = options.filter({ hasText: 'Toon oudere teksten' });
    await expect(more).toBeVisible();
    const before = await options.filter({ has: page.locator('mark') }).count();
    await more.click();
    await expect.poll(() => options.filter({ has: page.locator('mark') }).count()).toBeGreaterThan(before);
    await expect(field).toHaveValue('jongere');
    await field.fill('videogesprek');
    await options.filter({ has: page.locator('mark', { hasText: /videogesprek/i }), hasText: 'Contact' }).first().click();
    await expect(page.locator('aside.panel')).toContainText('Mẹ Thí Dụ');
    await openPalette(page);
    await field.fill('engels');
    await options.filter({ hasText: 'Toon Hoede in het Engels' }).click();
    await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible();
    await openPalette(page);
    await field.fill('dutch');
    await options.filter({ hasText: 'Show Hoede in Dutch' }).click();
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
  });

  await test.step('nothing of what was typed is left after closing, nor after a lock', async () => {
    const left = () => page.evaluate(() => `${document.documentElement.outerHTML} ${[...document.querySelectorAll('input')].map((input) => input.value).join(' ')} ${JSON.stringify({ ...localStorage })} ${JSON.stringify({ ...sessionStorage })} ${location.href}`);
    const { palette, field } = await openPalette(page);
    await field.fill('kanariewoord');
    expect(await left()).toContain('kanariewoord');
    await page.keyboard.press('Escape');
    if (await palette.isVisible()) await page.keyboard.press('Escape'); // the first one may only empty the field
    await expect(palette).toBeHidden();
    expect(await left()).not.toContain('kanariewoord');
    await openPalette(page);
    await expect(field).toHaveValue('');
    await field.fill('kanariewoord');
    const gone = page.waitForEvent('close');
    await page.keyboard.press('Control+l');
    await gone;
    for (const window of demo.windows()) {
      if (!window.isClosed()) expect(await window.content()).not.toContain('kanariewoord');
    }
  });
});
