// The recipient's certificate, the sealed notice, the answer of the police, and the dossier. Plainly invented.
import { X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import type { TestRecipient } from './certificate';
import { answer, now, press } from './forms';

const goTo = (page: Page, name: RegExp) => page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name }).click();

export async function importRecipient(page: Page, recipient: TestRecipient): Promise<void> {
  await goTo(page, /Politieberichten/);
  await press(page, 'Open ontvangers');
  await press(page, 'Voeg een ontvanger toe');
  await page.getByLabel('Sleutel', { exact: true }).fill(fs.readFileSync(recipient.certificate, 'utf8'));
  await page.getByLabel('Naam van de ontvanger').fill('AVIM Voorbeeld (proef)');
  await answer(page, 'Wat voor ontvanger is dit?', /^Politie/);
  await press(page, 'Voeg de sleutel toe');
  await expect(page.getByRole('heading', { name: 'Controleer per telefoon' })).toBeVisible();
}

/** Types the two groups as the police would read them: taken from the certificate itself, not from the screen. */
export async function verifyRecipient(page: Page, recipient: TestRecipient): Promise<void> {
  const groups = new X509Certificate(fs.readFileSync(recipient.certificate)).fingerprint256.replaceAll(':', '').toLowerCase().match(/.{4}/g)!;
  await page.getByLabel('Wie sprak u?').fill('B. Balie (verzonnen)');
  await page.getByLabel('Welk nummer hebt u gebeld?').fill('000 555 00 99');
  await page.getByLabel('Waar komt het nummer vandaan?').fill('De website van de politie');
  await expect(page.getByLabel(/^Groep \d+$/).first()).toBeVisible();
  for (const field of await page.getByLabel(/^Groep \d+$/).all()) {
    const label = await field.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
    await field.fill(groups[Number(/\d+/.exec(label)![0]) - 1]!);
  }
  await press(page, 'Bevestig de controle');
  await expect(page.getByText(/Per telefoon met B\. Balie/).first()).toBeVisible();
}

/** Every file dialog answers with this folder; the name stays the one that Hoede proposes. */
export const saveInto = (app: ElectronApplication, folder: string) =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = (async (...args: unknown[]) => {
      const { defaultPath } = args.at(-1) as { defaultPath: string };
      return { canceled: false, filePath: `${chosen}/${defaultPath.split(/[\\/]/).at(-1)}` };
    }) as typeof dialog.showSaveDialog;
  }, folder);

export async function previewNotice(page: Page): Promise<void> {
  await answer(page, 'Ontvanger', 'AVIM Voorbeeld (proef)');
  await answer(page, 'Wettelijke grond', /taak van algemeen belang/);
  await page.getByLabel('Wie bevestigde de bestemming?').fill('Kinderbescherming Lyon (voorbeeld)');
  await expect(page.getByText('Dit gaat mee').first()).toBeVisible();
  await expect(page.getByText('Dit blijft hier').first()).toBeVisible();
}

export async function sealNotice(page: Page): Promise<void> {
  await press(page, 'Verzegel bericht');
  await expect(page.getByText('Het bericht is verzegeld.').first()).toBeVisible();
}

export async function confirmByPolice(page: Page, receiptCode: string): Promise<void> {
  await goTo(page, /Politieberichten/);
  await page.getByRole('listbox', { name: 'Verzegelde berichten' }).or(page.getByRole('list', { name: 'Verzegelde berichten' })).first().getByText('Trần').first().click();
  await now(page, 'Verstuurd op');
  await answer(page, 'Hoe verstuurd?', 'via een portaal');
  await press(page, 'Leg het versturen vast');
  await now(page, 'Gezegd op');
  await page.getByLabel('Wie zei dit?').fill('B. Balie (verzonnen)');
  await page.getByLabel('Code van ontvangst').fill(receiptCode);
  await answer(page, 'Onderzoek gesloten', 'ja');
  await press(page, 'Leg het antwoord vast');
  await expect(page.getByText(/met de juiste code: het bestand is geopend/).first()).toBeVisible();
}

/** Answers every question of a dossier, section by section with one answer each, and makes the copy. */
export async function printDossier(page: Page, receiver: string): Promise<void> {
  await press(page, 'Dossier');
  await page.getByLabel('Naam en organisatie').fill(receiver);
  await page.getByRole('radio', { name: /^Als leesbaar bestand/ }).check({ force: true });
  const final = page.getByRole('button', { name: 'Maak het exemplaar' });
  for (let question = 0; question < 100 && (await final.getAttribute('aria-disabled')) === 'true'; question += 1) {
    await page.getByRole('radiogroup', { name: 'Uw antwoord' }).getByRole('radio').last().check({ force: true });
    await page.getByLabel(/^(Waarom niet\?|Waarom blijft dit open)/).fill('omdat de nieuwe voogd dit zelf navraagt.');
    const same = page.getByRole('button', { name: /^Ook voor de/ });
    if (await same.isVisible()) await same.click();
    if ((await final.getAttribute('aria-disabled')) === 'true') await press(page, 'Volgende vraag');
  }
  await press(page, 'Maak het exemplaar');
  await expect(page.getByText('Het dossier is gemaakt.').first()).toBeVisible({ timeout: 60_000 });
  await press(page, 'Naar de jongere');
}

/** Types in what the QR code of a dossier says, as somebody does who is asked whether that paper is genuine. */
export async function checkDossier(page: Page, scanned: string): Promise<void> {
  await page.keyboard.press('Control+K');
  const palette = page.getByRole('dialog', { name: 'Zoeken' });
  await palette.getByRole('searchbox').fill('controlewoorden');
  await palette.getByRole('option', { name: /controlewoorden/i }).click();
  await page.getByLabel('Zes controlewoorden').fill(scanned);
  await press(page, 'Ga na');
  await expect(page.getByText('Ja. Dit dossier kwam uit deze Hoede')).toBeVisible();
}

export { goTo };
