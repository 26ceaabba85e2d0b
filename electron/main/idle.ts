import { powerMonitor } from 'electron';

const CHECK_EVERY_MS = 1000;

/**
 * Calls `lock` after `minutes` without keys or pointer, and at once when the system locks, sleeps, shuts down or changes
 * user. Counts by the larger of the monotonic and the wall gap, so that neither a clock set back nor sleep makes it longer.
 */
export class IdleLock {
  readonly #lock: () => void;
  #minutes = 5;
  #lastMonotonicMs = performance.now();
  #lastWallMs = Date.now();
  #timer: NodeJS.Timeout | undefined;

  constructor(lock: () => void) {
    this.#lock = lock;
    for (const event of ['lock-screen', 'suspend', 'shutdown', 'user-did-resign-active'] as const) powerMonitor.on(event as 'suspend', () => this.#lockNow());
  }

  /** Starts counting: the vault is open. */
  start(minutes: number): void {
    this.#minutes = minutes;
    this.touch();
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#look(), CHECK_EVERY_MS);
  }

  /** Stops counting: the vault is closed. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Somebody is there. */
  touch(): void {
    this.#lastMonotonicMs = performance.now();
    this.#lastWallMs = Date.now();
  }

  #look(): void {
    const gapMs = Math.max(performance.now() - this.#lastMonotonicMs, Date.now() - this.#lastWallMs);
    if (gapMs >= this.#minutes * 60_000) this.#lockNow();
  }

  #lockNow(): void {
    if (this.#timer === undefined) return;
    this.stop();
    this.#lock();
  }
}
