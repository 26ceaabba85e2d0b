import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { newMinor } from '#tests/database/process-for-tests';
import { diskOf } from './deeds';
import type { Fault } from './fault';
import { copyOf, PASSPHRASE, typed } from './model';
import { VaultProcess } from './vault-process';

const CANARY = 'Kanarievogel Nergenshuizen 7719';

/** A text in each form in which it may lie on a disk. In base64 its place in the whole is not known: the inner part of each of the three is looked for. */
const formsOf = (text: string): readonly Buffer[] => [
  Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(Buffer.from(text).toString('hex')), deflateRawSync(text).subarray(0, 16),
  ...[0, 1, 2].map((shift) => Buffer.from(Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString('base64').slice(4, -4))),
];

const filesBelow = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));

/** What was typed is nowhere on the disk in the clear: not in the vault, its log, a backup, or a temporary file. */
export const canaries: Fault = {
  name: 'canaries',
  about: 'names, notes, drafts, searches and the passphrase, looked for in every file of the vault, its backups and the temporary folder, while open and after a kill',
  // Every run of the tests looks through what the whole program left: tests/e2e/specs/canaries.spec.ts.
  quick: 0,
  full: 5,
  async run({ model, tally, times }) {
    const shared = process.env['TMPDIR'] ?? tmpdir();
    for (let time = 0; time < times; time++) {
      const copy = copyOf(model);
      const disk = diskOf(copy);
      const before = new Set(readdirSync(shared));
      const vault = await VaultProcess.start(copy.folder, { folder: disk });
      await vault.value('vault.unlock', { passphrase: typed() });
      const { id: minorId } = await vault.value<{ id: string }>('minors.add', { ...newMinor, familyName: CANARY });
      await vault.value('notes.record', { minorId, happenedAt: '2026-02-06T08:00:00.000Z', kind: 'visit', withRole: '', withName: CANARY, text: `${CANARY} `.repeat(500).trim() });
      await vault.value('drafts.save', { key: 'note:1', body: { text: CANARY } });
      await vault.value('search.find', { text: CANARY });
      await vault.value('backups.chooseFolder');
      await vault.value('backups.make');
      const looked = (): void => {
        // Of the folder that all share, only what came since; the ledgers and models of other rows hold no canary.
        const fresh = readdirSync(shared).filter((name) => !before.has(name) && name.startsWith('hoede')).flatMap((name) => filesBelow(join(shared, name)));
        for (const file of new Set([...filesBelow(copy.home), ...fresh])) {
          const bytes = readFileSync(file);
          const found = [CANARY, PASSPHRASE].some((text) => formsOf(text).some((form) => bytes.includes(form)));
          tally.mustBeSeen(!found, `in the clear in ${file.slice(copy.home.length)}`);
        }
        tally.tried();
      };
      looked();
      await vault.kill();
      looked();
      copy.end();
    }
  },
};
