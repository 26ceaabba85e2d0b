// Signed checkpoints: when they are kept (at what leaves: journal.test.ts), that a stranger can check one, and that they show what a chain alone cannot.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { MOST_BETWEEN_CHECKPOINTS } from '#domain/journal/checkpoint';
import { checkpointNow, checkpointWhenDue, wrongCheckpoint } from '#electron/handlers/checkpoints';
import { openVault, type OpenVault } from '#electron/services/keys/vault';
import type { Tx } from '#db/open/handles';
import { listCheckpoints } from '#db/queries/journal';
import { appendJournal } from '#db/writes/journal';
import { aMachine, testGuardian, testPassphrase, type TestMachine } from '#tests/builders/machine-for-tests';
import { instant } from '#domain/shared/instant';

const AT = instant('2026-03-01T09:00:00Z');
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const known = { givenNames: 'Proef', familyName: 'Verzonnen', sex: 'unknown', nationality: 'unknown', statedBirthDate: '2011', asylumApplication: 'unknown', ageInspection: { state: 'not-done', reason: 'not-yet' } };

let test: TestMachine;
beforeEach(async () => {
  test = aMachine();
  const made = await test.answerer.answer('vault.create', { passphrase: testPassphrase(), guardian: testGuardian, language: 'nl' });
  if (!made.ok) throw new Error('no vault', { cause: test.bugs[0] });
});
afterEach(() => test.end());

/** The vault of the machine after a lock, opened beside it. */
async function opened<T>(look: (vault: OpenVault) => T): Promise<T> {
  test.answerer.lock();
  const vault = await openVault({ folder: test.machine.folder, passphrase: testPassphrase() });
  try {
    return look(vault);
  } finally {
    vault.close();
  }
}
const reasons = (vault: OpenVault): readonly string[] => listCheckpoints(vault.read).map(({ why }) => why);

describe('checkpoints of the journal', () => {
  it('are kept at an unlock and at a lock, and not when nothing came since', async () => {
    await test.answerer.answer('minors.add', known);
    expect(await opened((vault) => [reasons(vault), checkpointNow(vault, AT, 'lock')?.why, reasons(vault).length])).toEqual([['unlock', 'lock'], 'lock', 2]);
  });

  it('are kept by themselves after so many acts', async () => {
    await opened((vault) => {
      const act = { at: AT, monotonicMs: 1, bootId: 'boot', actor: 'proef', appVersion: '0.1.0', action: 'minor.opened', object: { type: 'minor', id: null } } as const;
      const acts = (count: number): void => vault.write.transaction((tx) => { for (let nr = 0; nr < count; nr += 1) appendJournal(tx as unknown as Tx, act); });
      acts(MOST_BETWEEN_CHECKPOINTS - 1);
      checkpointWhenDue(vault, AT);
      expect(reasons(vault)).toEqual(['unlock', 'lock']);
      acts(1);
      checkpointWhenDue(vault, AT);
      expect(reasons(vault)).toEqual(['unlock', 'lock', 'count']);
      expect(wrongCheckpoint(vault)).toBeNull();
    });
  });

  it('are notes that a stranger can check with the public key, and nothing else', async () => {
    await opened((vault) => {
      const { note } = listCheckpoints(vault.read).at(-1)!;
      const [, text, name, packed] = /^([\s\S]*?\n)\n\u2014 (\S+) (\S+)\n$/.exec(note)!;
      const [origin, size, root] = text!.split('\n');
      expect(origin).toBe(name);
      expect(Number(size)).toBe(listCheckpoints(vault.read).at(-1)!.size);
      expect(Buffer.from(root!, 'base64')).toHaveLength(32);
      const bytes = Buffer.from(packed!, 'base64');
      const raw = Buffer.from(vault.journal.publicKey());
      expect(bytes.subarray(0, 4)).toEqual(createHash('sha256').update(`${name}\n\u0001`).update(raw).digest().subarray(0, 4));
      const key = createPublicKey({ key: Buffer.concat([ED25519_SPKI, raw]), format: 'der', type: 'spki' });
      expect(verify(null, Buffer.from(text!), key, bytes.subarray(4))).toBe(true);
      expect(verify(null, Buffer.from(text!.replace(`\n${size}\n`, `\n${Number(size) + 1}\n`)), key, bytes.subarray(4))).toBe(false);
    });
  });

  it('show a journal that was written anew, which the chain by itself does not', async () => {
    await test.answerer.answer('minors.add', known);
    await opened((vault) => {
      expect(wrongCheckpoint(vault)).toBeNull();
      const sizes = listCheckpoints(vault.read).map(({ size }) => size);
      // whoever has the file and its key: the last entry of the first checkpoint gets another hash
      vault.write.run(sql`DROP TRIGGER journal_is_never_changed`);
      vault.write.run(sql`UPDATE journal SET hash = ${'ab'.repeat(32)} WHERE seq = ${sizes[0]}`);
      expect(wrongCheckpoint(vault)).toBe(sizes[0]);
    });
  });

  it('show entries that were cut off', async () => {
    await test.answerer.answer('minors.add', known);
    await opened((vault) => {
      const last = listCheckpoints(vault.read).at(-1)!.size;
      vault.write.run(sql`DROP TRIGGER journal_is_never_deleted`);
      vault.write.run(sql`DELETE FROM journal WHERE seq = ${last}`);
      expect(wrongCheckpoint(vault)).toBe(last);
    });
  });
});
