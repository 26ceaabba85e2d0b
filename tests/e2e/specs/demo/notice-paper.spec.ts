// A notice is read at a desk of the police and answered on its second page: whatever the file holds, it is one sheet.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { noticeGroundsOn } from '#domain/policy/notice-grounds';
import { plainDate } from '#domain/shared/plain-date';
import { demoPhotos } from '#electron/demo/demo-photos';
import { expect, test } from '../../fixture';
import { ask } from '../../steps/bridge';

const DETAILS = {
  lastSeenWhere: 'Kleine wooneenheid, in de gang bij de voordeur', lastSeenBy: 'Nachtdienst van het COA (verzonnen)', clothing: 'Donkerblauwe winterjas met bontkraag, grijze trui, zwarte spijkerbroek en witte gympen',
  luggage: 'Zwarte rugzak met een rode band, verder niets', phone: 'De telefoon staat sinds middernacht uit; het nummer is bij de mentor bekend', companions: 'Een onbekende man van rond de dertig in een grijze auto met buitenlands kenteken',
  likelyDestination: 'De jongere sprak de laatste week vaak over Parijs en over een kennis die daar een nagelstudio heeft', medical: true, danger: true, alreadyChecked: 'De kamer, de tuin, het station en de vrienden op school',
};

/** The pages of a notice as a file of this test, and how many they are. */
async function pagesOf(page: Page, choice: object, name: string): Promise<{ readonly file: string; readonly count: number }> {
  const bytes = await page.evaluate(async (input) => {
    const { hoede } = window as unknown as { hoede: { request(called: string, given: object): Promise<{ ok: boolean; value: { pdf: Uint8Array }; failure?: unknown }> } };
    const answer = await hoede.request('notices.paper', input);
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    return [...answer.value.pdf];
  }, choice);
  const file = test.info().outputPath(`${name}.pdf`);
  fs.writeFileSync(file, Buffer.from(bytes));
  return { file, count: Number(/^Pages: +(\d+)$/m.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))![1]) };
}

test('a notice that a youth is missing is one sheet, also with a photo, every detail and what makes it urgent', async ({ demoPage: page }) => {
  test.setTimeout(120_000);
  const { id: minorId } = await ask<{ id: string }>(page, 'minors.add', {
    givenNames: 'Thị Ánh Tuyết Hồng Nhung', familyName: 'Nguyễn-Verzonnen', nameInScript: { text: 'نغوين ثي أنه تويت', lang: 'ar' }, otherNames: [{ kind: 'alias', text: 'Tuyết Anh Nguyễn' }, { kind: 'alias', text: 'ሰላም ተስፋይ' }], sex: 'female', nationality: 'VN', languages: ['vi', 'en'],
    statedBirthDate: '2013-03-14', establishedBirthDate: '2012-12-01', establishedSource: 'document', establishedOn: '2026-05-29', vNumber: '0000000077', asylumApplication: 'no', ageInspection: { state: 'not-done', reason: 'no-asylum-application', note: '' },
    description: { height: 155, build: 'slim', hair: 'Zwart, tot op de schouders, vaak in een vlecht', eyes: 'Donkerbruin', marks: 'Litteken boven het linkeroog. Draagt een bril met een dun zwart montuur.' },
  });
  const day = new Date(Date.now() - 86_400_000 * 3).toISOString().slice(0, 10);
  await ask(page, 'measures.record', { minorId, basis: 'ordered', kind: 'temporary-guardianship', court: 'Rechtbank Voorbeeld, locatie Verzonnendorp', caseNumber: 'C/00/000000 / FA RK 26-000', decidedOn: day, sentOn: day, enforceableAtOnce: true });
  await ask(page, 'placements.record', { minorId, kind: 'protected-shelter', locationCode: 'BO-99', from: day, indicatedBy: 'nidos', reason: 'Signalen' });
  const { id: photoId } = await ask<{ id: string }>(page, 'photos.add', { minorId, jpeg: demoPhotos.light, takenOn: day });
  const seenAt = new Date(Date.now() - 3_600_000 * 2).toISOString();
  const { id: departureId } = await ask<{ id: string }>(page, 'departures.start', { minorId, lastSeenAt: seenAt, ...DETAILS, photoId });
  await ask(page, 'departures.reportMissing', { departureId, reportedAt: seenAt, reportedBy: 'Nachtdienst van het COA (verzonnen)', channel: 'institution-form', policeNumber: '2026-VOORBEELD-0000117' });
  const recipients = await ask<readonly { id: string; profile: string }[]>(page, 'recipients.list', {});
  const { id: recipientId } = recipients.find(({ profile }) => profile === 'police')!;
  const { grounds, purposes } = noticeGroundsOn(plainDate(day)).kinds.missing;
  const { file, count } = await pagesOf(page, { kind: 'missing', departureId, recipientId, legalGround: grounds[0]!.ground, purpose: purposes[0], attachments: [], shortSeen: [], withPhoto: true }, 'missing');
  expect(execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' }), 'the photo').toMatch(/jpeg/);
  expect(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })).toContain('Antwoord van de politie');
  expect(count).toBe(2);
});
