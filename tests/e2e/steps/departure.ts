// From "not found" to a known destination, its notice and the transfer. Plainly invented.
import { expect, type Page } from '@playwright/test';
import { answer, choose, find, now, press, write, writeMoment } from './forms';

/** A day and a time so many hours ago, as people write them, in the Netherlands. */
export function hoursAgo(hours: number): { readonly day: string; readonly time: string } {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .formatToParts(Date.now() - hours * 3_600_000).map((part) => [part.type, part.value]));
  return { day: `${parts['day']}-${parts['month']}-${parts['year']}`, time: `${parts['hour']}:${parts['minute']}` };
}

export const REVIEWER = 'Joris Tweedelezer';
export const HOST = 'Thu Trần Voorbeeld';
export const ADDRESS = 'Rue de l’Exemple 12, verzonnen';

export async function startDeparture(page: Page): Promise<void> {
  await press(page, 'Niet aangetroffen');
  const seen = hoursAgo(3);
  await writeMoment(page, 'Laatst gezien', seen.day, seen.time);
  await write(page, 'Waar laatst gezien?', 'BO-07, kamer');
  await write(page, 'Door wie gezien?', 'nachtdienst BO-07');
  await page.getByLabel('Kleding').fill('Grijze jas, blauwe rugzak');
  await page.getByLabel('Wat is al nagegaan?').fill('Kamer leeg, telefoon staat uit.');
  await press(page, 'Start de klok');
  await expect(page.getByText('Is er direct gevaar? Bel 112.').first()).toBeVisible();
}

export async function reportMissing(page: Page): Promise<void> {
  await press(page, 'Noteer de melding');
  await now(page, 'Gemeld op');
  await page.getByLabel('Gemeld door').fill('nachtdienst BO-07');
  await choose(page, 'Hoe gemeld?', 'formulier voor instellingen');
  await page.getByLabel('Nummer van de politie').fill('2026-VOORBEELD-118');
  await page.getByLabel('Waarom later?').fill('De nachtdienst zocht eerst in de buurt.');
  await press(page, 'Noteer de melding');
  await expect(page.getByText('Politienummer 2026-VOORBEELD-118').first()).toBeVisible();
}

