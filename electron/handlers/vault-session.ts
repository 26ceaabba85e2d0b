import type { Act, JournalOutcome } from '#domain/journal/entry';
import { newId, type Id } from '#domain/shared/ids';
import { refusal } from '#domain/shared/refusal';
import { VaultRefused } from '#domain/vault/failures';
import { FEWEST_CHARACTERS, MOST_CHARACTERS, passphraseBytes, passphraseProblems, type PassphraseProblem } from '#domain/vault/passphrase';
import { mayLeave, type Moment } from '#domain/vault/may-leave';
import { isKnownBlob } from '#db/queries/attachments';
import { putBackOf } from '#domain/backups/backup';
import { missingActs } from '#domain/vault/set-back';
import { words } from '#domain/words/words';
import { findSetting } from '#db/queries/settings';
import { notePutBack } from '#db/writes/backups';
import { commit } from '#db/writes/commit';
import { refillMinorKeys } from '#db/writes/minor-keys';
import { changeSetting, keepSetting } from '#db/writes/settings';
import type { CheckedOf, OutputOf } from '../contract/contract';
import { recordedAfter } from '../services/backups/compare-old';
import { findOrigin, forgetOrigin } from '../services/backups/origin';
import { restoreBackup } from '../services/backups/restore-backup';
import { stemOf } from '../services/backups/unfinished';
import { sweepBlobs } from '../services/blobs/blob-store';
import { isRecoveryCode, readRecoveryCode } from '../services/keys/recovery-code';
import { countGenerations, discardNewVault } from '../services/keys/layout';
import { createVault, hasRecovery, isVault, openVault, type OpenVault } from '../services/keys/vault';
import type { Secret } from '../services/keys/slots';
import { estimateStrength } from '../services/keys/strength';
import { Tries } from '../services/keys/tries';
import { PUT_BACK, SET_BACK } from './backups';
import { stopBackup } from './backup-under-way';
import { checkpointNow } from './checkpoints';
import type { DeskSettings } from './desk';
import { deviceCertificateKey, makeDeviceKey } from './device';
import { journalReader } from './journal-reader';
import type { Machine } from './machine';
import { RecoveryInTheMaking } from './recovery';
import { allow, Refused } from './refused';
import { sweepUnsealed } from './seal-for';
import { stopSealing } from './sealing-under-way';
import { firstSettings, isNamed, keepSettings, readSettings } from './settings';

const refusalOf = (problem: PassphraseProblem) =>
  problem === 'too-short' ? refusal('passphrase-too-short', { least: FEWEST_CHARACTERS })
    : problem === 'too-long' ? refusal('passphrase-too-long', { most: MOST_CHARACTERS }) : refusal('passphrase-too-easy');

const isWrongSecret = (error: unknown): boolean => error instanceof VaultRefused && error.fault === 'wrong-passphrase';

/** A new passphrase as the bytes the vault takes, or Refused with what is in the way. What came in is cleared. */
function strongEnough(passphrase: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(passphrase);
  passphrase.fill(0);
  const problems = passphraseProblems(text, estimateStrength(text));
  if (problems.length > 0) throw new Refused(problems.map(refusalOf));
  return passphraseBytes(text);
}

/** Who acts before there are settings to say so: the vault itself. */
const THE_VAULT = 'vault';

/** The one vault of this process: closed, or open with its settings. */
export class VaultSession {
  readonly #machine: Machine;
  readonly #tries: Tries;
  readonly #recovery: RecoveryInTheMaking;
  #open: OpenVault | undefined;
  /** When the passphrase of the open vault was last typed. */
  #typed: Moment | null = null;
  /** The backup that was chosen to put back. */
  #chosen: string | undefined;

  constructor(machine: Machine) {
    this.#machine = machine;
    this.#tries = new Tries(machine.folder, () => Date.parse(machine.now()));
    this.#recovery = new RecoveryInTheMaking(machine);
  }

  /** The open vault; undefined while it is closed. */
  get vault(): OpenVault | undefined {
    return this.#open;
  }

