// What the police were told turns out not to be so: from "investigation closed" back to missing, and the correction that says so.
import fs from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { safetyPointCodes } from '#domain/transfers/safety-check';
import { expect, test } from '../fixture';
import { ask } from '../steps/bridge';
import { aCheckedPolice, aMissingYouth } from '../steps/by-request';
import { makeTestRecipient, type TestRecipient } from '../steps/certificate';
import { answer, now, press } from '../steps/forms';
import { isVerified, openSealed } from '../steps/open-sealed';
import { confirmByPolice, previewNotice, saveInto, sealNotice } from '../steps/police';
import { createVault } from '../steps/vault';

const HOST = 'Saba Voorbeeld';

/** A youth whose destination was checked and is known, and a police key that was verified. */
async function aKnownDestination(page: Page, recipient: TestRecipient): Promise<void> {
  const { minorId, departureId, seenAt } = await aMissingYouth(page, 30);
  const day = seenAt.toISOString().slice(0, 10);
  const { transferId } = await ask<{ transferId: string }>(page, 'departures.claimDestination', {
    departureId, country: 'FR', town: 'Exempleville', hostName: HOST, hostRelation: 'sibling', source: 'De jongere belde.', claimedOn: day, reliability: 'likely',
  });
  for (const point of safetyPointCodes) {
    const identity = point === 'host-identity-proved' ? { how: 'document-seen', by: 'Jeugddienst Voorbeeld' } : null;
    await ask(page, 'transfers.answerCheck', { transferId, point, answer: 'yes', evidence: 'Gezien.', checkedOn: day, identity });
  }
  const { id: signId } = await ask<{ id: string }>(page, 'signs.add', { minorId, code: 'papers-held', observedOn: day, source: 'police', observedBy: 'Agent Denkbeeld', subject: 'host' });
  await ask(page, 'transfers.judgeSign', { transferId, signId, version: 1, outcome: 'no-danger', judgement: 'De papieren liggen bij de jongere zelf.' });
  await ask(page, 'transfers.review', { transferId, reviewer: 'Joris Tweedelezer', role: 'Gedragswetenschapper', verdict: 'suitable', ownWords: 'Ik heb alles nagelezen.' });
  await ask(page, 'departures.confirmKnown', { departureId });
  await aCheckedPolice(page, recipient);
}

async function openFile(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: /Caseload/ }).click();
  await page.getByLabel('Zoek op naam of V-nummer').fill('linh');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Trần/ })).toBeVisible();
}

test('a destination that proves false is corrected at who was told', async ({ app }) => {
  test.setTimeout(180_000);
  const folder = test.info().outputPath('work');
  const out = path.join(folder, 'out');
  fs.mkdirSync(out, { recursive: true });
  const recipient = makeTestRecipient(folder);
  const page = await createVault(app);
  const seen = (name: string) => page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  const violations = async () => (await new AxeBuilder({ page: page as never }).setLegacyMode(true).analyze()).violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`);
  const opened = async (nr: number) => {
    const sealed = fs.readdirSync(out).map((name) => path.join(out, name)).toSorted((a, b) => fs.statSync(a).mtimeMs - fs.statSync(b).mtimeMs)[nr]!;
    const to = path.join(folder, `opened-${nr}`);
    expect(await openSealed(sealed, recipient, to)).toBe(true);
    expect(isVerified(to)).toBe(true);
    const read = (name: string): object => JSON.parse(fs.readFileSync(path.join(to, name), 'utf8')) as object;
    return { message: read('bericht.json'), manifest: read('manifest.json') as { readonly packageId: string }, code: /Ontvangstcode: +([A-Z0-9-]+)/.exec(fs.readFileSync(path.join(to, 'LEESMIJ.txt'), 'utf8'))![1]! };
  };
  await saveInto(app, out);
  await aKnownDestination(page, recipient);

  await openFile(page);
  await press(page, 'Maak het bericht');
  await expect(page.getByRole('button', { name: 'Verzegel bericht' })).toBeVisible();
  await seen('01-known');
  await previewNotice(page);
  await sealNotice(page);
  const first = await opened(0);
  expect(first.message).toMatchObject({ kind: 'known-destination' });
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: /Politieberichten/ }).click();
  await page.getByText('Trần').first().click();
  await page.getByText('Tekst voor de e-mail').click();
  await press(page, 'Selecteer de tekst');
  const selected = await page.getByLabel('Onderwerp en tekst').evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  expect(selected).toContain('.p7m');
  expect(selected).not.toMatch(/Linh|Trần|0000000090|Exempleville|PROEF-1/);
  await seen('02-email');
  await confirmByPolice(page, first.code);

  await openFile(page);
  await press(page, /^Open (het vertrek|de klok)$/);
  await press(page, 'Klopt de bestemming niet meer?');
  await now(page, 'Wanneer bleek dit?');
  await page.getByLabel('Wat bleek er?').fill('De broer zegt dat zij er nooit was.');
  await seen('02-reopen');
  await press(page, 'Heropen het vertrek');
  await expect(page.getByText('Stuur de politie de correctie').first()).toBeVisible();
  await seen('03-reopened');
  expect.soft(await violations()).toEqual([]);
  await press(page, 'Maak de correctie');
  await page.getByLabel('Wat klopte niet?').fill('De bestemming uit het bericht is niet waar.');
  await page.getByLabel('Wat geldt nu?').fill('De jongere is weer vermist. Zoek opnieuw.');
  await answer(page, 'Ontvanger', 'AVIM Voorbeeld (proef)');
  await answer(page, 'Wettelijke grond', /taak van algemeen belang/);
  await answer(page, 'Doel', /heropenen/);
  await expect(page.getByText('Dit blijft hier').first()).toBeVisible();
  await seen('04-correction');
  expect.soft(await violations()).toEqual([]);
  await sealNotice(page);
  const second = await opened(1);
  expect(second.message).toMatchObject({ kind: 'correction', refersTo: { packageId: first.manifest.packageId } });
  expect(JSON.stringify(second.message)).not.toContain(HOST);

  await openFile(page);
  await press(page, /^Open (het vertrek|de klok)$/);
  await expect(page.getByRole('listitem').filter({ hasText: 'Stuur de politie de correctie' }).filter({ hasText: 'klaar' })).toBeVisible();
  await seen('05-corrected');
});
