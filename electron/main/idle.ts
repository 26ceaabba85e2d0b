const CHECK_EVERY_MS = 1000;

/** The two clocks of the machine, in milliseconds. */
export interface Clocks {
  readonly monotonicMs: () => number;
  readonly wallMs: () => number;
}

const machineClocks: Clocks = { monotonicMs: () => performance.now(), wallMs: () => Date.now() };

/**
 * Locks after some minutes without keys or pointer. Counts by the larger of the monotonic and the wall gap, so that
 * neither a clock that is set back nor a computer that sleeps makes it longer.
 */
export class IdleLock {
  readonly #lock: () => void;
  readonly #clocks: Clocks;
  #limitMs = 0;
  #lastMonotonicMs = 0;
  #lastWallMs = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(lock: () => void, clocks: Clocks = machineClocks) {
    this.#lock = lock;
    this.#clocks = clocks;
  }

  /** Starts counting: the vault is open. */
  start(minutes: number): void {
    this.stop();
    this.#limitMs = minutes * 60_000;
    this.touch();
    this.#timer = setInterval(() => this.#look(), CHECK_EVERY_MS);
  }

  /** Stops counting: the vault is closed. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Somebody is there. */
  touch(): void {
    this.#lastMonotonicMs = this.#clocks.monotonicMs();
    this.#lastWallMs = this.#clocks.wallMs();
  }

  /** The system locks, sleeps, shuts down or changes user: no reason to wait. Nothing happens while the vault is closed. */
  now(): void {
    if (this.#timer === undefined) return;
    this.stop();
    this.#lock();
  }

  #look(): void {
    const gapMs = Math.max(this.#clocks.monotonicMs() - this.#lastMonotonicMs, this.#clocks.wallMs() - this.#lastWallMs);
    if (gapMs >= this.#limitMs) this.now();
  }
}
