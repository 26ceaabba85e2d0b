import { countryName } from '../dossiers/names';
import { isPartialDate, writtenDate } from '../shared/plain-date';
import type { Words } from '../words/words';
import { NO_PLACE, type FigureName } from './figure';

type GroupWords = Pick<Words, 'figures' | 'countries' | 'placements' | 'minors' | 'dossiers'>;

/** A group of a figure in words, by its key; null is what was too small to be named. */
export function groupName(name: FigureName, key: string | null, words: GroupWords): string {
  const { figures } = words;
  if (key === null) return figures.rest;
  if (key === NO_PLACE) return figures.noPlace;
  switch (name) {
    case 'departures-by-nationality': case 'inflow-by-nationality': case 'unknown-from-shelter': return countryName(key, words);
    case 'departures-by-shelter': return words.placements.kinds[key as keyof typeof words.placements.kinds];
    case 'departures-by-destination': return figures.destinations[key as keyof typeof figures.destinations];
    case 'departures-by-outcome': return figures.outcomes[key as keyof typeof figures.outcomes];
    case 'inflow-by-application': return words.minors.asylum[key as keyof typeof words.minors.asylum];
    case 'departures-by-days': return bandName(key, words);
    default: return isPartialDate(key) ? writtenDate(key) : key;
  }
}

function bandName(key: string, { figures }: GroupWords): string {
  const [from = '', to = ''] = key.split('-');
  return from === 'over' ? figures.moreDays({ days: to }) : figures.days({ from, to });
}
