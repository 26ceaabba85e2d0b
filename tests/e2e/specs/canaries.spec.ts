// What was typed, and the passphrase, are in no file: not in the vault's folder, the program's own, nor the temporary one.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, launch, test } from '../fixture';
import { findCanaries } from '../steps/canaries';
import * as departure from '../steps/departure';
import * as people from '../steps/people';
import { createVault, GUARDIAN, PASSPHRASE } from '../steps/vault';

test('the search itself finds a text in each form', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hoede-canary-'));
  const text = 'een zin die nergens anders staat';
  for (const [name, bytes] of Object.entries({ plain: text, wide: Buffer.from(text, 'utf16le'), hex: Buffer.from(text).toString('hex'), base64: Buffer.from(`xx${text}yy`).toString('base64') })) fs.writeFileSync(path.join(folder, name), bytes);
  expect(findCanaries([folder], [text, 'een zin die er niet is'])).toHaveLength(4);
  fs.rmSync(folder, { recursive: true });
});

test('nothing typed is on the disk in the clear', async ({ userData }) => {
  // Places of its own for everything the program and the system below it may write.
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'hoede-home-'));
  const app = await launch(userData, [], { HOEDE_FAST_KDF: '1', HOME: home, TMPDIR: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home });
  const page = await createVault(app);
  await people.addMinor(page);
  await people.placeAndOrder(page);
  await people.beginConversation(page);
  await page.waitForTimeout(2500); // the draft is kept every two seconds
  await people.finishConversation(page);
  await departure.startDeparture(page);
  const texts = [PASSPHRASE, GUARDIAN.name, people.YOUTH.familyName, people.YOUTH.vNumber, people.OWN_WORDS.slice(0, 40), 'Er is druk van buiten.', 'Kamer leeg, telefoon staat uit.', 'Grijze jas, blauwe rugzak'];
  const whileOpen = findCanaries([userData, home], texts);
  await app.close();
  expect([...whileOpen, ...findCanaries([userData, home], texts)]).toEqual([]);
  fs.rmSync(home, { recursive: true });
  expect(fs.statSync(path.join(userData, 'vault', 'g0001', 'vault.db')).size).toBeGreaterThan(0);
});
