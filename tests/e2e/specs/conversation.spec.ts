// A risk conversation from the first word to a correction, with the keyboard alone; locked in the middle of a sentence.
import { expect, test } from '../fixture';
import { answerKey, chooseKey, pressKey, tabTo, typeIn } from '../steps/keyboard';
import { addMinor, placeAndOrder } from '../steps/people';
import { createVault, PASSPHRASE, typePassphrase, windowWith } from '../steps/vault';

test('a conversation is recorded, locked half way, sealed, followed up and corrected with the keyboard only', async ({ app }) => {
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
  await page.keyboard.type(' gaan.');
  await expect(ownWords).toHaveValue('Mijn oom zegt dat ik moet gaan.');

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
  await pressKey(page, /^Corrigeer$/);
  await typeIn(page, /^Waarom corrigeert u dit/, 'De tolk hoorde het anders.');
  await tabTo(page, /^Eigen woorden/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Mijn neef zegt dat ik moet gaan.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Versies' })).toBeVisible();
  await expect(page.getByText('De tolk hoorde het anders.')).toBeVisible();
  await expect(page.locator('del')).toHaveText('Mijn oom zegt dat ik moet gaan.');
  await expect(page.locator('ins')).toHaveText('Mijn neef zegt dat ik moet gaan.');
});
