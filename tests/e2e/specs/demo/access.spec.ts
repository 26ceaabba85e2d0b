// A youth of thirteen asks for a copy: decided, looked at, masked further, printed. What is masked is not in the file at all.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixture';
import { answer } from '../../steps/forms';
import { goTo, saveInto } from '../../steps/police';

// Of the demo: the brother, his number, and where Yusuf says he lives with him.
const WITHHELD = ['Bilal', '000 555 33 07', '0005553307'];

async function accessible(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(300);
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  const { violations } = await new AxeBuilder({ page: page as never }).setLegacyMode(true).analyze();
  expect.soft(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`), name).toEqual([]);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Every stream of a PDF as it reads once it is unpacked, and the bytes around them. */
function unpacked(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  const streams = Array.from(raw.matchAll(/stream\r?\n/g), (match) => {
    const from = match.index + match[0].length;
    const end = raw.indexOf('endstream', from);
    try {
      return inflateSync(pdf.subarray(from, end)).toString('latin1');
    } catch {
      return ''; // a picture or a letter file, or not packed: then it stands in the raw bytes
    }
  });
  return [raw, ...streams].join('\n');
}

test('a copy holds what is about the youth and nobody else', async ({ demo, demoPage: page }) => {
  test.setTimeout(240_000);
  const out = test.info().outputPath('out');
  fs.mkdirSync(out, { recursive: true });
  await saveInto(demo, out);
  await goTo(page, /Caseload/);
  await page.getByLabel('Zoek op naam of V-nummer').fill('Yusuf');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Inzage gevraagd op/ }).click();
  await accessible(page, 'request');

  await answer(page, 'Uw besluit', 'Toegewezen');
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
  await page.getByRole('button', { name: 'Maak de kopie' }).click();
  const places = page.locator('.masked-places > li');
  const place = (was: string) => places.filter({ has: page.locator('del', { hasText: was }) }).first();
  await expect(places.first()).toBeVisible();
  const before = await places.count();
  await expect(place('Bilal')).toContainText('[naam van een ander]');
  await expect(place('000 555 33 07')).toContainText('[telefoonnummer van een ander]');
  for (const absent of WITHHELD) await expect(page.locator('.copy-part').filter({ hasText: absent })).toHaveCount(0);

  await page.getByLabel('Dek ook af').fill('Voorbeeldegem');
  await page.keyboard.press('Enter');
  await expect(places).not.toHaveCount(before);
  await expect(page.locator('.copy-part').filter({ hasText: 'Voorbeeldegem' })).toHaveCount(0);
  await accessible(page, 'review');

  // Nobody typed a passphrase in the demo: it is asked before anything leaves, and giving up loses nothing.
  await page.getByRole('button', { name: 'Bewaar de kopie (PDF)' }).click();
  const asked = page.getByRole('alertdialog', { name: 'Typ uw wachtzin' });
  await asked.getByRole('button', { name: 'Toch niet' }).click();
  await expect(page.getByText('Typ eerst uw wachtzin opnieuw.')).toBeVisible();
  expect(fs.readdirSync(out)).toEqual([]);
  await page.getByRole('button', { name: 'Bewaar de kopie (PDF)' }).click();
  await accessible(page, 'passphrase');
  await asked.getByLabel('Uw wachtzin van nu').fill('dit is de wachtzin van een ander');
  await page.keyboard.press('Enter');
  await expect(asked.getByText('Deze wachtzin past niet.')).toBeVisible();
  await asked.getByRole('button', { name: 'Toch niet' }).click();
  await expect(page.locator('.copy-part').filter({ hasText: 'Voorbeeldegem' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Bewaar de kopie (PDF)' }).click();
  await asked.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page.getByText('De kopie is gemaakt.').first()).toBeVisible({ timeout: 60_000 });
  await accessible(page, 'printed');
  const file = path.join(out, fs.readdirSync(out).find((name) => name.endsWith('.pdf'))!);
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  for (const there of ['Kopie van je dossier', 'Yusuf Mithal', '[naam van een ander]', '[telefoonnummer van een ander]', 'Ik wil bij mijn broer wonen en naar school gaan.', 'Wat je kunt doen']) expect(text.replaceAll(/\s+/g, ' ')).toContain(there);
  const inside = unpacked(fs.readFileSync(file));
  for (const absent of [...WITHHELD, 'Voorbeeldegem']) {
    expect(text).not.toContain(absent);
    expect(inside).not.toContain(absent);
    expect(inside).not.toContain(Buffer.from(absent, 'utf16le').swap16().toString('latin1'));
  }
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Tagged: +yes[\s\S]*Page size: .*A4/);
});
