import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintGroups } from '#domain/recipients/recipient';
import { instant } from '#domain/shared/instant';
import type { Machine } from '#electron/handlers/machine';
import { signerFingerprintOf } from '#electron/handlers/device';
import { openVault } from '#electron/services/keys/vault';
import { anOpenMachine, printBlank, testPassphrase, type TestMachine } from '#tests/builders/machine-for-tests';
import { OpensslFolder } from '#tests/interop/openssl';
import { certificateParty, type Party } from '#tests/interop/receivers';
import { asked } from './contract-for-tests';

const folder = new OpensslFolder();
afterAll(() => folder.remove());

let test: TestMachine;
let minorId: string;
let outcome: Awaited<ReturnType<Machine['printOnPaper']>>;
let pages: string[];

const now = instant('2026-11-24T09:00:00Z');
const value = async <T>(name: string, input: unknown): Promise<T> => {
  const envelope = await asked(test, name, input);
  if (!envelope.ok) throw new Error(`${name}: ${JSON.stringify(envelope.failure)}`, { cause: test.bugs[0] });
  return envelope.value as T;
};
const refused = async (name: string, input: unknown): Promise<readonly string[]> => {
  const envelope = await asked(test, name, input);
  return !envelope.ok && envelope.failure.kind === 'not-allowed' ? envelope.failure.reasons.map(({ code }) => code) : [];
};

interface Copy { readonly id: string; readonly copy: number | null; readonly way: string; readonly fileSha256: string; readonly sealed: { readonly counter: number; readonly manifestSha256: string } | null }
const copies = async (): Promise<readonly Copy[]> => (await value<{ dossiers: readonly Copy[] }>('minors.read', { minorId })).dossiers;
const waiting = async (): Promise<readonly Copy[]> => (await value<{ waiting: readonly Copy[] }>('dossiers.questions', { minorId, profile: 'guardian-abroad' })).waiting;
const forWhom = () => ({ minorId, receiver: 'Jugenddienst Beispiel', profile: 'guardian-abroad', language: 'de' });

async function answerAll(profile = 'guardian-abroad'): Promise<void> {
  const { questions } = await value<{ questions: readonly { key: string; kinds: readonly string[] }[] }>('dossiers.questions', { minorId, profile });
  await value('dossiers.answer', { minorId, profile, version: 0, answers: questions.map(({ key, kinds }) => ({ key, kind: kinds.at(-1), text: 'De nieuwe voogd vraagt dit zelf na.' })) });
}

beforeEach(async () => {
  outcome = { kind: 'printed' };
  pages = [];
  test = await anOpenMachine({
    print: (html) => {
      pages.push(html);
      return printBlank(html);
    },
    printOnPaper: () => Promise.resolve(outcome),
  }, now);
  ({ id: minorId } = await value<{ id: string }>('minors.add', { givenNames: 'Yonas', familyName: 'Abnet', sex: 'male', nationality: 'ER', statedBirthDate: '2010', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'not-yet' } }));
  await answerAll();
});
afterEach(() => test.end());

describe('a dossier on paper', () => {
  it('leaves nothing when the guardian gave up, or when the printer failed', async () => {
    for (const [kind, code] of [[{ kind: 'cancelled' }, 'printing-cancelled'], [{ kind: 'failed', reason: 'no-printer' }, 'printing-failed']] as const) {
      outcome = kind;
      expect(await refused('dossiers.putOnPaper', forWhom())).toEqual([code]);
      expect([await waiting(), await copies()]).toEqual([[], []]);
    }
  });

  it('waits until the guardian says that it came out, also over a lock; then it is recorded, and not before', async () => {
    const { id } = await value<{ id: string }>('dossiers.putOnPaper', forWhom());
    expect(await copies()).toEqual([]);
    test.answerer.lock();
    await value('vault.unlock', { passphrase: testPassphrase() });
    expect(await waiting()).toMatchObject([{ id, copy: 1, way: 'paper' }]);
    for (const another of ['dossiers.print', 'dossiers.putOnPaper'] as const) expect(await refused(another, forWhom())).toEqual(['dossier-paper-waits']);
    await value('dossiers.tellPaper', { minorId, dossierId: id, cameOut: true });
    expect(await waiting()).toEqual([]);
    expect(await copies()).toMatchObject([{ id, copy: 1, way: 'paper', sealed: null }]);
    expect(await value('journal.list', { minorId })).toMatchObject([{ action: 'dossier.printed' }, { action: 'dossier.answered' }, { action: 'minor.added' }]);
    expect(await asked(test, 'dossiers.tellPaper', { minorId, dossierId: id, cameOut: true })).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
  });

  it('that did not come out is no copy, and its number is free', async () => {
    const { id } = await value<{ id: string }>('dossiers.putOnPaper', forWhom());
    await value('dossiers.tellPaper', { minorId, dossierId: id, cameOut: false });
    expect([await waiting(), await copies()]).toEqual([[], []]);
    expect(await value('dossiers.print', forWhom())).toMatchObject({ copy: 1 });
  });
});

