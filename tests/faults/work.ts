import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import type { Envelope } from '#electron/contract/envelope';
import { newMinor } from '#tests/database/process-for-tests';
import type { Ledger } from './ledger';
import { Ended, type VaultProcess } from './vault-process';

const text = (): string => `Verzonnen ${randomBytes(12).toString('hex')}`;

// Each of these puts down in the ledger what was told to be kept, after it was told and before anything else.

/** Adds a youth who does not exist; the id. */
export async function addYouth(vault: VaultProcess, ledger: Ledger): Promise<string> {
  const familyName = text();
  const { id } = await vault.value<{ id: string }>('minors.add', { ...newMinor, familyName });
  ledger.add(id, familyName);
  return id;
}

/** Records a note about a youth. */
export async function addNote(vault: VaultProcess, ledger: Ledger, minorId: string): Promise<void> {
  const said = `${text()} ${'woord '.repeat(300)}`.trim();
  const { id } = await vault.value<{ id: string }>('notes.record', { minorId, happenedAt: '2026-02-06T08:00:00.000Z', kind: 'visit', withRole: '', withName: '', text: said });
  ledger.add(id, said);
}

/** Keeps what is being typed. */
export async function saveDraft(vault: VaultProcess, ledger: Ledger): Promise<void> {
  const key = `note:${randomBytes(8).toString('hex')}`;
  const said = text();
  await vault.value('drafts.save', { key, body: { text: said } });
  ledger.add(key, said);
}

/** Takes a file in and describes it; the id. */
export async function attachFile(vault: VaultProcess, ledger: Ledger, minorId: string, file: string): Promise<string> {
  vault.dialogs = { ...vault.dialogs, files: [file] };
  const { taken } = await vault.value<{ taken: readonly { id: string }[] }>('attachments.choose', { minorId });
  if (!taken[0]) throw new Error('not taken in');
  await vault.value('attachments.add', { attachmentId: taken[0].id, minorId, title: 'Scan', kind: 'other', receivedOn: '2026-02-08' });
  ledger.add(taken[0].id, readFileSync(file));
  return taken[0].id;
}

/** Works without a pause, several acts under way at once, until the process ends. Throws when an act is refused. */
export async function workUntilEnded(vault: VaultProcess, ledger: Ledger, file: string): Promise<void> {
  const loops = [
    async () => {
      const minorId = await addYouth(vault, ledger);
      for (let number = 0; number < 6; number++) await addNote(vault, ledger, minorId);
      await attachFile(vault, ledger, minorId, file);
    },
    () => saveDraft(vault, ledger),
  ];
  await Promise.all(loops.map(async (act) => {
    try {
      for (;;) await act();
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
    }
  }));
}

/** Makes a backup, after one that the program makes by itself. */
export async function backUp(vault: VaultProcess): Promise<Envelope<unknown>> {
  for (;;) {
    const answer = await vault.ask('backups.make');
    const isUnderWay = !answer.ok && answer.failure.kind === 'not-allowed' && answer.failure.reasons[0]?.code === 'backup-under-way';
    if (!isUnderWay) return answer;
    await later(20);
  }
}

/** Locks it when no backup is under way, so that what stays behind is not half of one. */
export async function lockQuietly(vault: VaultProcess): Promise<void> {
  while ((await vault.value<{ underWay: unknown }>('backups.progress')).underWay !== null) await later(20);
  await vault.lock();
}
