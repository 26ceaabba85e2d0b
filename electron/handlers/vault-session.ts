import type { Act } from '#domain/journal/entry';
import { newId, type Id } from '#domain/shared/ids';
import { refusal } from '#domain/shared/refusal';
import { VaultRefused } from '#domain/vault/failures';
import { FEWEST_CHARACTERS, MOST_CHARACTERS, passphraseBytes, passphraseProblems, type PassphraseProblem } from '#domain/vault/passphrase';
import { commit } from '#db/writes/commit';
import { refillMinorKeys } from '#db/writes/minor-keys';
import { changeSetting } from '#db/writes/settings';
import type { CheckedOf, OutputOf } from '../contract/contract';
import { discardNewVault } from '../services/keys/layout';
import { createVault, isVault, openVault, type OpenVault } from '../services/keys/vault';
import { estimateStrength } from '../services/keys/strength';
import { Tries } from '../services/keys/tries';
import type { DeskSettings } from './desk';
import { deviceCertificateKey, makeDeviceKey } from './device';
import type { Machine } from './machine';
import { Refused } from './refused';
import { firstSettings, keepSettings, readSettings } from './settings';

const refusalOf = (problem: PassphraseProblem) =>
  problem === 'too-short' ? refusal('passphrase-too-short', { least: FEWEST_CHARACTERS })
    : problem === 'too-long' ? refusal('passphrase-too-long', { most: MOST_CHARACTERS }) : refusal('passphrase-too-easy');

/** Who acts before there are settings to say so: the vault itself. */
const THE_VAULT = 'vault';

/** The one vault of this process: closed, or open with its settings. */
export class VaultSession {
  readonly #machine: Machine;
  readonly #tries: Tries;
  #open: OpenVault | undefined;

  constructor(machine: Machine) {
    this.#machine = machine;
    this.#tries = new Tries(machine.folder, () => Date.parse(machine.now()));
  }

  /** The open vault; undefined while it is closed. */
  get vault(): OpenVault | undefined {
    return this.#open;
  }

  status(): OutputOf<'vault.status'> {
    const vault = this.#open ? 'open' : isVault(this.#machine.folder) ? 'closed' : 'none';
    return { vault, demo: this.#machine.demo, waitSeconds: this.#tries.waitSeconds() };
  }

  judge(passphrase: Uint8Array): OutputOf<'vault.judgePassphrase'> {
    const text = new TextDecoder().decode(passphrase);
    passphrase.fill(0);
    const strength = estimateStrength(text);
    return { problems: [...passphraseProblems(text, strength)], score: strength.score };
  }

  async create({ passphrase, guardian, language }: CheckedOf<'vault.create'>): Promise<void> {
    const text = new TextDecoder().decode(passphrase);
    passphrase.fill(0);
    const problems = passphraseProblems(text, estimateStrength(text));
    if (problems.length > 0) throw new Refused(problems.map(refusalOf));
    const { folder, random, now, nativeBinding, kdf } = this.#machine;
    const vault = await createVault({ folder, random, now, nativeBinding, kdf, passphrase: passphraseBytes(text) });
    try {
      const certificate = await makeDeviceKey(vault, now(), random);
      this.#note(vault, 'vault.created', THE_VAULT);
      const id = newId<Id<'Guardian'>>(now(), random(10));
      keepSettings(vault, this.#stamp(id), firstSettings({ ...guardian, id }, language), 0);
      changeSetting(vault.write, this.#stamp(id), deviceCertificateKey, certificate, 0);
      this.#note(vault, 'vault.unlocked', id);
    } catch (error) {
      // A vault that nobody is named in could never be used: it was made this moment and holds nothing yet.
      vault.close();
      discardNewVault(folder);
      throw error;
    }
    this.#open = vault;
  }

  async unlock({ passphrase }: CheckedOf<'vault.unlock'>): Promise<void> {
    const seconds = this.#tries.waitSeconds();
    if (seconds > 0) throw new Refused([refusal('wait-before-next-try', { seconds })]);
    const { folder, random, now, nativeBinding } = this.#machine;
    try {
      const vault = await openVault({ folder, random, now, nativeBinding, passphrase });
      this.#tries.succeeded();
      try {
        this.#note(vault, 'vault.unlocked', readSettings(vault).guardian.id);
        refillMinorKeys(vault.write);
      } catch (error) {
        vault.close();
        throw error;
      }
      this.#open = vault;
    } catch (error) {
      if (error instanceof VaultRefused && error.fault === 'wrong-passphrase') this.#tries.failed();
      throw error;
    }
  }

  /** Closes the vault and forgets its keys. Safe to call when it is closed. */
  lock(): void {
    const vault = this.#open;
    if (!vault) return;
    this.#open = undefined;
    try {
      this.#note(vault, 'vault.locked', readSettings(vault).guardian.id);
    } finally {
      vault.close();
    }
  }

  settings(vault: OpenVault): DeskSettings {
    return readSettings(vault);
  }

  #stamp(actor: string) {
    const { now, monotonicMs, bootId, appVersion } = this.#machine;
    return { at: now(), monotonicMs: monotonicMs(), bootId, actor, appVersion };
  }

  #note(vault: OpenVault, action: Act['action'], actor: string): void {
    commit(vault.write, { ...this.#stamp(actor), action, object: { type: 'vault', id: vault.vaultId } }, () => undefined);
  }
}

