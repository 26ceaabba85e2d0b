import { timingSafeEqual } from 'node:crypto';
import type { Stamp } from '#domain/journal/stamp';
import { refusal } from '#domain/shared/refusal';
import { RecoverySheet, sheetNumber } from '#domain/vault/recovery-sheet';
import { words } from '#domain/words/words';
import { findSetting } from '#db/queries/settings';
import { commit } from '#db/writes/commit';
import { keepSetting } from '#db/writes/settings';
import type { CheckedOf, OutputOf } from '../contract/contract';
import { clear } from '../services/keys/clearing';
import { newRecoverySecret, readRecoveryCode, recoveryCode } from '../services/keys/recovery-code';
import type { OpenVault } from '../services/keys/vault';
import { recoverySheetDocument } from '../services/printing/recovery-sheet';
import type { DeskSettings } from './desk';
import { vaultKeyIdOf } from './device';
import type { Machine } from './machine';
import { Refused } from './refused';

const KEY = 'recovery-sheet';

const findSheet = (vault: OpenVault): { readonly sheet: RecoverySheet | null; readonly rev: number } => {
  const kept = findSetting(vault.read, KEY);
  return kept ? { sheet: RecoverySheet.parse(kept.value), rev: kept.rev } : { sheet: null, rev: 0 };
};

/** The sheet that opens this vault; null while none was made. */
export const recoverySheetOf = (vault: OpenVault): RecoverySheet | null => findSheet(vault).sheet;

/**
 * A recovery sheet in the making. Its code opens nothing until the guardian has typed it back from the paper: a sheet that
 * was never tried is not a way back. Until then the code lives here, and it is gone when the vault closes.
 */
export class RecoveryInTheMaking {
  readonly #machine: Machine;
  #secret: Uint8Array | undefined;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** A fresh code, as ASCII bytes for the window to show once. */
  prepare(vault: OpenVault): OutputOf<'vault.prepareRecovery'> {
    this.forget();
    this.#secret = newRecoverySecret(this.#machine.random);
    return { code: recoveryCode(this.#secret), sheet: nextNumber(vault) };
  }

  /** Prints the sheet on paper. No file is made of it. */
  async print(vault: OpenVault, { guardian, language }: DeskSettings): Promise<OutputOf<'vault.printRecovery'>> {
    const code = recoveryCode(this.#prepared());
    const document = recoverySheetDocument(words(language), { code, sheet: nextNumber(vault), before: recoverySheetOf(vault), guardian, madeAt: this.#machine.now(), vaultKeyId: vaultKeyIdOf(vault.vaultId) });
    clear(code);
    return { printed: (await this.#machine.printOnPaper(document)).kind === 'printed' };
  }

  /** The guardian typed the code from the paper: from now on it opens the vault, and the sheet before it does not. */
  async keep(vault: OpenVault, { code }: CheckedOf<'vault.keepRecovery'>, stamp: Stamp): Promise<OutputOf<'vault.keepRecovery'>> {
    const secret = this.#prepared();
    const typed = readRecoveryCode(code);
    clear(code);
    if (!typed) throw new Refused([refusal('recovery-code-slip')]);
    const same = timingSafeEqual(typed, secret);
    clear(typed);
    if (!same) throw new Refused([refusal('recovery-code-other')]);
    const { sheet, rev } = findSheet(vault);
    const number = (sheet?.number ?? 0) + 1;
    await vault.keepRecovery(secret);
    this.#secret = undefined;
    commit(vault.write, { ...stamp, action: 'vault.recovery-made', object: { type: 'vault', id: vault.vaultId }, details: { sheet: number } }, (tx) =>
      keepSetting(tx, KEY, { number, madeAt: stamp.at } satisfies RecoverySheet, rev));
    return { sheet: sheetNumber(number) };
  }

  /** Given up, or the vault closes. */
  forget(): void {
    clear(this.#secret);
    this.#secret = undefined;
  }

  #prepared(): Uint8Array {
    if (!this.#secret) throw new Refused([refusal('recovery-not-prepared')]);
    return this.#secret;
  }
}

const nextNumber = (vault: OpenVault): string => sheetNumber((recoverySheetOf(vault)?.number ?? 0) + 1);
