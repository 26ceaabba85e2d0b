import { setTimeout as later } from 'node:timers/promises';
import { passphraseBytes } from '#domain/vault/passphrase';
import { openVault } from '#electron/services/keys/vault';
import type { Fault } from './fault';
import { openWithCode } from './look';
import { copyOf, PASSPHRASE, typed } from './model';
import { VaultProcess } from './vault-process';

/** Passphrases that look like the right one. */
function nearly(number: number): string {
  const place = number % PASSPHRASE.length;
  const forms = [
    () => PASSPHRASE.slice(0, place) + PASSPHRASE.slice(place + 1),
    () => PASSPHRASE.slice(0, place) + PASSPHRASE[place]!.toUpperCase() + PASSPHRASE.slice(place + 1),
    () => `${PASSPHRASE.slice(0, place)} ${PASSPHRASE.slice(place)}`,
    () => PASSPHRASE.replace('a', '\u0430'), // a Cyrillic letter that looks the same
    () => PASSPHRASE.replace('i', 'i\u0307'),
    () => `${PASSPHRASE}\u200b`,
    () => PASSPHRASE.toUpperCase(),
    () => 'x'.repeat(10_000),
  ];
  const made = forms[number % forms.length]!();
  return made.normalize('NFKC') === PASSPHRASE ? `${made}x` : made;
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The code with one slip of the pen: another character, or two that changed places. */
function slipped(code: string, number: number): string {
  const places = [...code].flatMap((sign, place) => (sign === '-' || sign === ' ' ? [] : [place]));
  const place = places[number % places.length]!;
  const next = places[(number + 1) % places.length]!;
  const signs = [...code];
  if (number % 2 === 0) signs[place] = ALPHABET[(ALPHABET.indexOf(signs[place]!) + 1 + (number % 30)) % 32]!;
  else [signs[place], signs[next]] = [signs[next]!, signs[place]!];
  return signs.join('');
}

const waitOf = async (vault: VaultProcess): Promise<number> => (await vault.value<{ waitSeconds: number }>('vault.status')).waitSeconds;

/** Nothing but the right passphrase or sheet opens the vault, and nothing else is ever said of it. */
export const wrongSecrets: Fault = {
  name: 'wrong-secrets',
  about: 'passphrases that are nearly right, other forms of its letters, 10 kB of it, and slips in the code of the recovery sheet',
  quick: 3,
  full: 500,
  async run({ model, tally, times }) {
    const copy = copyOf(model);
    for (let number = 0; number < times; number++) {
      const fault = await openVault({ folder: copy.folder, passphrase: passphraseBytes(nearly(number)) }).then((vault) => (vault.close(), 'opened'), (error: { fault?: string }) => error.fault);
      tally.mustBeSeen(fault === 'wrong-passphrase', `form ${number % 8} of the passphrase: ${fault}`);
      tally.tried();
    }
    for (let number = 0; number < times * 20; number++) {
      const slip = slipped(model.code, number);
      if (slip === model.code) continue;
      const fault = await openWithCode(copy.folder, slip).then((vault) => (vault.close(), 'opened'), (error: { fault?: string }) => error.fault);
      tally.mustBeSeen(fault === 'wrong-passphrase', `a slip in the code: ${fault}`);
      tally.tried();
    }
    // Through the window there is a wait after three. It grows, and a new start of the program forgets nothing of it.
    const first = await VaultProcess.start(copy.folder);
    for (let number = 0; number < 3; number++) tally.mustBeSeen(!(await first.ask('vault.unlock', { passphrase: passphraseBytes(nearly(number)) })).ok, 'a wrong passphrase opened it');
    tally.mustBeSeen((await waitOf(first)) > 0, 'no wait after three wrong ones');
    await first.kill();
    const second = await VaultProcess.start(copy.folder);
    await later(await waitOf(second) * 1000);
    await second.ask('vault.unlock', { passphrase: passphraseBytes(nearly(0)) });
    const waits = await waitOf(second);
    tally.mustBeSeen(waits > 2, `a new start forgot the tries of before: ${waits} s`);
    await later(waits * 1000);
    tally.mustBeSeen((await second.ask('vault.unlock', { passphrase: typed() })).ok, 'the right passphrase does not open it after the wait');
    await second.kill();
    copy.end();
  },
};
