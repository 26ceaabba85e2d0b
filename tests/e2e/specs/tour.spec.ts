// The main job from an empty start to "investigation closed", as a guardian does it. `npm run tour -- --out DIR` keeps what
// it leaves, with a picture of every step; in the tests it leaves the same without pictures in the test's own folder.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixture';
import { makeTestRecipient } from '../steps/certificate';
import * as departure from '../steps/departure';
import { isRefusedWhenTampered, isVerified, openSealed } from '../steps/open-sealed';
import * as people from '../steps/people';
import * as police from '../steps/police';
import { qrOnPage } from '../steps/read-qr';
import { createVault, GUARDIAN, PASSPHRASE, typePassphrase, windowWith } from '../steps/vault';

interface Step {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
}

const LOOK_MS = 350;

const only = (folder: string, ending: string): string => path.join(folder, fs.readdirSync(folder).find((name) => name.endsWith(ending))!);

test('the whole main job', async ({ app }, testInfo) => {
  test.setTimeout(300_000);
  const kept = process.env['HOEDE_TOUR_OUT'];
  const out = kept ?? testInfo.outputPath('tour');
  fs.mkdirSync(out, { recursive: true });
  const steps: Step[] = [];
  const report = { steps, notice: { opened: false, verified: false, tamperedRefused: false }, pdf: { pages: 0, textFound: false, qr: null as string | null } };
  let page: Page = await windowWith(app, 'unlock');

  const keep = (): void => fs.writeFileSync(path.join(out, 'tour.json'), `${JSON.stringify(report, null, 2)}\n`);
  const takePicture = async (name: string): Promise<void> => {
    await page.waitForTimeout(LOOK_MS); // panels fade in, and a picture is for people
    await page.screenshot({ path: path.join(out, name) });
  };
  const step = async (name: string, deed: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    let ok = false;
    try {
      await test.step(name, deed);
      ok = true;
    } finally {
      steps.push({ name, ok, ms: Math.round(performance.now() - began) });
      keep();
      if (kept) await takePicture(`${String(steps.length).padStart(2, '0')}-${name}.png`);
    }
  };
  const openFile = async (): Promise<void> => {
    await police.goTo(page, /Caseload/);
    await page.getByLabel('Zoek op naam of V-nummer').fill('linh');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: people.YOUTH.name })).toBeVisible();
  };
  const recipient = makeTestRecipient(fs.mkdtempSync(path.join(os.tmpdir(), 'hoede-certificate-')));
  await police.saveInto(app, out);

  await step('make-the-vault', async () => { page = await createVault(app); await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible(); });
  await step('add-a-minor', () => people.addMinor(page));
  await step('place-and-order', () => people.placeAndOrder(page));
  await step('begin-a-conversation', () => people.beginConversation(page));
  await step('lock-in-the-middle', async () => {
    const unlock = windowWith(app, 'unlock');
    await page.keyboard.press('Control+L');
    page = await unlock;
    await expect(page.getByLabel('Wachtzin', { exact: true })).toBeVisible();
  });
  await step('unlock-and-go-on', async () => {
    const opened = windowWith(app, 'index');
    await typePassphrase(page, PASSPHRASE);
    page = await opened;
    await openFile();
    await page.getByRole('button', { name: /gesprek/ }).first().click();
    await expect(page.getByRole('textbox', { name: 'Eigen woorden' })).toHaveValue(people.OWN_WORDS);
  });
  await step('finish-the-conversation', () => people.finishConversation(page));
  await step('record-signs', () => people.addSigns(page));
  await step('decide-on-the-signs', () => people.decide(page));
  await step('indicate-protected-shelter', () => people.indicateShelter(page));
  await step('placed-by-coa', () => people.placeInShelter(page));
  await step('not-found', () => departure.startDeparture(page));
  await step('unknown-destination-is-refused', () => departure.seeGrounds(page));
  await step('report-missing', () => departure.reportMissing(page));
  await step('destination-claimed', () => departure.claimDestination(page));
  await step('safety-check', () => departure.answerSafetyCheck(page));
  await step('second-reviewer', () => departure.review(page, GUARDIAN.name));
  await step('known-destination', () => departure.confirmKnown(page));
  await step('import-the-certificate', () => police.importRecipient(page, recipient));
  await step('verify-by-telephone', () => police.verifyRecipient(page, recipient));
  await step('read-what-leaves', async () => {
    await openFile();
    await page.getByRole('button', { name: 'Maak het bericht' }).click();
    await police.previewNotice(page);
  });
  await step('seal-the-notice', () => police.sealNotice(page));
  const sealed = only(out, '.p7m');
  const opened = path.join(out, 'opened');
  report.notice.opened = await openSealed(sealed, recipient, opened);
  report.notice.verified = isVerified(opened);
  report.notice.tamperedRefused = isRefusedWhenTampered(sealed, recipient, opened);
  const receiptCode = /Ontvangstcode: +([A-Z0-9-]+)/.exec(fs.readFileSync(path.join(opened, 'LEESMIJ.txt'), 'utf8'))![1]!;

  await step('choose-the-route', async () => {
    await openFile();
    await page.getByRole('button', { name: 'Open de overdracht' }).click();
    await departure.chooseRoute(page);
  });
  await step('note-the-documents', () => departure.noteDocuments(page));
  await step('record-the-order', () => departure.requestAndOrder(page));
  await step('hand-over', () => departure.handOver(page));
  await step('confirmed-by-the-police', () => police.confirmByPolice(page, receiptCode));
  await step('print-the-dossier', async () => { await openFile(); await police.printDossier(page, `${departure.HOST}, moeder`); });
  const dossier = path.join(out, 'dossier.pdf');
  fs.renameSync(only(out, '.pdf'), dossier);
  report.pdf.pages = Number(/^Pages: +(\d+)$/m.exec(execFileSync('pdfinfo', [dossier], { encoding: 'utf8' }))![1]);
  report.pdf.qr = qrOnPage(dossier, report.pdf.pages);
  await step('check-the-dossier', () => police.checkDossier(page, report.pdf.qr!));
  await step('one-timeline', async () => {
    await openFile();
    await page.keyboard.press('Escape');
    const timeline = page.getByRole('listbox', { name: 'Tijdlijn' });
    const search = page.getByLabel('Zoek in de tijdlijn');
    for (const line of ['Dossier gemaakt', 'Politie: onderzoek gesloten', 'Voogdij beëindigd', 'verzegeld', 'Bekende bestemming vastgesteld', 'Vermissing gemeld', 'Niet aangetroffen', 'Signaal: ', 'Risicogesprek', 'Maatregel: ']) {
      await search.fill(line);
      await expect(timeline.getByText(new RegExp(line)).first()).toBeVisible();
    }
    await search.fill('');
  });

  const text = execFileSync('pdftotext', ['-layout', dossier, '-'], { encoding: 'utf8' });
  report.pdf.textFound = text.includes(people.YOUTH.vNumber) && text.includes('Trần') && text.includes(`van ${report.pdf.pages}`);
  keep();

  expect(report.notice).toEqual({ opened: true, verified: true, tamperedRefused: true });
  expect(report.pdf.textFound).toBe(true);
  // What the QR code says stands on the page in letters too.
  expect(text.replaceAll(/[\s–]+/g, ' ')).toContain(report.pdf.qr!.replace(/^Hoede \d+ /, ''));
  // What stays is in none of the bytes that leave.
  const leaves = [fs.readFileSync(path.join(opened, 'bericht.json'), 'utf8'), execFileSync('pdftotext', [path.join(opened, 'bericht.pdf'), '-'], { encoding: 'utf8' })].join('\n');
  for (const withheld of [people.OWN_WORDS.slice(0, 30), departure.ADDRESS, departure.HOST, 'BO-07', 'schuld']) expect(leaves).not.toContain(withheld);
});
