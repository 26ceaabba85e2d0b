// Attachments along with a notice, in the real window: chosen, looked at, seen beside what stays, sealed, opened by openssl.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { readPicture } from '#domain/attachments/pictures';
import { aJpeg, exifPart } from '#tests/builders/attachments-for-tests';
import { expect, test } from '../fixture';
import { ask } from '../steps/bridge';
import { aCheckedPolice, aMissingYouth } from '../steps/by-request';
import { makeTestRecipient, type TestRecipient } from '../steps/certificate';
import { answer, press } from '../steps/forms';
import { isVerified, openSealed } from '../steps/open-sealed';
import { saveInto } from '../steps/police';
import { createVault } from '../steps/vault';

async function seen(page: Page, name: string, at?: Locator): Promise<void> {
  await at?.scrollIntoViewIfNeeded();
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The dialog for files answers with these. */
const chooseFiles = (app: ElectronApplication, files: readonly string[]) =>
  app.evaluate(({ dialog }, chosen) => { dialog.showOpenDialog = (() => Promise.resolve({ canceled: false, filePaths: [...chosen] })) as typeof dialog.showOpenDialog; }, files);

async function letterOf(folder: string, lines: readonly string[]): Promise<string> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const sheet = pdf.addPage([595, 842]);
  lines.forEach((line, row) => sheet.drawText(line, { x: 60, y: 760 - row * 20, size: 12, font }));
  fs.writeFileSync(path.join(folder, 'brief.pdf'), await pdf.save());
  return path.join(folder, 'brief.pdf');
}

/** A youth who is reported missing, a contact whose name stays, a letter and a photo, and a police key that was checked. */
async function aCase(app: ElectronApplication, page: Page, folder: string, recipient: TestRecipient) {
  const { minorId } = await aMissingYouth(page, 1);
  await ask(page, 'contacts.add', { minorId, owner: 'other', name: 'Vy', relation: 'acquaintance', country: 'NL', ways: [] });
  await aCheckedPolice(page, recipient);

  const photo = path.join(folder, 'IMG_Linh.jpg');
  fs.writeFileSync(photo, aJpeg([exifPart(1)]));
  await chooseFiles(app, [await letterOf(folder, ['Brief van de school', 'Zij is gezien bij het station.', 'Zij stond daar met Vy.']), photo]);
  const { taken } = await ask<{ taken: { id: string }[] }>(page, 'attachments.choose', { minorId });
  const today = new Date(Date.now() - 3_600_000 * 26).toISOString().slice(0, 10);
  await ask(page, 'attachments.add', { attachmentId: taken[0]!.id, minorId, title: 'Brief van de school', kind: 'letter', receivedOn: today });
  await ask(page, 'attachments.add', { attachmentId: taken[1]!.id, minorId, title: 'Foto van Linh op het plein', kind: 'photo', receivedOn: today });
  return { minorId };
}

