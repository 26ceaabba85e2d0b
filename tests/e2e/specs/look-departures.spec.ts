import { test, expect } from '../fixture';
import { windowWith } from '../steps/vault';

test.use({ appArguments: ['--demo'], mayLogErrors: true });
test('look', async ({ app, consoleErrors }) => {
  test.setTimeout(240_000);
  const page = await windowWith(app, 'index');
  const size = async (w: number, h: number) => { await app.evaluate(({ BrowserWindow }, [a, b]) => BrowserWindow.getAllWindows().forEach((x) => { x.setMinimumSize(300, 300); x.setContentSize(a!, b!); }), [w, h]); await page.waitForTimeout(300); };
  await size(1366, 768);
  const shot = async (n: string) => { await page.waitForTimeout(500); await page.screenshot({ path: `/tmp/departures-shots/${n}.png` }); };
  const menu = (name: string) => page.getByRole('navigation').getByRole('button', { name }).click();
  const who = async (name: string) => { await menu('Caseload'); await page.getByRole('searchbox').fill(name); await page.keyboard.press('Enter'); await page.getByRole('heading', { level: 1, name }).waitFor(); };
  await menu('Vertrek');
  await page.getByRole('list', { name: 'Open vertrek' }).waitFor();
  await shot('01-departures');
  await page.getByRole('list', { name: 'Open vertrek' }).getByRole('button', { name: 'Open de klok' }).first().click();
  await page.getByRole('list', { name: 'Stappen' }).waitFor();
  await shot('02-departure');
  const note = page.getByRole('button', { name: 'Noteer de melding' });
  if (await note.isVisible()) { await note.click(); await shot('03-report-form'); await page.getByRole('button', { name: 'Noteer de melding' }).click(); await shot('04-report-refused'); await page.getByRole('button', { name: 'Sluit zonder vast te leggen' }).click(); }
  await page.getByRole('button', { name: 'Noteer een grond' }).click();
  await page.getByText('48 uur na een afgesproken aankomst niet verschenen').click();
  await shot('05-evidence');
  await page.getByRole('button', { name: 'Sluit zonder vast te leggen' }).click();
  await page.getByRole('button', { name: 'Onderzoek de bestemming' }).click(); await shot('06-claim');
  await size(683, 900); await page.getByRole('button', { name: 'Sluit zonder vast te leggen' }).click(); await shot('07-departure-683'); await size(1366, 768);
  await menu('Vertrek'); await size(683, 768); await shot('08-departures-683'); await size(1366, 768);
  const open = async (name: string) => { await page.evaluate(() => 0); await menu('Vertrek'); await page.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Open de klok' }).click(); await page.getByRole('list', { name: 'Stappen' }).waitFor(); };
  await open('Tuấn'); await shot('09-tuan-departure');
  await page.getByRole('button', { name: 'Open de veiligheidstoets' }).click(); await page.getByRole('heading', { name: '1. Is de jongere veilig?' }).waitFor(); await shot('10-destination-check');
  await size(683, 900); await shot('11-destination-683'); await size(1366, 768);
  await page.getByRole('button', { name: 'Noteer een oordeel' }).click(); await page.getByLabel('Tweede beoordelaar').fill('Voogd Voorbeeld'); await shot('12-review-same');
  await page.getByRole('button', { name: 'Sluit zonder vast te leggen' }).click();
  await open('Nour'); await page.getByRole('button', { name: 'Open de veiligheidstoets' }).click(); await page.getByRole('heading', { name: '1. Is de jongere veilig?' }).waitFor(); await shot('13-rejected');
  await menu('Vandaag');
  await page.getByRole('listitem').filter({ hasText: 'Yusuf' }).getByRole('button', { name: 'Maak het bericht' }).click(); await page.getByRole('button', { name: 'Verzegel bericht' }).waitFor(); await shot('14-seal-empty');
  await page.getByText('Demo: politie').click();
  await page.getByText('taak van algemeen belang').click();
  await page.getByLabel('Wie bevestigde de bestemming?').fill('Jeugdhulp Voorbeeldegem');
  await page.getByRole('heading', { name: 'Dit gaat mee' }).waitFor({ timeout: 8000 }).catch(() => undefined); await page.waitForTimeout(300); await page.screenshot({ path: '/tmp/departures-shots/15-seal.png' });
   await page.locator('.page').evaluate((el) => el.scrollTo(0, 500)); await shot('16-seal-preview');
  await menu('Politieberichten'); await page.getByRole('list', { name: 'Verzegelde berichten' }).waitFor(); await shot('17-notices');
  await page.getByRole('list', { name: 'Verzegelde berichten' }).getByRole('button').first().click(); await shot('18-notice-panel');
  await page.getByRole('button', { name: 'Open ontvangers' }).click(); await page.getByRole('list', { name: 'Ontvangers van berichten' }).getByRole('button').first().click(); await shot('19-recipient');
  await page.getByRole('button', { name: 'Voeg een ontvanger toe' }).click(); await shot('20-import');
  for (const name of ['Karim', 'Amira', 'Merhawi', 'Layla', 'Jawad', 'Dawit']) {
    await who(name);
    await page.getByRole('list', { name: 'Tijdlijn' }).getByRole('button').filter({ hasText: /overdracht|route|bestemming|verzoek|beschikking|gestopt|Overdracht/i }).first().click().catch(() => undefined);
    const t = page.getByRole('button', { name: 'Open de overdracht' });
    if (await t.isVisible().catch(() => false)) { await t.click(); await page.getByRole('list', { name: 'Stappen van de overdracht' }).waitFor(); await shot(`21-transfer-${name}`); }
    else await shot(`21-none-${name}`);
  }
  await who('Rami'); await page.getByRole('button', { name: 'Niet aangetroffen' }).click(); await page.getByRole('button', { name: 'Start de klok' }).waitFor(); await shot('22-start');
  await page.getByLabel('Teken van gevaar').check(); await page.getByRole('group', { name: 'Laatst gezien' }).getByRole('button', { name: 'Nu' }).click(); await shot('23-start-danger');
  await size(683, 900); await shot('24-start-683'); await size(1366, 768);
  await who('Rami'); await page.getByRole('button', { name: 'Dossier', exact: true }).click(); await page.getByLabel('Voor wie is het dossier?').waitFor(); await shot('25-print');
  await page.emulateMedia({ colorScheme: 'dark' }); await open('Tuấn'); await shot('26-dark-departure'); await page.getByRole('button', { name: 'Open de veiligheidstoets' }).click(); await shot('27-dark-destination');
  console.log(consoleErrors.slice(0, 10));
  expect(true).toBe(true);
});
