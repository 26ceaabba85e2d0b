// Opening and closing the vault as a guardian does. The work window is another window than the unlock window.
import type { ElectronApplication, Page } from '@playwright/test';

/** Plainly invented; six words that do not belong together. */
export const PASSPHRASE = 'paraplu kiezel wafel lantaarn otter zolder';
export const GUARDIAN = { name: 'Marloes Voorbeeld', organisation: 'Nidos, regio Voorbeeld', phone: '000 555 01 00' };

/** The next window that Hoede shows with this page. */
export async function windowWith(app: ElectronApplication, page: 'index' | 'unlock'): Promise<Page> {
  const isIt = (window: Page): boolean => window.url().includes(`${page}.html`);
  const shown = app.windows().findLast((window) => !window.isClosed() && isIt(window));
  if (shown) return shown;
  // The demo lives through months before its window shows.
  return app.waitForEvent('window', { timeout: 240_000, predicate: async (window) => { await window.waitForLoadState(); return isIt(window); } });
}

/** Makes the vault on an empty start; answers with the work window. */
export async function createVault(app: ElectronApplication): Promise<Page> {
  const unlock = await windowWith(app, 'unlock');
  await unlock.getByLabel('Uw naam').fill(GUARDIAN.name);
  await unlock.getByLabel('Organisatie of team').fill(GUARDIAN.organisation);
  await unlock.getByLabel('Nummer om u terug te bellen').fill(GUARDIAN.phone);
  await unlock.getByLabel('Kies een wachtzin').fill(PASSPHRASE);
  await unlock.getByLabel('Nog een keer').fill(PASSPHRASE);
  const opened = windowWith(app, 'index');
  await unlock.getByRole('button', { name: 'Maak de kluis' }).click();
  return opened;
}

/** Types a passphrase in the unlock window and presses the button. */
export async function typePassphrase(unlock: Page, passphrase: string): Promise<void> {
  await unlock.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
  await unlock.getByRole('button', { name: 'Ontgrendel' }).click();
}
