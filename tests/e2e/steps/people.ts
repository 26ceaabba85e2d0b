// A youth enters the caseload, is spoken with, and comes to protected shelter. Plainly invented.
import { expect, type Page } from '@playwright/test';
import { answer, choose, find, press, write, writeMoment } from './forms';

export const YOUTH = { givenNames: 'Thị Linh', familyName: 'Trần Voorbeeld', name: 'Thị Linh Trần Voorbeeld', vNumber: '0001940377' };

/** The words that the youth says; the canary test looks for them on the disk too. */
export const OWN_WORDS = 'Ik moet nog veertien jaar werken om de reis te betalen. Mijn oom zegt dat het goed werk is. Als ik niet bel, gaan ze naar mijn moeder.';

export async function addMinor(page: Page): Promise<void> {
  await press(page, 'Voeg een jongere toe');
  await write(page, 'Voornamen', YOUTH.givenNames);
  await write(page, 'Achternaam', YOUTH.familyName);
  await page.getByLabel('V-nummer').fill(YOUTH.vNumber);
  await find(page, 'Nationaliteit', 'Vietnam');
  await answer(page, 'Geslacht', 'Vrouw');
  await find(page, 'Talen van de jongere', 'Vietnamees');
  await find(page, 'Taal van de tolk', 'Vietnamees');
  await write(page, 'Gestelde geboortedatum', '14-3-2010');
  await answer(page, 'Asielaanvraag', 'Nee');
}

export async function placeAndOrder(page: Page): Promise<void> {
  await answer(page, 'Waar woont de jongere?', 'Noteer ik nu');
  await press(page, 'Kies beschermde opvang');
  await write(page, 'Vanaf', 'gisteren');
  await page.getByLabel('Locatiecode').fill('BO-04');
  await choose(page, 'Wie gaf de indicatie?', 'Nidos');
  await page.getByLabel('Waarom deze plaats?').fill('Standaard bij nationaliteit.');
  await answer(page, 'Is er een maatregel?', 'Noteer ik nu');
  await answer(page, 'Hoe ver is de maatregel?', 'Beschikking van de rechter');
  await choose(page, 'Soort maatregel', 'Tijdelijke voogdij');
  await page.getByLabel('Rechtbank').fill('Rechtbank Voorbeeld');
  await page.getByLabel('Dag van de beslissing').fill('10-08-2026');
  await page.getByLabel('Dag van verzending').fill('11-08-2026');
  await answer(page, 'Uitvoerbaar bij voorraad', 'Ja');
  await press(page, 'Voeg toe aan de caseload');
  await expect(page.getByRole('heading', { level: 1, name: YOUTH.name })).toBeVisible();
}

export async function beginConversation(page: Page): Promise<void> {
  await press(page, 'Begin gesprek');
  await page.getByRole('textbox', { name: 'Eigen woorden' }).fill(OWN_WORDS);
  await answer(page, 'Is dit besproken?', 'Besproken');
  await page.getByLabel('Uw lezing').fill('Er is druk van buiten. De schuld en de dreiging passen bij elkaar.');
  await press(page, 'Seksuele uitbuiting');
  await press(page, 'Wil niet praten');
}

export async function finishConversation(page: Page): Promise<void> {
  await writeMoment(page, 'Wanneer was het gesprek?', 'gisteren', '15:40');
  await choose(page, 'Aanleiding', 'Eerste contact');
  await answer(page, 'Hoe sprak u elkaar?', 'Bij elkaar');
  await page.getByLabel('Duur in minuten').fill('50');
  await choose(page, 'Tolk', 'Tolk per telefoon');
  await page.getByLabel('Tolkcode').fill('T-1234');
  await answer(page, 'Was de jongere alleen met u en de tolk?', 'Ja');
  await choose(page, 'Heeft de jongere het begrepen?', 'Voor een deel');
  await answer(page, 'Hoe groot is het risico?', 'Hoog');
  await page.getByLabel('Waarom dit risico?').fill('De schuld is hoog en de oom beslist.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Tijdlijn' })).toBeVisible();
}

async function addSign(page: Page, search: string, label: RegExp, quote: string): Promise<void> {
  await page.getByLabel('Zoek een signaal').fill(search);
  await page.getByRole('button', { name: label }).click();
  await page.getByLabel('Gezien of gehoord op').fill('gisteren');
  await choose(page, 'Van wie komt het?', 'De jongere');
  await page.getByLabel('Wie zag of hoorde het?').fill('Marloes Voorbeeld');
  await page.getByLabel('Letterlijke woorden').fill(quote);
  await page.getByRole('button', { name: 'Noteer signaal', exact: true }).click();
}

export async function addSigns(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Noteer signaal' }).first().click();
  await addSign(page, 'schuld', /Hoge \(reis\)schuld/, 'nog veertien jaar werken om de reis te betalen');
  await expect(page.getByText('1 signaal', { exact: true }).first()).toBeVisible();
  await addSign(page, 'familie', /Familie in herkomstland bedreigd/, 'gaan ze naar mijn moeder');
  await expect(page.getByText('2 signalen').first()).toBeVisible();
}

export async function decide(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: 'Beoordeel' }).click();
  await expect(page.getByRole('heading', { name: 'Wat de regels zien' })).toBeVisible();
  await answer(page, 'Uw beslissing', /Reëel vermoeden/);
  await page.getByLabel('Waarom?').fill('Schuld en dreiging passen bij elkaar.');
  await press(page, 'Noteer beslissing');
  await expect(page.getByRole('heading', { name: 'Nieuw voorstel' })).toBeVisible();
}

export async function indicateShelter(page: Page): Promise<void> {
  await answer(page, 'Grond', /Reëel vermoeden/);
  await answer(page, 'Wie adviseert?', 'Nidos');
  await page.getByLabel('Waarom?').fill('Bescherming is hier nodig.');
  await press(page, 'Stel voor');
  await page.getByLabel('Dag van het risicoprofiel').fill('vandaag');
  await page.getByLabel('Wie gaf de indicatie?').fill('Nidos, regio Voorbeeld');
  await press(page, 'Noteer de indicatie');
}

export async function placeInShelter(page: Page): Promise<void> {
  await page.getByLabel('Aan wie gevraagd?').fill('COA plaatsing');
  await press(page, 'Vraag COA om plaats');
  await page.getByLabel('Locatiecode').fill('BO-07');
  await press(page, 'Noteer de plaatsing');
  await expect(page.getByRole('button', { name: 'Doe een nieuw voorstel' })).toBeVisible();
  await press(page, 'Terug naar het dossier');
}
