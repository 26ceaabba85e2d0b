import type { Stamp } from '#domain/journal/stamp';
import { hoursBetween } from '#domain/shared/instant';
import type { SearchKind } from '#domain/search/kinds';
import type { MinorId } from '#domain/shared/ids';
import type { WritableDb } from '../open/handles';
import { listJournal } from '../queries/journal';
import { commit } from './commit';

/** A pause after which searching on is searching again. */
const PAUSE_HOURS = 2 / 60;

/**
 * Notes that was searched, never for what. Searching goes by letter: while nothing else was done and no pause fell, it is one
 * entry.
 */
export function noteSearched(write: WritableDb, who: Stamp): void {
  const last = listJournal(write, { limit: 1 })[0]?.entry;
  const goesOn = last?.action === 'search.done' && last.bootId === who.bootId && Math.abs(hoursBetween(last.at, who.at)) < PAUSE_HOURS;
  if (!goesOn) commit(write, { ...who, action: 'search.done', object: { type: 'search', id: null } }, () => undefined);
}

/** Notes which record was opened from what was found. */
export function noteOpenedFromSearch(write: WritableDb, who: Stamp, kind: SearchKind, id: string, minorId: MinorId | null): void {
  commit(write, { ...who, action: 'search.opened', object: { type: kind, id }, minorId }, () => undefined);
}
