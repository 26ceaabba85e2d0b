// The way to every screen of the demo, as a guardian goes there; in Dutch. Each begins wherever the one before it ended.
import type { Page } from '@playwright/test';

interface Visit {
  readonly name: string;
  readonly to: (page: Page) => Promise<unknown>;
}

const menu = (page: Page, name: RegExp) => page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name }).click();
const heading = (page: Page, name: RegExp | string) => page.getByRole('heading', { name }).first().waitFor();
const press = (page: Page, name: RegExp | string) => page.getByRole('button', { name }).first().click();

/** Searches with Ctrl+K and takes the first line that says this. */
async function choose(page: Page, typed: string, line: RegExp): Promise<void> {
  await page.keyboard.press('Control+K');
  const palette = page.getByRole('dialog', { name: 'Zoeken' });
  await palette.getByRole('searchbox').fill(typed);
  await palette.getByRole('option', { name: line }).first().click();
  await palette.waitFor({ state: 'hidden' });
}

async function openFile(page: Page, who: string): Promise<void> {
  await choose(page, who, new RegExp(who));
  await heading(page, 'Tijdlijn');
}

const signsPart = (page: Page, name: RegExp | string) => page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name }).click();

/** Every screen that can be reached, each once. */
export const visits: readonly Visit[] = [
  { name: 'today', to: (page) => menu(page, /Vandaag/) },
  { name: 'caseload', to: (page) => menu(page, /Caseload/) },
  { name: 'new-minor', to: async (page) => { await choose(page, 'voeg een jongere', /Voeg een jongere toe/); await page.getByLabel('Voornamen').waitFor(); } },
  { name: 'minor', to: (page) => openFile(page, 'Linh') },
  { name: 'note-panel', to: async (page) => { await choose(page, 'Linh', /Schrijf aantekening/); await page.locator('aside.panel').waitFor(); } },
  { name: 'conversation', to: async (page) => { await choose(page, 'Linh', /Begin gesprek/); await heading(page, /Risicogesprek|gesprek/); } },
  { name: 'group-talk', to: async (page) => { await press(page, 'Was dit een gesprek met meer jongeren?'); await heading(page, 'Groepsgesprek'); } },
  { name: 'record-sign', to: async (page) => { await choose(page, 'Linh', /Noteer signaal/); await heading(page, /ignalen/); } },
  { name: 'assess-signs', to: (page) => signsPart(page, 'Beoordeel') },
  { name: 'report-signs', to: (page) => signsPart(page, /^Meld/) },
  { name: 'shelter', to: (page) => signsPart(page, /opvang/i) },
  { name: 'attachments', to: async (page) => { await openFile(page, 'Linh'); await press(page, 'Meer'); await page.getByRole('menuitem', { name: 'Bijlagen' }).click(); await heading(page, /Bijlagen/); } },
  { name: 'journal', to: async (page) => { await openFile(page, 'Linh'); await press(page, 'Meer'); await page.getByRole('menuitem', { name: 'Journaal' }).click(); await page.getByRole('option').first().waitFor(); } },
  { name: 'dossier', to: async (page) => { await openFile(page, 'Selam'); await press(page, 'Dossier'); await page.getByLabel('Naam en organisatie').waitFor(); } },
  { name: 'check-dossier', to: async (page) => { await choose(page, 'controlewoorden', /controlewoorden/); await page.getByLabel('Zes controlewoorden').waitFor(); } },
  { name: 'start-departure', to: async (page) => { await choose(page, 'Rahel', /Niet aangetroffen/); await page.getByLabel(/Laatst gezien/).first().waitFor(); } },
  { name: 'departures', to: (page) => menu(page, /Vertrek/) },
  { name: 'departure', to: (page) => page.getByText('Open de klok').first().click() },
  { name: 'new-notice', to: async (page) => { await press(page, /Maak een bericht/); await heading(page, /bericht/i); } },
  { name: 'transfer', to: async (page) => { await openFile(page, 'Amira'); await press(page, 'Open de overdracht'); await heading(page, /verdracht/); } },
  { name: 'destination', to: async (page) => { await press(page, 'Open de bestemming'); await heading(page, /estemming/); } },
  { name: 'notices', to: (page) => menu(page, /Politieberichten/) },
  { name: 'notice-panel', to: async (page) => { await page.locator('.row-button').first().click(); await page.locator('aside.panel').waitFor(); } },
  { name: 'recipients', to: async (page) => { await menu(page, /Politieberichten/); await press(page, 'Open ontvangers'); await heading(page, /ntvangers/); } },
  { name: 'recipient', to: async (page) => { await page.locator('.row-button').first().click(); await page.locator('aside.panel').waitFor(); } },
  { name: 'figures', to: async (page) => { await menu(page, /Cijfers/); await heading(page, /Vertrek naar nationaliteit/); } },
  { name: 'settings', to: (page) => menu(page, /Instellingen/) },
  { name: 'recovery', to: async (page) => { await press(page, /^Maak een (herstelblad|nieuw blad)$/); await page.getByLabel(/wachtzin/i).first().waitFor(); } },
  { name: 'passphrase', to: async (page) => { await menu(page, /Instellingen/); await press(page, 'Verander de wachtzin'); await page.getByLabel(/wachtzin/i).first().waitFor(); } },
  { name: 'palette', to: async (page) => { await menu(page, /Vandaag/); await page.keyboard.press('Control+K'); await page.getByRole('dialog', { name: 'Zoeken' }).getByRole('searchbox').fill('moeder'); } },
];
