import { exportPassphraseOn } from '../policy/export-passphrase';
import { dayOf, type Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';

/** A moment by two clocks: that of the wall, which can be set back, and that of the machine, which only goes on. */
export interface Moment {
  readonly at: Instant;
  readonly monotonicMs: number;
}

const MINUTE = 60_000;

/**
 * May data leave now? Only when the passphrase was typed a short while ago by both clocks; a clock that was set back does
 * not keep it fresh. `typed` is null when nobody typed it, as in a demo that opened by itself.
 */
export function mayLeave(typed: Moment | null, now: Moment): Permission {
  const { freshForMinutes } = exportPassphraseOn(dayOf(now.at));
  const passed = typed && [Date.parse(now.at) - Date.parse(typed.at), now.monotonicMs - typed.monotonicMs];
  const fresh = passed?.every((ms) => ms >= 0 && ms <= freshForMinutes * MINUTE);
  return fresh ? [] : [refusal('passphrase-not-fresh', { minutes: freshForMinutes })];
}
