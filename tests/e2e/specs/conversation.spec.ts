// A risk conversation from the first word to protected shelter, with the keyboard alone; locked in the middle of a sentence.
import { expect, test } from '../fixture';
import { answerKey, chooseKey, pressKey, tabTo, typeIn } from '../steps/keyboard';
import { addMinor, placeAndOrder } from '../steps/people';
import { decideByKey, indicateByKey, linkWords } from '../steps/protect';
import { createVault, PASSPHRASE, typePassphrase, windowWith } from '../steps/vault';

const SAID = 'Mijn oom zegt dat ik moet gaan. Ik moet veertien jaar werken voor de reis. Als ik niet bel, gaan ze naar mijn moeder.';
const CORRECTED = SAID.replace('oom', 'neef');

test('a conversation is recorded, locked half way, sealed, corrected, tied to signs and brought to protected shelter with the keyboard only', async ({ app }) => {
  test.slow();
  const first = await createVault(app);
  await addMinor(first);
  await placeAndOrder(first);

  await pressKey(first, /^Begin gesprek$/);
  await typeIn(first, /^Eigen woorden/, 'Mijn oom zegt dat ik moet');
  await first.keyboard.press('Control+L');
  await expect.poll(() => first.isClosed()).toBe(true);
  const opened = windowWith(app, 'index');
  await typePassphrase(await windowWith(app, 'unlock'), PASSPHRASE);
  const page = await opened;
  const ownWords = page.getByRole('textbox', { name: 'Eigen woorden' });
  await expect(ownWords).toBeFocused();
  await page.keyboard.type(SAID.slice('Mijn oom zegt dat ik moet'.length));
  await expect(ownWords).toHaveValue(SAID);

  await typeIn(page, /^Uw lezing/, 'Er is druk van de oom.');
  await chooseKey(page, /begrepen/, 1);
  await typeIn(page, /^Dag/, 'gisteren');
  await typeIn(page, /^Tijd/, '15:40');
  await chooseKey(page, /Aanleiding/, 0);
  await answerKey(page, /^Bij elkaar/);
  await typeIn(page, /^Duur in minuten/, '50');
  await chooseKey(page, /^(Kies )?Tolk/, 2);
  await typeIn(page, /^Tolkcode/, 'T-1234');
  await answerKey(page, /^Ja$/);
  await answerKey(page, /^Laag/, 2);
  await typeIn(page, /^Waarom dit risico/, 'De oom beslist en noemt een dag.');
  await answerKey(page, /^Besproken$/);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Tijdlijn' })).toBeVisible();
  await expect(page.getByText('Het risico is hoog. Overleg op dezelfde dag.', { exact: false }).first()).toBeVisible();

  await pressKey(page, /^Noteer het overleg$/);
  await pressKey(page, /^Nu$/);
  await typeIn(page, /^Naam/, 'Collega Denkbeeld');
  await typeIn(page, /^Functie/, 'Gedragswetenschapper');
  await typeIn(page, /^Wat kwam eruit/, 'De mentor kijkt vanavond mee.');
  await pressKey(page, /^Noteer$/);
  await expect(page.getByText(/Voldaan: overleg met het team/)).toBeVisible();

  await pressKey(page, /^Open (het )?gesprek/);
  await linkWords(page, /^Eigen woorden/, 'veertien jaar werken voor de reis', 'schuld', /^Hoge \(reis\)schuld/);
  await linkWords(page, /^Eigen woorden/, 'gaan ze naar mijn moeder', 'familie in', /^Familie in herkomstland bedreigd/);
  await linkWords(page, /^Eigen woorden/, 'Mijn oom zegt dat ik moet gaan', 'overgenomen', /^Overgenomen tegen betaling/);
  await expect(page.locator('mark')).toHaveText(['Mijn oom zegt dat ik moet gaan', 'veertien jaar werken voor de reis', 'gaan ze naar mijn moeder']);

  await pressKey(page, /^Corrigeer$/);
  await typeIn(page, /^Waarom corrigeert u dit/, 'De tolk hoorde het anders.');
  await tabTo(page, /^Eigen woorden/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(CORRECTED);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Versies' })).toBeVisible();
  await expect(page.getByText('De tolk hoorde het anders.')).toBeVisible();
  await expect(page.locator('del')).toHaveText(SAID);
  await expect(page.locator('ins')).toHaveText(CORRECTED);
  // the words that were linked are kept as they were, and the tie says that they no longer stand there
  await expect(page.locator('mark')).toHaveText(['veertien jaar werken voor de reis', 'gaan ze naar mijn moeder']);
  await expect(page.getByText('De woorden staan er niet meer', { exact: false })).toHaveCount(1);

  await pressKey(page, /^Terug naar het dossier$/);
  await pressKey(page, /^Noteer signaal$/);
  await decideByKey(page, 'Schuld en dreiging passen bij elkaar.');
  await indicateByKey(page);
  await expect(page.getByText('Geïndiceerd door Nidos').first()).toBeVisible();

  await pressKey(page, /^Terug naar het dossier$/);
  const timeline = page.getByRole('listbox', { name: 'Tijdlijn' });
  for (const line of [
    'Signaal: Hoge (reis)schuld', 'Signaal: Familie in herkomstland bedreigd', 'Signaal: Overgenomen tegen betaling', 'Beoordeling: Reëel vermoeden', 'Beschermde opvang voorgesteld',
    'Beschermde opvang: geïndiceerd door Nidos',
  ]) {
    await tabTo(page, /^Zoek in de tijdlijn/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(line);
    await expect(timeline.getByText(line).first()).toBeVisible();
  }
  await pressKey(page, /^Vandaag/);
  for (const task of ['Meld de signalen bij de politie (AVIM)', 'Meld bij CoMensha', 'Ga verder met beschermde opvang']) await expect(page.getByText(task).first()).toBeVisible();
});
