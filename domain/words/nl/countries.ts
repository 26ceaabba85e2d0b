/** The two answers about a country that are not a country. Names of countries come from `Intl.DisplayNames`. */
export const countries = { unknown: 'Onbekend', stateless: 'Staatloos' };