  status(): OutputOf<'vault.status'> {
    const vault = this.#open ? 'open' : isVault(this.#machine.folder) ? 'closed' : 'none';
    const { demo, demoPassphrase } = this.#machine;
    return { vault, demo, demoPassphrase, waitSeconds: this.#tries.waitSeconds(), recovery: hasRecovery(this.#machine.folder) };
  }

  judge(passphrase: Uint8Array): OutputOf<'vault.judgePassphrase'> {
    const text = new TextDecoder().decode(passphrase);
    passphrase.fill(0);
    const strength = estimateStrength(text);
    return { problems: [...passphraseProblems(text, strength)], score: strength.score };
  }

  async create({ passphrase, guardian, language }: CheckedOf<'vault.create'>): Promise<void> {
    const { folder, random, now, nativeBinding, kdf } = this.#machine;
    const vault = await createVault({ folder, random, now, nativeBinding, kdf, passphrase: strongEnough(passphrase) });
    try {
      const certificate = await makeDeviceKey(vault, now(), random);
      this.#note(vault, 'vault.created', THE_VAULT);
      const id = newId<Id<'Guardian'>>(now(), random(10));
      // Who it is comes last: a vault that opens has its certificate too, whenever the power went while it was made.
      changeSetting(vault.write, this.#stamp(id), deviceCertificateKey, certificate, 0);
      keepSettings(vault, this.#stamp(id), firstSettings({ ...guardian, id }, language), 0);
      this.#note(vault, 'vault.unlocked', id);
      checkpointNow(vault, now(), 'unlock');
    } catch (error) {
      // A vault that nobody is named in could never be used: it was made this moment and holds nothing yet.
      vault.close();
      discardNewVault(folder);
      throw error;
    }
    this.#open = vault;
    this.#typed = this.#moment();
  }

  async unlock({ passphrase }: CheckedOf<'vault.unlock'>): Promise<void> {
    const { folder, random, now, nativeBinding } = this.#machine;
    this.#use(await this.#try(() => openVault({ folder, random, now, nativeBinding, passphrase })), 'vault.unlocked');
    await this.#sweep();
    // The demo opens by itself: nobody typed anything, so the first thing that leaves asks for it.
    if (this.#machine.demo) this.#typed = null;
  }

  /** Opens with the code of a recovery sheet and puts a new passphrase in place of the one that was lost. */
  async recover({ code, next }: CheckedOf<'vault.recover'>): Promise<void> {
    const passphrase = strongEnough(next);
    const { folder, random, now, nativeBinding, kdf } = this.#machine;
    if (!isRecoveryCode(code)) throw new Refused([refusal('recovery-code-slip')]);
    const vault = await this.#try(() => openVault({ folder, random, now, nativeBinding, recoveryCode: code })).catch((error: unknown) => {
      throw isWrongSecret(error) ? new Refused([refusal('recovery-code-wrong')]) : error;
    });
    await vault.setPassphrase({ next: passphrase, kdf }).catch((error: unknown) => {
      vault.close();
      throw error;
    });
    this.#use(vault, 'vault.recovered');
    await this.#sweep();
  }

  /** Lets somebody choose a backup to put back; where it is stays here. */
  async chooseBackup({ language }: CheckedOf<'vault.chooseBackup'>): Promise<OutputOf<'vault.chooseBackup'>> {
    const [file] = await this.#machine.chooseFiles({ label: words(language).files.backup, extensions: ['age'], several: false });
    this.#chosen = file;
    return { stem: file === undefined ? null : stemOf(file) };
  }

  async putBack({ passphrase }: CheckedOf<'vault.putBack'>): Promise<void> {
    const { folder, random, now, nativeBinding } = this.#machine;
    try {
      await this.#try(() => this.#restore({ kind: 'passphrase', bytes: passphrase }));
      this.#use(await openVault({ folder, random, now, nativeBinding, passphrase }), 'vault.unlocked');
    } finally {
      passphrase.fill(0);
    }
  }

  /** The same for who lost the passphrase: the code of the recovery sheet, and a new passphrase. */
  async putBackWithSheet({ code, next }: CheckedOf<'vault.putBackWithSheet'>): Promise<void> {
    const passphrase = strongEnough(next);
    const { folder, random, now, nativeBinding, kdf } = this.#machine;
    const secret = readRecoveryCode(code);
    if (!secret) throw new Refused([refusal('recovery-code-slip')]);
    await this.#try(() => this.#restore({ kind: 'recovery', bytes: secret })).catch((error: unknown) => {
      throw isWrongSecret(error) ? new Refused([refusal('recovery-code-wrong')]) : error;
    });
    secret.fill(0);
    const vault = await openVault({ folder, random, now, nativeBinding, recoveryCode: code });
    await vault.setPassphrase({ next: passphrase, kdf }).catch((error: unknown) => {
      vault.close();
      throw error;
    });
    this.#use(vault, 'vault.unlocked');
  }

