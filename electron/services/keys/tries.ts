import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Free tries before waiting begins. */
const FREE_TRIES = 3;
const LONGEST_WAIT_SECONDS = 60;

/**
 * Seconds to wait before the next try after so many failures in a row: 0 for the first three, then 2, 4, 8 … 60. It only
 * slows a person at the keyboard; a stolen file is guarded by the cost of the key derivation.
 */
export const waitAfter = (failures: number): number => (failures < FREE_TRIES ? 0 : Math.min(2 ** (failures - FREE_TRIES + 1), LONGEST_WAIT_SECONDS));

interface Kept {
  readonly failures: number;
  readonly lastMs: number;
}

/** Failed tries in a row, kept beside the vault so that a restart does not forget them. Never leads to erasing anything. */
export class Tries {
  readonly #file: string;
  readonly #nowMs: () => number;

  constructor(folder: string, nowMs: () => number) {
    this.#file = join(folder, 'state');
    this.#nowMs = nowMs;
  }

  /** Seconds still to wait; 0 when a try is free. A clock set back does not make the wait longer than its full length. */
  waitSeconds(): number {
    const { failures, lastMs } = this.#read();
    const wait = waitAfter(failures);
    const passed = Math.max(0, (this.#nowMs() - lastMs) / 1000);
    return Math.max(0, Math.ceil(wait - passed));
  }

  /** One more failed try. A disk that cannot be written must not keep the guardian out, so that fault is passed over. */
  failed(): void {
    try {
      writeFileSync(this.#file, JSON.stringify({ failures: this.#read().failures + 1, lastMs: this.#nowMs() } satisfies Kept), { mode: 0o600 });
    } catch {
      // The wait is then only as long as this run remembers nothing; the vault itself is no weaker.
    }
  }

  /** The vault was opened: the count starts again. */
  succeeded(): void {
    rmSync(this.#file, { force: true });
  }

  #read(): Kept {
    try {
      const kept = JSON.parse(readFileSync(this.#file, 'utf8')) as Partial<Kept>;
      return { failures: Number.isSafeInteger(kept.failures) ? kept.failures! : 0, lastMs: Number(kept.lastMs) || 0 };
    } catch {
      return { failures: 0, lastMs: 0 };
    }
  }
}
