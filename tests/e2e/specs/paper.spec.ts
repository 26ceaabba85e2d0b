// A paper in the real window: drawn from the bytes that go to the printer, with its words over it, and printed from there.
import fs from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixture';
import { ask } from '../steps/bridge';
import { hoursAgo } from '../steps/departure';
import { createVault } from '../steps/vault';

const points = [
  'youth-heard-alone', 'host-identity-proved', 'relation-proved', 'address-verified-by-authority', 'no-signs-about-host', 'youth-wish-heard', 'local-child-protection-knows', 'right-of-residence-there', 'care-and-school',
  'adequate-reception', 'authority-over-youth-clear',
];

const dayOf = (hours: number): string => hoursAgo(hours).day.split('-').toReversed().join('-');

interface Judged {
  readonly minorId: string;
  readonly departureId: string;
  readonly transferId: string;
}

/** A youth whose destination a second person finds suitable. */
async function judged(page: Page): Promise<Judged> {
  const today = dayOf(0);
  const { id: minorId } = await ask<{ id: string }>(page, 'minors.add', {
    givenNames: 'Thị Ánh', familyName: 'Voorbeeld', nameInScript: { text: 'أميرة نموذج', lang: 'ar' }, sex: 'female', nationality: 'VN', languages: ['vi'], interpreterLanguage: 'vi', statedBirthDate: '2012-05', vNumber: '0000000090',
    asylumApplication: 'no', ageInspection: { state: 'not-done', reason: 'no-asylum-application', note: '' },
  });
  const { id: departureId } = await ask<{ id: string }>(page, 'departures.start', { minorId, lastSeenAt: new Date(Date.now() - 3_600_000).toISOString(), lastSeenWhere: 'In de hal.', lastSeenBy: 'Mentor Verzonnen' });
  const { transferId } = await ask<{ transferId: string }>(page, 'departures.claimDestination', { departureId, country: 'BE', town: 'Voorbeeldegem', hostName: 'Saba Voorbeeld', hostRelation: 'sibling', source: 'De jongere belde.', claimedOn: today, reliability: 'likely' });
  for (const point of points) await ask(page, 'transfers.answerCheck', { transferId, point, answer: 'yes', evidence: 'Gezien.', checkedOn: today, identity: point === 'host-identity-proved' ? { how: 'document-seen', by: 'Jeugddienst Voorbeeld' } : null });
  await ask(page, 'transfers.review', { transferId, reviewer: 'Joris Tweedelezer', role: 'Gedragswetenschapper', verdict: 'suitable', ownWords: 'Ik heb alles nagelezen.' });
  return { minorId, departureId, transferId };
}

/** The measure is handed over today, up to the record that both have to sign. */
async function handOver(page: Page, { departureId, transferId }: Judged): Promise<void> {
  const today = dayOf(0);
  await ask(page, 'departures.confirmKnown', { departureId });
  const { documents } = await ask<{ documents: string[] }>(page, 'transfers.chooseRoute', { transferId, route: 'to-other-guardian' });
  for (const document of documents) await ask(page, 'transfers.noteDocument', { transferId, document, state: 'present', on: today });
  await ask(page, 'transfers.request', { transferId, authority: 'Rechtbank Voorbeeldstad', reference: 'R-1', requestedOn: today });
  await ask(page, 'transfers.recordOrder', { transferId, court: 'Rechtbank Voorbeeldstad', number: 'C/00/1', decidedOn: dayOf(48), sentOn: dayOf(48), enforceableAtOnce: true });
  await ask(page, 'transfers.handOver', {
    transferId, receivedBy: 'K. Ontvanger', organisation: 'Jeugddienst Voorbeeld', startsOn: today, items: [{ item: 'order-copy', state: 'handed-over' }, { item: 'school-file', state: 'follows', note: 'Over drie weken.' }],
    openPoints: 'De school stuurt het rapport na.',
  });
}

type Kept = { printed?: string; answer: [printed: boolean, reason: string] };

/** In place of the system's dialog, which waits for a person: keeps what a printer would get, and answers as it is told. */
const standIn = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ app: electron }) => {
    const kept = globalThis as unknown as { paper: Kept };
    kept.paper = { answer: [false, 'Print job canceled'] };
    electron.on('web-contents-created', (_event, contents) => {
      const print = async (done?: (printed: boolean, reason: string) => void): Promise<void> => {
        kept.paper.printed = Buffer.from(await contents.printToPDF({ preferCSSPageSize: true, printBackground: true })).toString('base64');
        done?.(...kept.paper.answer);
      };
      contents.print = (_options, done) => void print(done);
    });
  });

test('a hand-over record is shown as it comes on paper, and recorded as printed only once it came out', async ({ app }) => {
  test.setTimeout(180_000);
  const page = await createVault(app);
  await standIn(app);
  const youth = await judged(page);
  const { minorId, transferId } = youth;
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: /Vertrek/ }).click();
  await page.getByText('Open de klok').first().click();
  await page.getByRole('button', { name: 'Open de veiligheidstoets' }).click();
  await page.getByRole('button', { name: 'Open de overdracht' }).waitFor();
  await page.screenshot({ path: test.info().outputPath('destination.png') });
  await handOver(page, youth);
  await page.getByRole('button', { name: 'Open de overdracht' }).click();
  await expect(page.getByRole('region', { name: /Spoor 1/ })).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('transfer.png') });

  await page.getByRole('button', { name: 'Bekijk het verslag' }).click();
  const sheet = page.getByRole('group', { name: /Pagina 1 van/ });
  await expect(sheet).toBeVisible({ timeout: 30_000 });
  await expect(sheet).toContainText('Overdrachtsverslag');
  await expect(sheet).toContainText('K. Ontvanger');
  const ink = () => sheet.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at + 3]! > 0 && data[at]! < 100) dark += 1;
    return dark;
  });
  await expect.poll(ink).toBeGreaterThan(2000);
  await page.screenshot({ path: test.info().outputPath('preview.png') });

  const actions = async (): Promise<readonly string[]> => (await ask<readonly { action: string }[]>(page, 'journal.list', { minorId })).map((entry) => entry.action);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.getByText('U brak het printen af. Er is niets geprint en niets vastgelegd.')).toBeVisible({ timeout: 60_000 });
  expect(await actions()).not.toContain('transfer.hand-over-printed');

  await app.evaluate(() => { (globalThis as unknown as { paper: Kept }).paper.answer = [true, '']; });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.getByText('Het verslag is geprint.').first()).toBeVisible({ timeout: 60_000 });
  expect(await actions()).toContain('transfer.hand-over-printed');

  const printed = Buffer.from(await app.evaluate(() => (globalThis as unknown as { paper: Kept }).paper.printed!), 'base64');
  const pages = (await PDFDocument.load(printed)).getPages();
  fs.writeFileSync(test.info().outputPath('printed.pdf'), printed);
  expect(pages.length).toBe(Number((await ask<{ pages: number }>(page, 'transfers.showHandOver', { transferId })).pages));
  expect(pages.map((one) => [Math.round(one.getWidth()), Math.round(one.getHeight())])).toEqual(pages.map(() => [595, 842]));
});