  async #restore(secret: Secret): Promise<void> {
    const { folder, random, nativeBinding } = this.#machine;
    if (this.#chosen === undefined) throw new Refused([refusal('backup-not-chosen')]);
    await restoreBackup({ folder, file: this.#chosen, secret, random, journal: journalReader, nativeBinding });
    this.#chosen = undefined;
  }

  // Whoever is named is named by the last step of its making. Without that nobody ever worked in it, and it could not be opened or made anew.
  #refuseUnfinished(vault: OpenVault): void {
    if (isNamed(vault)) return;
    vault.close();
    discardNewVault(this.#machine.folder);
    throw new Refused([refusal('vault-unfinished')]);
  }

  // What it came from and what is missing is the first thing that stands in its journal: said by who put it back, or after an
  // abrupt end by who opens it next.
  #noteOrigin(vault: OpenVault): void {
    const { folder, random } = this.#machine;
    const found = findOrigin(folder);
    if (!found) return;
    const { generation, origin } = found;
    if (journalReader.end(vault.read).seq === origin.journal.seq) {
      const lost = recordedAfter({ folder, keys: vault.backup, random, journal: journalReader }, origin);
      const stamp = this.#stamp(readSettings(vault).guardian.id);
      notePutBack(vault.write, stamp, PUT_BACK, putBackOf(stamp.at, origin.madeAt, lost), { seq: origin.journal.seq, generation: generation.name, before: origin.before }, findSetting(vault.read, PUT_BACK)?.rev ?? 0);
    }
    forgetOrigin(generation);
  }

  // A vault that is not as it was left opens: what is there is needed, and looking at it is an act that has to be noted as ever.
  // The guardian is told what is missing, and it stands in the journal before anything else is done.
  #noteSetBack(vault: OpenVault): void {
    const found = vault.setBack();
    if (!found) return;
    const stamp = this.#stamp(readSettings(vault).guardian.id);
    const details = found.kind === 'acts-missing' ? { kind: found.kind, from: found.from, to: found.to } : { kind: found.kind };
    commit(vault.write, { ...stamp, action: 'vault.set-back', object: { type: 'vault', id: vault.vaultId }, details }, (tx) =>
      keepSetting(tx, SET_BACK, { at: stamp.at, kind: found.kind, missing: missingActs(found) }, findSetting(vault.read, SET_BACK)?.rev ?? 0));
    vault.toldSetBack();
  }

  async changePassphrase(vault: OpenVault, { current, next }: CheckedOf<'vault.changePassphrase'>): Promise<void> {
    const passphrase = strongEnough(next);
    await this.#typedAgain(vault, current);
    await vault.setPassphrase({ next: passphrase, kdf: this.#machine.kdf });
    this.#note(vault, 'vault.passphrase-changed', readSettings(vault).guardian.id);
  }

  /** The passphrase typed again at an open vault, before data leaves. A wrong one is noted too: somebody else may sit there. */
  async confirmPassphrase(vault: OpenVault, { passphrase }: CheckedOf<'vault.confirmPassphrase'>): Promise<void> {
    const actor = readSettings(vault).guardian.id;
    await this.#typedAgain(vault, passphrase).catch((error: unknown) => {
      if (isWrongSecret(error)) this.#note(vault, 'vault.passphrase-confirmed', actor, 'refused');
      throw error;
    });
    this.#note(vault, 'vault.passphrase-confirmed', actor);
  }

