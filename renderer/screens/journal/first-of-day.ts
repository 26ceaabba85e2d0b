import { dayOf } from '#domain/shared/instant';
import type { Entry } from '../../state/use-journal';

/** The numbers of the entries above which their day stands: each one whose day differs from that of the one above it. */
export const firstOfDay = (entries: readonly Entry[]): ReadonlySet<number> =>
  new Set(entries.filter((entry, place) => { const above = entries[place - 1]; return !above || dayOf(above.at) !== dayOf(entry.at); }).map(({ seq }) => seq));
