import type { CountryFlags } from '../policy/country-flags';

export type LegalArea = 'brussels' | 'hague' | 'neither' | 'unknown';

/** The legal area of an ISO 3166-1 alpha-2 country code, or of `unknown`. */
export function legalAreaOf(country: string, { brussels, hague }: CountryFlags): LegalArea {
  if (country === 'unknown') return 'unknown';
  if (brussels.has(country)) return 'brussels';
  return hague.has(country) ? 'hague' : 'neither';
}

/** Does a transfer between states that share the responsibility for asylum requests exist with this country? */
export const isDublinState = (country: string, { brussels, alsoDublin }: CountryFlags): boolean => country !== 'NL' && (brussels.has(country) || alsoDublin.has(country));