test('attachments are chosen one by one, and what leaves is what was seen', async ({ app }) => {
  test.setTimeout(240_000);
  const folder = test.info().outputPath('work');
  const out = path.join(folder, 'out');
  fs.mkdirSync(out, { recursive: true });
  const recipient = makeTestRecipient(folder);
  const page = await createVault(app);
  await saveInto(app, out);
  const { minorId } = await aCase(app, page, folder, recipient);

  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: /Vertrek/ }).click();
  await page.getByText('Open de klok').first().click();
  await press(page, 'Maak een bericht');
  await answer(page, 'Soort bericht', 'Vermissing');
  await expect(page.getByText('geen van 2')).toBeVisible();
  await page.getByText('Bijlagen', { exact: true }).click();
  await seen(page, 'none');
  await page.getByRole('checkbox', { name: /Brief van de school/ }).check();
  await answer(page, 'Waarom gaat deze bijlage mee?', /waar en bij wie te zoeken/);
  await page.getByRole('checkbox', { name: /Foto van Linh/ }).check();
  await page.getByRole('radiogroup', { name: 'Waarom gaat deze bijlage mee?' }).last().getByText(/te herkennen/).click();
  await expect(page.getByText(/Hoede kan dit niet lezen: wat op een foto/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/Hoede zoekt in de tekst van deze bijlage/)).toBeVisible({ timeout: 30_000 });
  await answer(page, 'Ontvanger', 'AVIM Voorbeeld (proef)');
  await answer(page, 'Wettelijke grond', /taak van algemeen belang/);
  await answer(page, 'Doel', /vinden|zoeken/);
  await expect(page.getByText(/bijlagen\/0002\.bin: /).first()).toBeVisible({ timeout: 30_000 });
  await seen(page, 'chosen', page.getByText(/Hoede zoekt in de tekst/));
  await seen(page, 'leaves', page.getByText(/bijlagen\/0002\.bin: /).first());
  const { violations } = await new AxeBuilder({ page: page as never }).setLegacyMode(true).analyze();
  expect.soft(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`)).toEqual([]);

  await press(page, 'Verzegel bericht');
  await expect(page.getByText(/Hoede kan bijlage 2 van het pakket niet helemaal lezen/).or(page.getByText(/een kort woord of nummer/)).first()).toBeVisible({ timeout: 60_000 });
  await seen(page, 'asked');
  await page.getByRole('checkbox', { name: /Ik heb de bijlage bekeken/ }).check();
  await page.getByRole('checkbox', { name: /ik heb gekeken, dit gaat over iets anders/ }).check();
  await press(page, 'Verzegel bericht');
  await expect(page.getByText('Het bericht is verzegeld.').first()).toBeVisible({ timeout: 60_000 });
  await seen(page, 'sealed');

  const [sealed, ...more] = fs.readdirSync(out);
  expect(more).toEqual([]);
  const opened = path.join(folder, 'opened');
  expect(await openSealed(path.join(out, sealed!), recipient, opened)).toBe(true);
  expect(isVerified(opened)).toBe(true);
  const read = (name: string): Buffer => fs.readFileSync(path.join(opened, name));
  expect(read('bijlagen/0001.bin').equals(fs.readFileSync(path.join(folder, 'brief.pdf')))).toBe(true);
  expect(readPicture(read('bijlagen/0002.bin'), 'image/jpeg')).toMatchObject({ extras: [] });
  const message = JSON.parse(read('bericht.json').toString('utf8')) as { attachments: { sha256: string }[] };
  expect(message.attachments.map((one) => one.sha256)).toEqual(['bijlagen/0001.bin', 'bijlagen/0002.bin'].map((name) => sha256(read(name))));
  fs.copyFileSync(path.join(opened, 'bericht.pdf'), test.info().outputPath('bericht.pdf'));
  expect((await ask<{ attachments: object[] }[]>(page, 'notices.list', {}))[0]!.attachments).toHaveLength(2);
  expect(await ask<{ action: string }[]>(page, 'journal.list', { minorId })).toContainEqual(expect.objectContaining({ action: 'notice.sealed' }));

  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: /Politieberichten/ }).click();
  await page.getByText('Trần').first().click();
  await page.getByText('Controlegetallen').click();
  await expect(page.getByText(/bijlagen\/0001\.bin/).first()).toBeVisible();
  await seen(page, 'panel', page.getByText(/Bekeken door de voogd/));
});

test('sealing something large shows how far it is, and stops when it is asked to', async ({ app }) => {
  test.setTimeout(240_000);
  const folder = test.info().outputPath('work');
  const out = path.join(folder, 'out');
  fs.mkdirSync(out, { recursive: true });
  const recipient = makeTestRecipient(folder);
  const page = await createVault(app);
  await saveInto(app, out);
  const { minorId } = await aCase(app, page, folder, recipient);
  const film = path.join(folder, 'film.bin');
  fs.writeFileSync(film, Buffer.alloc(400_000_000, 7));
  await chooseFiles(app, [film]);
  const { taken } = await ask<{ taken: { id: string }[] }>(page, 'attachments.choose', { minorId });
  fs.rmSync(film);
  await ask(page, 'attachments.add', { attachmentId: taken[0]!.id, minorId, title: 'Opname van de hal', kind: 'report', receivedOn: new Date(Date.now() - 3_600_000 * 26).toISOString().slice(0, 10) });

  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: /Vertrek/ }).click();
  await page.getByText('Open de klok').first().click();
  await press(page, 'Maak een bericht');
  await answer(page, 'Soort bericht', 'Vermissing');
  await page.getByText('Bijlagen', { exact: true }).click();
  await page.getByRole('checkbox', { name: /Opname van de hal/ }).check();
  await answer(page, 'Waarom gaat deze bijlage mee?', /waar en bij wie te zoeken/);
  await expect(page.getByText(/Hoede kan dit niet lezen: een bestand van deze grootte/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('checkbox', { name: /Ik heb de bijlage bekeken/ }).check();
  await answer(page, 'Ontvanger', 'AVIM Voorbeeld (proef)');
  await answer(page, 'Wettelijke grond', /taak van algemeen belang/);
  await answer(page, 'Doel', /vinden|zoeken/);
  await expect(page.getByText(/bijlagen\/0001\.bin: /).first()).toBeVisible({ timeout: 30_000 });
  await press(page, 'Verzegel bericht');
  const bar = page.getByRole('progressbar', { name: 'Voortgang van het verzegelen' });
  await expect(bar).toBeVisible({ timeout: 60_000 });
  await seen(page, 'under-way', bar);
  await press(page, 'Stop');
  await expect(page.getByText(/Het maken van het bestand is gestopt/).first()).toBeVisible({ timeout: 60_000 });
  await seen(page, 'stopped');
  expect(fs.readdirSync(out)).toEqual([]);
  expect(await ask<object[]>(page, 'notices.list', {})).toEqual([]);
});
