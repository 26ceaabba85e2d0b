import type { countries as nlCountries } from '../nl/countries';

/** The two answers about a country that are not a country. */
export const countries: typeof nlCountries = { unknown: 'Unknown', stateless: 'Stateless' };
