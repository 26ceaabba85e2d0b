// What a test needs and does not look at, made by requests instead of in the window. Plainly invented.
import { X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { ask } from './bridge';
import type { TestRecipient } from './certificate';

const known = {
  givenNames: 'Thị Linh', familyName: 'Trần', sex: 'female', nationality: 'VN', languages: ['vi'], statedBirthDate: '2010-05', vNumber: '0000000090', asylumApplication: 'no', ageInspection: { state: 'not-done', reason: 'no-asylum-application', note: '' },
};

/** A youth who is missing since so many hours ago, and reported at once. */
export async function aMissingYouth(page: Page, hoursAgo: number): Promise<{ readonly minorId: string; readonly departureId: string; readonly seenAt: Date }> {
  const { id: minorId } = await ask<{ id: string }>(page, 'minors.add', known);
  const seenAt = new Date(Date.now() - hoursAgo * 3_600_000);
  const lastSeenAt = seenAt.toISOString();
  const { id: departureId } = await ask<{ id: string }>(page, 'departures.start', { minorId, lastSeenAt, lastSeenWhere: 'In de hal.', lastSeenBy: 'Mentor Verzonnen' });
  await ask(page, 'departures.reportMissing', { departureId, reportedAt: lastSeenAt, reportedBy: 'Mentor Verzonnen', channel: 'avim', policeNumber: 'PROEF-1' });
  return { minorId, departureId, seenAt };
}

/** The police with this key, of which two groups were read back by telephone. */
export async function aCheckedPolice(page: Page, recipient: TestRecipient): Promise<void> {
  const certificate = fs.readFileSync(recipient.certificate, 'utf8');
  const { id: recipientId, askedGroups } = await ask<{ id: string; askedGroups: number[] }>(page, 'recipients.import', { name: 'AVIM Voorbeeld (proef)', profile: 'police', certificate });
  const groups = new X509Certificate(certificate).fingerprint256.replaceAll(':', '').toLowerCase().match(/.{4}/g)!;
  await ask(page, 'recipients.verify', { recipientId, groups: askedGroups.map((group) => groups[group - 1]), spokenWith: 'B. Balie (verzonnen)', number: '000 555 00 99', numberFrom: 'De website van de politie' });
}
