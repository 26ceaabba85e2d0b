import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledMigrations } from '#db/open/migrations';
import { openVaultDb } from '#db/open/open-vault-db';
import { clientOf } from '#tests/database/vault-for-tests';
import type { Fault } from './fault';
import { hashOf } from './ledger';

/** An early vault: everything after it is still to come. */
const OLD = 3;
const ROWS = 3000;

/** The process ends while it brings an old vault up to date: it is the old one still, or further on, and every row is there. */
export const killWhileMigrating: Fault = {
  name: 'kill-while-migrating',
  about: `kill -9 while a vault of migration ${OLD} with ${ROWS} drafts is brought up to date; then it is opened again`,
  quick: 2,
  full: 300,
  async run({ model, tally, times }) {
    const home = mkdtempSync(join(model.home, 'migrating-'));
    const [key, salt] = [randomBytes(32), randomBytes(16)];
    const keyFile = join(home, 'key');
    writeFileSync(keyFile, Buffer.concat([key, salt]), { mode: 0o600 });
    const old = join(home, 'old');
    mkdirSync(old);
    const made = openVaultDb({ file: join(old, 'vault.db'), key, salt, mode: 'create', migrations: bundledMigrations().filter(({ number }) => number <= OLD) });
    const client = clientOf(made.read);
    const add = client.prepare("INSERT INTO drafts (key, body, saved_at) VALUES (?, ?, '2026-01-01T00:00:00.000Z')");
    client.transaction(() => {
      for (let row = 0; row < ROWS; row++) add.run(`note:${row}`, JSON.stringify({ text: `Verzonnen ${row} ${'woord '.repeat(40)}` }));
    })();
    const sumOf = (of: ReturnType<typeof clientOf>): string => hashOf(JSON.stringify(of.prepare('SELECT key, body FROM drafts ORDER BY key').all()));
    const before = sumOf(client);
    made.close();

    let longest = 400;
    const versions = new Set<number>();
    for (let time = 0; time < times; time++) {
      const folder = join(home, 'now');
      rmSync(folder, { recursive: true, force: true });
      cpSync(old, folder, { recursive: true });
      const file = join(folder, 'vault.db');
      const child = fork(join(import.meta.dirname, 'migrate-child.js'), [file, keyFile], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      let began = 0;
      child.on('message', (word) => {
        if (word === 'done') longest = performance.now() - began;
        if (word !== 'begun') return;
        began = performance.now();
        setTimeout(() => child.kill('SIGKILL'), Math.random() * longest * 1.1);
      });
      await ended;
      tally.tried();
      const mid = openVaultDb({ file, key, salt, mode: 'open' });
      versions.add(mid.version);
      const found = clientOf(mid.read);
      tally.mustBeSeen(found.pragma('integrity_check', { simple: true }) === 'ok' && (found.pragma('foreign_key_check') as unknown[]).length === 0, 'a vault that was half brought up to date');
      tally.kept({ acts: () => [{ id: 'drafts', sha256: before }] }, { held: new Map([['drafts', sumOf(found)]]), unsound: [] }, 'killed while migrating');
      mid.close();
    }
    tally.note(`bringing it up to date takes ${Math.round(longest)} ms`);
    tally.mustBeSeen(versions.size === 1, 'not every one came to the newest version');
    rmSync(home, { recursive: true, force: true });
  },
};
