/**
 * Which child-protection law connects the Netherlands with a country. Data of general knowledge, to be confirmed by a
 * lawyer before use; the date is that of this table, not of the treaties.
 */
export const countryFlagsVersion = '2026-11 (to be confirmed)';

/** EU states bound by Brussels II-ter, Regulation (EU) 2019/1111. Denmark is not. */
const brussels = new Set('AT BE BG HR CY CZ EE FI FR DE GR HU IE IT LV LT LU MT PL PT RO SK SI ES SE NL'.split(' '));

/** Other contracting states of the Hague Child Protection Convention of 1996 that the work meets. */
const hague = new Set('AL AM AU BB CH CR CU DK DO EC FJ GB GE GY HN LS MA MC ME MK NI NO PY RS RU TR UA UY'.split(' '));

export type LegalArea = 'brussels' | 'hague' | 'neither' | 'unknown';

/** The legal area of an ISO 3166-1 alpha-2 country code, or of `unknown`. */
export function legalAreaOf(country: string): LegalArea {
  if (country === 'unknown') return 'unknown';
  if (brussels.has(country)) return 'brussels';
  return hague.has(country) ? 'hague' : 'neither';
}

/** States outside that set which take part in the Dublin system: Denmark by treaty, and the four associated states. */
const alsoDublin = new Set('DK NO IS CH LI'.split(' '));

/** Does a transfer between states that share the responsibility for asylum requests exist with this country? */
export const isDublinState = (country: string): boolean => country !== 'NL' && (brussels.has(country) || alsoDublin.has(country));
