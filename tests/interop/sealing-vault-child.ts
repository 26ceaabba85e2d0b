import { readFileSync, statSync } from 'node:fs';
import type { SealedFormat } from '#domain/notices/sealed-format';
import { fingerprintGroups } from '#domain/recipients/recipient';
import { instant } from '#domain/shared/instant';
import type { InputOf, OutputOf, RequestName } from '#electron/contract/contract';
import { anOpenMachine } from '#tests/builders/machine-for-tests';
import { mostMemory } from './most-memory';

// A process of its own with a real vault in it: takes one file in as an attachment, seals it along with a notice, and says how long
// that took and how much memory this process ever had. Arguments: form, file with the recipient's key, folder for the result, the file.
const [, , format, keyFile, folder, path] = process.argv as [string, string, SealedFormat, string, string, string];
const at = instant('2026-11-24T12:00:00Z');
const test = await anOpenMachine({ chooseFiles: () => Promise.resolve([path]), chooseSavePlace: (name) => Promise.resolve({ folder, name }) }, at);

async function ask<Name extends RequestName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const envelope = await test.answerer.answer(name, input);
  if (!envelope.ok) throw new Error(`${name}: ${JSON.stringify(envelope.failure)}`, { cause: test.bugs[0] });
  return envelope.value as OutputOf<Name>;
}
async function timed<Done>(act: () => Promise<Done>): Promise<readonly [Done, number]> {
  const began = performance.now();
  const done = await act();
  return [done, (performance.now() - began) / 1000];
}

try {
  const { id: minorId } = await ask('minors.add', { givenNames: 'Filmon', familyName: 'Fetena', sex: 'male', nationality: 'ER', statedBirthDate: '2010-03-12', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'age-not-in-doubt' } });
  const { id: departureId } = await ask('departures.start', { minorId, lastSeenAt: at, lastSeenWhere: 'In de hal.', lastSeenBy: 'Mentor Verzonnen' });
  await ask('departures.reportMissing', { departureId, reportedAt: at, reportedBy: 'Mentor Verzonnen', channel: 'avim', policeNumber: 'DEMO-1' });
  const { id: recipientId, fingerprint, askedGroups } = await ask('recipients.import', { name: 'Politie (verzonnen)', certificate: readFileSync(keyFile, 'utf8').trim() });
  await ask('recipients.verify', { recipientId, groups: askedGroups.map((place) => fingerprintGroups(fingerprint)[place - 1]!), spokenWith: 'Agent Denkbeeld', number: '000 555 00 99', numberFrom: 'Briefpapier' });
  if (format === 'cms-cbc') await ask('recipients.change', { recipientId, profile: 'police', format, formatReason: 'Het programma is oud.' });
  const [{ taken: [file] }, takenIn] = await timed(() => ask('attachments.choose', { minorId }));
  const attachmentId = file!.id as string;
  await ask('attachments.add', { attachmentId, minorId, title: 'Opname', kind: 'report', receivedOn: '2026-11-24' });
  await test.confirmPassphrase();
  const before = process.memoryUsage().rss;
  let most = before;
  const looking = setInterval(() => { most = Math.max(most, process.memoryUsage.rss()); }, 20);
  const [, seconds] = await timed(() => ask('notices.seal', { kind: 'missing', purpose: 'find-youth', legalGround: 'public-task', departureId, recipientId, withPhoto: false, attachments: [{ attachmentId, rev: 1, why: 'where-to-look', looked: true }] }));
  clearInterval(looking);
  const [{ files }] = (await ask('notices.list', {})) as readonly [OutputOf<'notices.list'>[number]];
  console.log(JSON.stringify({ takenIn, seconds, before, most, peak: mostMemory(), files: files.map(({ fileName, bytes }) => ({ path: fileName, bytes })), size: statSync(path).size }));
} finally {
  test.end();
}
