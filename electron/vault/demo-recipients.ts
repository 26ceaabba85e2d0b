import { fingerprintGroups } from '#domain/recipients/recipient';
import { addHours, type Instant } from '#domain/shared/instant';
import type { InputOf, OutputOf, RequestName } from '../contract/contract';
import { demoTestCertificate } from '../demo/test-certificate';
import { demoAuthority, demoCertificateBy, demoListBy, pemOf } from './demo-keys';

/** A request that must succeed. */
export type Must = <Name extends RequestName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;

/** Made once with age-keygen; its secret half was thrown away. */
const ageKey = 'age17lgpfmxkpmyydtkyq60llrvujfu5af03pmx655mp4tmm9hvjuslquv5zwv';
const days = (at: Instant, count: number): Instant => addHours(at, count * 24);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

type Added = OutputOf<'recipients.import'>;

async function verify(must: Must, { id, fingerprint, askedGroups }: Added, spokenWith: string): Promise<void> {
  const groups = askedGroups.map((place) => fingerprintGroups(fingerprint)[place - 1] ?? '');
  await must('recipients.verify', { recipientId: id, groups, spokenWith, number: '000 555 00 99', numberFrom: 'Briefpapier van de demo' });
}

/** The police first, to whom the demo sends its notices; then one recipient for each other way a key can stand `now`. `start` is when all are added. */
export async function registerRecipients(must: Must, start: Instant, now: Instant): Promise<void> {
  const add = (name: string, profile: InputOf<'recipients.import'>['profile'], certificate: string) => must('recipients.import', { name: `Demo: ${name} (verzonnen)`, profile, certificate });
  await verify(must, await add('politie, vermiste personen', 'police', demoTestCertificate), 'Agent Denkbeeld');

  const dates = { from: days(start, -200), until: days(now, 400) };
  const authority = demoAuthority({ ...dates, holder: 'DEMO uitgever (verzonnen)', organisation: 'Hoede demonstratie', serial: 1 });
  const keyOf = (holder: string, serial: number, from = dates.from, until = dates.until): string => pemOf(demoCertificateBy(authority, { holder: `DEMO ${holder} (verzonnen)`, organisation: 'Hoede demonstratie', serial, from, until }), authority.certificate);

  const shelter = await add('opvang De Proef', 'shelter', keyOf('opvang De Proef', 11));
  await verify(must, shelter, 'Mentor Denkbeeld');
  await must('recipients.checkList', { recipientId: shelter.id, list: base64(demoListBy(authority, { madeAt: days(start, -1), nextAt: days(start, 30), revoked: [] })) });

  await verify(must, await add('Jugendamt Musterstadt', 'guardian-abroad', keyOf('Jugendamt Musterstadt', 12, dates.from, days(now, 12))), 'Frau Muster');
  await add('Jugendamt Musterstadt', 'guardian-abroad', keyOf('Jugendamt Musterstadt', 13));
  await verify(must, await add('advocaat Voorbeeld', 'lawyer', keyOf('advocaat Voorbeeld', 14, dates.from, days(now, -3))), 'Mr. Voorbeeld');
  await add('voogd in Lyon', 'guardian-abroad', ageKey);

  const revoked = await add('oude meldkamer', 'police', keyOf('oude meldkamer', 15));
  await verify(must, revoked, 'Agent Denkbeeld');
  await must('recipients.checkList', { recipientId: revoked.id, list: base64(demoListBy(authority, { madeAt: start, nextAt: days(start, 30), revoked: [{ serial: 15, at: days(start, -2) }] })) });

  const withdrawn = await add('opvang van vorig jaar', 'shelter', keyOf('opvang van vorig jaar', 16));
  await must('recipients.withdraw', { recipientId: withdrawn.id, reason: 'De opvang is gesloten.' });
  await add('nieuwe meldkamer', 'police', keyOf('nieuwe meldkamer', 17, days(now, 20)));
}