/** Unknown destination is refused until a ground holds; the screen says which. */
export async function seeGrounds(page: Page): Promise<void> {
  await expect(page.getByText(/Grond 1: 48 uur na een afgesproken aankomst/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stel onbekende bestemming vast' })).toHaveCount(0);
}

export async function claimDestination(page: Page): Promise<void> {
  await press(page, 'Onderzoek de bestemming');
  await find(page, 'Land', 'Frankrijk');
  await page.getByLabel('Plaats').fill('Lyon');
  await page.getByLabel('Bij wie?').fill(HOST);
  await choose(page, 'Band met de jongere', 'ouder');
  await page.getByLabel('Van wie weet u dit?').fill('Moeder belde zelf; de jongere sprak mee.');
  await page.getByLabel('Gehoord op').fill('vandaag');
  await answer(page, 'Hoe zeker is dit?', 'waarschijnlijk');
  await page.getByLabel('Adres').fill(ADDRESS);
  await press(page, 'Begin de veiligheidstoets');
  await expect(page.getByText('0 van 11 klaar').first()).toBeVisible();
}

export async function answerSafetyCheck(page: Page): Promise<void> {
  for (let done = 0; done < 11; done++) {
    const form = page.getByLabel('Waaruit blijkt dat?');
    if (!(await form.isVisible())) await page.getByRole('list', { name: 'Punten van de veiligheidstoets' }).getByRole('button').nth(done).click();
    await answer(page, 'Antwoord', 'ja');
    const identity = page.getByLabel('Door wie vastgesteld?');
    if (await identity.isVisible()) {
      await answer(page, 'Hoe is vastgesteld wie dit is?', 'een instantie daar bevestigt het');
      await identity.fill('Kinderbescherming Lyon (voorbeeld)');
    }
    await form.fill('Gezien en bevestigd door de kinderbescherming in Lyon (voorbeeld).');
    await page.getByLabel('Nagegaan op').fill('vandaag');
    await press(page, 'Bewaar dit antwoord');
    await expect(page.getByText(`${done + 1} van 11 klaar`).first()).toBeVisible();
  }
}

/** The guardian cannot be the second person; another one can. */
export async function review(page: Page, guardian: string): Promise<void> {
  const open = page.getByRole('button', { name: 'Noteer een oordeel' });
  if (await open.isVisible()) await open.click();
  await page.getByLabel('Tweede beoordelaar').fill(guardian);
  await page.getByLabel('Functie').fill('Gedragswetenschapper');
  await answer(page, 'Oordeel', 'geschikt');
  await page.getByLabel('In eigen woorden').fill('Ik sprak de moeder en de kinderbescherming zelf.');
  await expect(page.getByText('De tweede beoordelaar moet iemand anders zijn dan u. Vraag een collega.').first()).toBeVisible();
  await page.getByLabel('Tweede beoordelaar').fill(REVIEWER);
  await press(page, 'Noteer het oordeel');
  await expect(page.getByText(`${REVIEWER} vindt dit geschikt`).first()).toBeVisible();
}

export async function confirmKnown(page: Page): Promise<void> {
  await press(page, 'Stel bekende bestemming vast');
  await expect(page.getByText(/Bekende bestemming vastgesteld op/).first()).toBeVisible();
}

export async function chooseRoute(page: Page): Promise<void> {
  await press(page, 'Kies de route');
  await answer(page, 'Route', /plaatsing bij een ouder in de EU/);
  await press(page, 'Leg de route vast');
  await expect(page.getByText('Route: plaatsing bij een ouder in de EU.').first()).toBeVisible();
}

export async function noteDocuments(page: Page): Promise<void> {
  for (let left = 3; left > 0; left--) {
    await page.getByRole('list', { name: 'Documenten van de route' }).getByRole('button', { name: /^Noteer / }).first().click();
    await answer(page, 'Is het er?', 'aanwezig');
    await page.getByLabel('Dag', { exact: true }).fill('vandaag');
    await press(page, 'Leg het document vast');
    await expect(page.getByText(`${4 - left} van 3 genoteerd`).first()).toBeVisible();
  }
}

export async function requestAndOrder(page: Page): Promise<void> {
  await press(page, 'Noteer het verzoek');
  await page.getByLabel('Aan wie gevraagd?').fill('Rechtbank Voorbeeld');
  await page.getByLabel('Kenmerk').fill('R-118');
  await page.getByLabel('Gevraagd op').fill('vandaag');
  await press(page, 'Leg het verzoek vast');
  await press(page, 'Noteer de beschikking');
  await page.getByLabel('Rechtbank').fill('Rechtbank Voorbeeld');
  await page.getByLabel('Nummer van de beschikking').fill('C/00/118');
  await page.getByLabel('Dag van de beslissing').fill(hoursAgo(72).day);
  await page.getByLabel('Dag van verzending').fill(hoursAgo(48).day);
  await answer(page, 'Uitvoerbaar bij voorraad', /^ja$/i);
  await expect(page.getByText(/De voogdij eindigt op .*uitvoerbaar bij voorraad/).first()).toBeVisible();
  await press(page, 'Leg de beschikking vast');
}

export async function handOver(page: Page): Promise<void> {
  await press(page, 'Draag over');
  await page.getByLabel('Overgedragen aan').fill(HOST);
  await page.getByLabel('Organisatie').fill('moeder');
  await page.getByLabel('Gezag begint daar op').fill('vandaag');
  await choose(page, 'Identiteitspapieren', 'overhandigd');
  await page.getByLabel('Toelichting bij de overdracht').fill('Paspoort, inentingen, schoolrapport.');
  await press(page, 'Leg de overdracht vast');
  await press(page, 'Bevestig het einde van de voogdij');
  await expect(page.getByText(/De voogdij is geëindigd op/).first()).toBeVisible();
}
