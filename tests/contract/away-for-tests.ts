import { fingerprintGroups } from '#domain/recipients/recipient';
import { instant, type Instant } from '#domain/shared/instant';
import { requests, type InputOf, type OutputOf, type RequestName } from '#electron/contract/contract';
import type { Machine } from '#electron/handlers/machine';
import { demoTestCertificate } from '#electron/demo/test-certificate';
import { anOpenMachine, type TestMachine } from '#tests/builders/machine-for-tests';
import { asked } from './contract-for-tests';

/** A youth who is away, in an open vault, and a police key that was checked by telephone. */
export interface Away {
  readonly test: TestMachine;
  readonly minorId: string;
  readonly departureId: string;
  readonly recipientId: string;
  /** Asks a request that must succeed; the passphrase is typed again before data leaves. */
  ask<Name extends RequestName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  /** The codes with which a request is refused; the kind of failure when it is another; empty when it is done. */
  refusedWith(name: RequestName, input: unknown): Promise<readonly string[]>;
}

/** When the youth is noted as not found. */
export const gone = instant('2026-03-02T09:00:00Z');

const identity = {
  givenNames: 'Filmon', familyName: 'Fetena', sex: 'male', nationality: 'ER', languages: ['ti'], statedBirthDate: '2010-03-12', vNumber: '0000000013', asylumApplication: 'yes',
  ageInspection: { state: 'not-done', reason: 'age-not-in-doubt' },
} satisfies InputOf<'minors.add'>;

/** Makes one. The disappearance was reported under a number. */
export async function aYouthAway(parts: Partial<Machine> = {}, more: Partial<InputOf<'minors.add'>> = {}): Promise<Away> {
  const test = await anOpenMachine(parts, gone);
  const ask: Away['ask'] = async (name, input) => {
    if (requests.get(name)!.freshPassphrase) await test.confirmPassphrase();
    const envelope = await asked(test, name, input);
    if (!envelope.ok) throw new Error(`${name}: ${JSON.stringify(envelope.failure)}`, { cause: test.bugs[0] });
    return envelope.value as never;
  };
  const refusedWith: Away['refusedWith'] = async (name, input) => {
    const envelope = await asked(test, name, input);
    if (envelope.ok) return [];
    return envelope.failure.kind === 'not-allowed' ? envelope.failure.reasons.map((reason) => reason.code) : [envelope.failure.kind];
  };
  const { id: minorId } = await ask('minors.add', { ...identity, ...more });
  const { id: departureId } = await ask('departures.start', { minorId, lastSeenAt: gone, lastSeenWhere: 'In de hal.', lastSeenBy: 'Mentor Verzonnen' });
  await ask('departures.reportMissing', { departureId, reportedAt: gone, reportedBy: 'Mentor Verzonnen', channel: 'avim', policeNumber: 'DEMO-1' });
  const { id: recipientId, fingerprint, askedGroups } = await ask('recipients.import', { name: 'Politie (verzonnen)', certificate: demoTestCertificate });
  const groups = askedGroups.map((place) => fingerprintGroups(fingerprint)[place - 1]!);
  await ask('recipients.verify', { recipientId, groups, spokenWith: 'Agent Denkbeeld', number: '000 555 00 99', numberFrom: 'Briefpapier' });
  return { test, minorId, departureId, recipientId, ask, refusedWith };
}

/** The same moment so many days later. */
export const daysLater = (at: Instant, days: number): Instant => instant(new Date(Date.parse(at) + days * 86_400_000).toISOString());
