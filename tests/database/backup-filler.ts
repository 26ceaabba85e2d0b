import { closeSync, cpSync, openSync, readdirSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { passphraseBytes } from '#domain/vault/passphrase';
import type { Envelope } from '#electron/contract/envelope';
import { answererAt, newMinor, valueOf } from './process-for-tests';

// A process of its own that makes backups while a small disk runs full under it: the disk of the backups or that of the
// vault, before it begins or while it is at it, to so many bytes. After each try there is room again, a youth is added and
// what is there is practised; one line of JSON says how it went. The test looks at that.
const [, , given, backups, small, which, passphrase, tries] = process.argv;
const folder = which === 'vault' ? join(small!, 'vault') : given!;
const disk = which === 'disk' ? small! : backups!;
if (which === 'vault') cpSync(given!, folder, { recursive: true });

const filler = join(small!, 'filler');
function fill(left: number): void {
  const handle = openSync(filler, 'a');
  try {
    for (;;) {
      const { bavail, bsize } = statfsSync(small!);
      const more = bavail * bsize - left;
      if (more <= 0) return;
      writeSync(handle, Buffer.alloc(Math.min(more, 1 << 20)));
    }
  } catch {
    // it is full
  } finally {
    closeSync(handle);
  }
}

const { answer } = answererAt(folder, disk);
const ask = async <T>(name: string, input: unknown = {}): Promise<T> => valueOf<T>(await answer(name, input));

async function make(during: (() => void) | undefined): Promise<Envelope<unknown>> {
  let envelope: Envelope<unknown> | undefined;
  const making = answer('backups.make', {}).then((found) => {
    envelope = found;
  });
  while (!envelope) {
    const { underWay } = await ask<{ underWay: { bytes: number } | null }>('backups.progress');
    if (underWay && underWay.bytes > 0) during?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await making;
  return envelope;
}

await ask('vault.unlock', { passphrase: passphraseBytes(passphrase!) });
await ask('backups.chooseFolder');
for (const { when, left } of JSON.parse(tries!) as readonly { when: 'never' | 'before' | 'during'; left: number }[]) {
  if (when === 'before') fill(left);
  const envelope = await make(when === 'during' ? () => fill(left) : undefined);
  const parts = readdirSync(disk).filter((name) => name.endsWith('.part'));
  rmSync(filler, { force: true });
  await ask('minors.add', newMinor);
  const { backups: listed } = await ask<{ backups: readonly { id: string; stem: string }[] }>('backups.get');
  const practised = listed[0] && (await answer('backups.practise', { backupId: listed[0].id })).ok;
  const { firstBadSeq } = await ask<{ firstBadSeq: number | null }>('journal.verify');
  const files = new Set(readdirSync(disk).filter((name) => /\.(age|hdr)$/.test(name)).map((name) => name.slice(0, 9)));
  const work = readdirSync(folder).filter((name) => /^(work|unfinished)-/.test(name));
  writeSync(1, `${JSON.stringify({ when, left, envelope, parts, practised, firstBadSeq, unlisted: [...files].filter((stem) => !listed.some((one) => one.stem === stem)), work, newest: listed[0]?.stem ?? null })}\n`);
}
process.exit(0);
