import { expect, test } from '../fixture';
import { windowWith } from '../steps/vault';

test.use({ appArguments: ['--demo'] });

test('finds a youth without accents and a text by a word', async ({ app }) => {
  test.setTimeout(120_000);
  const page = await windowWith(app, 'index');
  await expect(page.getByText('DEMO').first()).toBeVisible();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Zoeken' });
  await palette.getByRole('searchbox').fill('linh');
  await expect(palette.getByRole('option').first()).toContainText('Linh');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Linh');
  await page.keyboard.press('Control+k');
  await palette.getByRole('searchbox').fill('moeder');
  const hit = palette.getByRole('option').filter({ has: page.locator('mark'), hasText: 'Risicogesprek' }).first();
  await expect(hit.locator('mark').first()).toHaveText(/moeder/i);
  await hit.click();
  await expect(page.locator('aside.panel')).toContainText(/moeder/i);
});