  /** Goes on when the passphrase was typed a short while ago; refused otherwise. Asked before anything leaves. */
  mustBeFresh(): void {
    allow(mayLeave(this.#typed, this.#moment()));
  }

  /** A fresh recovery code, after the passphrase was asked again: who sits at an open vault may not be its guardian. */
  async prepareRecovery(vault: OpenVault, { passphrase }: CheckedOf<'vault.prepareRecovery'>): Promise<OutputOf<'vault.prepareRecovery'>> {
    await this.#typedAgain(vault, passphrase);
    return this.#recovery.prepare(vault);
  }

  printRecovery(vault: OpenVault): Promise<OutputOf<'vault.printRecovery'>> {
    return this.#recovery.print(vault, readSettings(vault));
  }

  keepRecovery(vault: OpenVault, input: CheckedOf<'vault.keepRecovery'>): Promise<OutputOf<'vault.keepRecovery'>> {
    return this.#recovery.keep(vault, input, this.#stamp(readSettings(vault).guardian.id));
  }

  /** Closes the vault and forgets its keys. Safe to call when it is closed. */
  lock(): void {
    const vault = this.#open;
    if (!vault) return;
    this.#open = undefined;
    this.#typed = null;
    this.#recovery.forget();
    stopBackup(vault);
    stopSealing(vault);
    try {
      this.#note(vault, 'vault.locked', readSettings(vault).guardian.id);
      checkpointNow(vault, this.#machine.now(), 'lock');
    } finally {
      vault.close();
    }
  }

  settings(vault: OpenVault): DeskSettings {
    return readSettings(vault);
  }

  // What cannot be swept now is swept the next time; nobody is kept out of their vault for it.
  async #sweep(): Promise<void> {
    const vault = this.#open;
    // A generation of before may name attachments that the one of now does not know.
    if (vault) sweepUnsealed({ machine: this.#machine, vault });
    if (vault && countGenerations(this.#machine.folder) === 1) await sweepBlobs(this.#machine, (blobId) => isKnownBlob(vault.read, blobId), Date.parse(this.#machine.now())).catch(() => undefined);
  }

  // Noted, and what is computed from the records brought up to date; a vault that cannot be written to is closed again.
  #use(vault: OpenVault, action: 'vault.unlocked' | 'vault.recovered'): void {
    this.#refuseUnfinished(vault);
    try {
      this.#noteOrigin(vault);
      this.#noteSetBack(vault);
      this.#note(vault, action, readSettings(vault).guardian.id);
      checkpointNow(vault, this.#machine.now(), 'unlock');
      refillMinorKeys(vault.write);
    } catch (error) {
      vault.close();
      throw error;
    }
    this.#open = vault;
    this.#typed = this.#moment();
  }

  async #typedAgain(vault: OpenVault, passphrase: Uint8Array): Promise<void> {
    await this.#try(() => vault.checkPassphrase(passphrase));
    this.#typed = this.#moment();
  }

  #moment(): Moment {
    return { at: this.#machine.now(), monotonicMs: this.#machine.monotonicMs() };
  }

  // Wrong secrets are counted wherever they are typed, and make the next try wait.
  async #try<T>(secret: () => Promise<T>): Promise<T> {
    const seconds = this.#tries.waitSeconds();
    if (seconds > 0) throw new Refused([refusal('wait-before-next-try', { seconds })]);
    try {
      const result = await secret();
      this.#tries.succeeded();
      return result;
    } catch (error) {
      if (isWrongSecret(error)) this.#tries.failed();
      throw error;
    }
  }

  #stamp(actor: string) {
    const { now, monotonicMs, bootId, appVersion } = this.#machine;
    return { at: now(), monotonicMs: monotonicMs(), bootId, actor, appVersion };
  }

  #note(vault: OpenVault, action: Act['action'], actor: string, outcome: JournalOutcome = 'done'): void {
    commit(vault.write, { ...this.#stamp(actor), action, outcome, object: { type: 'vault', id: vault.vaultId } }, () => undefined);
  }
}

