// A youth is back while the law looks at the transfer: the guardian goes on, in the same act, and what is left after the
// hand-over is noted. And an unknown destination whose ground is taken back says so.
import type { Locator, Page } from '@playwright/test';
import { plainDate, writtenDate } from '#domain/shared/plain-date';
import { safetyPointCodes } from '#domain/transfers/safety-check';
import { expect, test } from '../fixture';
import { ask } from '../steps/bridge';
import { aMissingYouth } from '../steps/by-request';
import { answer, now, press, write } from '../steps/forms';
import { createVault } from '../steps/vault';

async function seen(page: Page, name: string, at?: Locator): Promise<void> {
  await at?.scrollIntoViewIfNeeded();
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

/** A youth who was missing and is known to be with family elsewhere; the request is at the court. */
async function aRequestedTransfer(page: Page): Promise<string> {
  const { departureId, seenAt } = await aMissingYouth(page, 30);
  const day = seenAt.toISOString().slice(0, 10);
  const { transferId } = await ask<{ transferId: string }>(page, 'departures.claimDestination', {
    departureId, country: 'FR', town: 'Exempleville', hostName: 'Saba Voorbeeld', hostRelation: 'sibling', source: 'De jongere belde.', claimedOn: day, reliability: 'likely',
  });
  for (const point of safetyPointCodes) {
    const identity = point === 'host-identity-proved' ? { how: 'document-seen', by: 'Jeugddienst Voorbeeld' } : null;
    await ask(page, 'transfers.answerCheck', { transferId, point, answer: 'yes', evidence: 'Gezien.', checkedOn: day, identity });
  }
  await ask(page, 'transfers.review', { transferId, reviewer: 'Joris Tweedelezer', role: 'Gedragswetenschapper', verdict: 'suitable', ownWords: 'Ik heb alles nagelezen.' });
  await ask(page, 'departures.confirmKnown', { departureId });
  const { documents } = await ask<{ documents: string[] }>(page, 'transfers.chooseRoute', { transferId, route: 'to-other-guardian' });
  for (const document of documents) await ask(page, 'transfers.noteDocument', { transferId, document, state: 'present', on: day });
  await ask(page, 'transfers.request', { transferId, authority: 'Rechtbank Voorbeeldstad', reference: 'PROEF-1', requestedOn: day });
  return transferId;
}

async function openFile(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: /Caseload/ }).click();
  await page.getByLabel('Zoek op naam of V-nummer').fill('linh');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Trần/ })).toBeVisible();
}

test('a transfer goes on when the youth is back, with a reason, until what follows the hand-over is done', async ({ app }) => {
  test.setTimeout(180_000);
  const page = await createVault(app);
  const transferId = await aRequestedTransfer(page);
  await openFile(page);
  await seen(page, '1-file');
  await press(page, /^Open (het vertrek|de klok)$/);
  await press(page, 'De jongere is terug');
  const form = page.getByRole('form', { name: 'Noteer de terugkeer' });
  await expect(form.getByText('Er loopt een overdracht naar Exempleville, Frankrijk. Stand: verzoek loopt.')).toBeVisible();
  await now(page, 'Gezien op');
  await write(page, 'Waar?', 'Bij de receptie');
  await write(page, 'Door wie?', 'Mentor Verzonnen');
  await press(page, 'Leg vast en stop de klok');
  await expect(form.getByLabel('Waarom?')).toHaveAttribute('aria-invalid', 'true');
  await seen(page, '2-asked');
  await answer(page, 'Gaat de overdracht door?', 'Ga door met de overdracht');
  await write(page, 'Waarom?', 'Zij wil nog naar haar zus.');
  await press(page, 'Leg vast en stop de klok');
  await expect(page.getByText(/^Terug sinds/)).toBeVisible();
  await seen(page, '3-back');

  const day = new Date().toISOString().slice(0, 10);
  await ask(page, 'transfers.recordOrder', { transferId, court: 'Rechtbank Voorbeeldstad', number: 'PROEF-2', decidedOn: day, sentOn: day, enforceableAtOnce: true });
  await ask(page, 'transfers.handOver', { transferId, receivedBy: 'Saba Voorbeeld', organisation: 'Jeugddienst Voorbeeld', startsOn: day, handedOver: 'Het dossier.' });
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: /Vandaag/ }).click();
  await expect(page.getByText('Vraag de ontvanger de overname te bevestigen').first()).toBeVisible();
  await seen(page, '4-today');
  await openFile(page);
  await press(page, /^Open (het vertrek|de klok)$/);
  await press(page, 'Open de overdracht');
  await expect(page.getByText(/U gaat door met de overdracht: Zij wil nog naar haar zus\./)).toBeVisible();
  const line = page.getByRole('listitem').filter({ hasText: 'De ontvanger bevestigt de overname' });
  await seen(page, '5-transfer', line);
  await line.getByRole('button', { name: 'Noteer dat het gedaan is' }).click();
  const step = page.getByRole('form', { name: 'De ontvanger bevestigt de overname' });
  await step.getByLabel('Bevestigd of gedaan door').fill('Jeugddienst Voorbeeld');
  await step.getByLabel('Gedaan op').fill(writtenDate(plainDate(day)));
  await seen(page, '6-step', step);
  await press(page, 'Leg de stap vast');
  await expect(line.getByText(/door Jeugddienst Voorbeeld\./)).toBeVisible();
  await seen(page, '7-noted', line.first());
});

test('an unknown destination whose ground is taken back says so, and what to do', async ({ app }) => {
  test.setTimeout(120_000);
  const page = await createVault(app);
  const { departureId, seenAt } = await aMissingYouth(page, 60);
  const bookedAt = new Date(seenAt.getTime() + 3_600_000).toISOString();
  const day = new Date().toISOString().slice(0, 10);
  await ask(page, 'departures.noteEvidence', { departureId, kind: 'missed-arrival', bookedAt, notedBy: 'COA' });
  await ask(page, 'departures.confirmUnknown', { departureId, avimNoticeOn: day, coaDepartureOn: day, nidosDepartureOn: day });
  await ask(page, 'departures.takeNoteBack', { departureId, nr: 1, reason: 'De afspraak was van een ander.' });
  await openFile(page);
  await press(page, /^Open (het vertrek|de klok)$/);
  await expect(page.getByText(/De grond is teruggenomen op .*De afspraak was van een ander\. Er is nu geen andere grond/)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Noteer een andere grond, of vertel AVIM' }).getByRole('button', { name: 'Noteer de stap' })).toBeVisible();
  await seen(page, '8-ground', page.getByText('grond teruggenomen', { exact: true }));
});
