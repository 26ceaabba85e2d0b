import type { Stamp } from '#domain/journal/stamp';
import type { Look } from '#domain/radar/look';
import type { WritableDb } from '../open/handles';
import { looks } from '../schema/radar';
import { commit } from './commit';

/** Records that a quiet case was looked at. */
export function recordLook(write: WritableDb, who: Stamp, look: Omit<Look, 'id' | 'at'>): void {
  const { minorId, by, ...rest } = look;
  commit(write, { ...who, action: 'minor.looked-at', object: { type: 'minor', id: minorId }, minorId, details: { reasons: look.seen.length, rules: look.ruleVersion } }, (tx) => {
    tx.insert(looks).values({ minorId, lookedBy: by, lookedAt: who.at, ...rest }).run();
  });
}
