import type { Instant } from '../shared/instant';

/**
 * Who acts, and when, by two clocks. The wall clock can be set back; the monotonic clock of one boot cannot, so together
 * they show a clock that was moved.
 */
export interface Stamp {
  readonly at: Instant;
  /** Milliseconds since the computer started, rounded down. Comparable only within one `bootId`. */
  readonly monotonicMs: number;
  readonly bootId: string;
  /** The guardian's id: a code, never a name. */
  readonly actor: string;
  readonly appVersion: string;
}