it('the preview is the pages that come out, but for the mark that they are not out yet', async () => {
  expect(await value('dossiers.preview', forWhom())).toMatchObject({ copy: 1 });
  const shown = pages.splice(0);
  await value('dossiers.print', forWhom());
  const marked = shown.map((html) => html.replace('class="drafts"', 'class="final"').replaceAll('<p>ENTWURF: nicht versiegelt</p>', ''));
  expect(shown).not.toEqual(pages);
  expect(marked).toEqual(pages);
});

describe('a dossier that is sealed', { timeout: 180_000 }, () => {
  const reader = join(import.meta.dirname, '..', 'interop', 'stranger', 'read_package.py');

  async function recipientOf(party: Party, profile: string, verified = true): Promise<string> {
    const certificate = readFileSync(party.keys['cert.pem']!, 'utf8');
    const { id, fingerprint, askedGroups } = await value<{ id: string; fingerprint: string; askedGroups: readonly number[] }>('recipients.import', { name: 'Jeugddienst (verzonnen)', profile, certificate });
    if (verified) await value('recipients.verify', { recipientId: id, groups: askedGroups.map((group) => fingerprintGroups(fingerprint)[group - 1]), spokenWith: 'Frau Denkbar', number: '000 555 00 97', numberFrom: 'Visitekaartje' });
    return id;
  }

  it('goes only to a key that was checked, and to the kind of receiver it was made for', async () => {
    expect(await refused('dossiers.seal', { ...forWhom(), recipientId: await recipientOf(certificateParty(folder, { kind: 'P-256' }), 'guardian-abroad', false) })).toEqual(['recipient-not-verified']);
    expect(await refused('dossiers.seal', { ...forWhom(), recipientId: await recipientOf(certificateParty(folder, { kind: 'P-256' }), 'lawyer') })).toEqual(['recipient-of-other-kind']);
    expect([readdirSync(test.out), await copies()]).toEqual([[], []]);
  });

  it('opens with openssl for a stranger who knows the format, and stands in the row of packages', async () => {
    const party = certificateParty(folder, { kind: 'P-384' });
    const recipientId = await recipientOf(party, 'guardian-abroad');
    const first = await value<{ fileName: string; pdf: Uint8Array }>('dossiers.seal', { ...forWhom(), recipientId });
    const second = await value<{ fileName: string }>('dossiers.seal', { ...forWhom(), recipientId });
    const [one, two] = await copies();
    expect([one, two]).toMatchObject([{ copy: 1, way: 'sealed', sealed: { counter: 1 } }, { copy: 2, way: 'sealed', sealed: { counter: 2 } }]);

    test.answerer.lock();
    const { folder: place, random, now: clock } = test.machine;
    const vault = await openVault({ folder: place, random, now: clock, passphrase: testPassphrase() });
    const signer = signerFingerprintOf(vault);
    vault.close();
    const open = (name: string) => {
      const out = folder.file(`out-${name}`);
      mkdirSync(out);
      const { code, output } = folder.shell(`python3 ${reader} --signer ${signer} --key ${party.keys['key.pem']} --cert ${party.keys['cert.pem']} --out ${out}/in ${join(test.out, name)}`);
      expect(code, output).toBe(0);
      return { found: JSON.parse(output) as { files: readonly string[]; manifestSha256: string }, read: (path: string) => readFileSync(join(out, 'in', path)) };
    };
    const opened = open(first.fileName);
    expect(opened.found.files).toEqual(['dossier.pdf', 'SHA256SUMS']);
    expect(opened.read('dossier.pdf').equals(Buffer.from(first.pdf))).toBe(true);
    expect([opened.found.manifestSha256, open(second.fileName).found.manifestSha256]).toEqual([one!.sealed!.manifestSha256, two!.sealed!.manifestSha256]);
  });
});
