import { expect, test } from '../fixture';
import { windowWith } from '../steps/vault';

test.use({ appArguments: ['--demo'] });

test('finds a youth without accents and a text by a word, by the keyboard alone', async ({ app }) => {
  test.setTimeout(120_000);
  const page = await windowWith(app, 'index');
  await expect(page.getByText('DEMO').first()).toBeVisible();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('searchbox');
  await field.fill('linh');
  await expect(page.getByRole('option').first()).toContainText('Linh');
  await page.screenshot({ path: '/tmp/notes-palette.png' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Linh');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('nagelstudio');
  const hit = page.getByRole('option').filter({ has: page.locator('mark') }).first();
  await expect(hit.locator('mark').first()).toHaveText(/nagelstudio/i);
  await hit.click();
  await expect(page.locator('aside.panel')).toContainText(/nagelstudio/i);
});
