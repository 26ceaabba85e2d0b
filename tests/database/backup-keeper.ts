import { writeSync } from 'node:fs';
import { passphraseBytes } from '#domain/vault/passphrase';
import { answererAt, newMinor, valueOf } from './process-for-tests';

// A process of its own that works and makes backups at once, through the same requests as the window, until it is killed.
// It says what it was told: `kept ID` when a youth was added, `making` and `made STEM` around a backup.
const [, , folder, disk, passphrase] = process.argv;
const answerer = answererAt(folder!, disk!);
const ask = async <T>(name: string, input: unknown = {}): Promise<T> => valueOf<T>(await answerer.answer(name, input));
const say = (line: string): void => void writeSync(1, `${line}\n`);

await ask('vault.unlock', { passphrase: passphraseBytes(passphrase!) });
await ask('backups.chooseFolder');
for (;;) {
  say('making');
  let done = false;
  const making = ask('backups.make').finally(() => {
    done = true;
  });
  while (!done) {
    say(`kept ${(await ask<{ id: string }>('minors.add', newMinor)).id}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await making;
  const { backups } = await ask<{ backups: readonly { stem: string }[] }>('backups.get');
  say(`made ${backups[0]!.stem}`);
}
