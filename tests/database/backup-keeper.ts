import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { passphraseBytes } from '#domain/vault/passphrase';
import { instant } from '#domain/shared/instant';
import { createAnswerer } from '#electron/handlers/answer';

// A process of its own that works and makes backups at once, through the same requests as the window, until it is killed.
// It says what it was told: `kept ID` when a youth was added, `making` and `made STEM` around a backup.
const [, , folder, disk, passphrase] = process.argv;
const nothing = (): Promise<never> => Promise.reject(new Error('not here'));
const answerer = createAnswerer({
  folder: folder!, appVersion: '0.1.0', bootId: 'boot-1', demo: false, demoPassphrase: null,
  now: () => instant(new Date().toISOString()), monotonicMs: () => Math.floor(performance.now()), random: (size) => randomBytes(size),
  print: nothing, printOnPaper: nothing, chooseSavePlace: nothing, chooseFiles: nothing, parse: nothing, chooseFolder: () => Promise.resolve(disk!),
});
const say = (line: string): void => void writeSync(1, `${line}\n`);
const ask = async (name: string, input: unknown = {}): Promise<unknown> => {
  const envelope = await answerer.answer(name, input);
  if (!envelope.ok) throw new Error(`${name}: ${JSON.stringify(envelope.failure)}`);
  return envelope.value;
};
const newMinor = {
  givenNames: 'Selam', familyName: 'Fetena', nameInScript: null, otherNames: [], sex: 'female', nationality: 'ER', languages: ['ti'], interpreterLanguage: 'ti',
  statedBirthDate: '2010-03-12', vNumber: '', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'age-not-in-doubt', note: '' },
};

await ask('vault.unlock', { passphrase: passphraseBytes(passphrase!) });
await ask('backups.chooseFolder');
for (;;) {
  say('making');
  let done = false;
  const making = ask('backups.make').finally(() => {
    done = true;
  });
  while (!done) {
    say(`kept ${((await ask('minors.add', newMinor)) as { id: string }).id}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await making;
  const { backups } = (await ask('backups.get')) as { backups: readonly { stem: string }[] };
  say(`made ${backups[0]!.stem}`);
}
