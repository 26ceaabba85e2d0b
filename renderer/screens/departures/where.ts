import type { NewDestination } from '#domain/departures/departure';
import { countryCodes } from '#domain/fields/countries';
import { countryName } from '#domain/dossiers/names';
import type { Option } from '../../components/options';
import type { AllWords } from '../../words/words';

/** A destination in a few words: place and country, never the address. */
export const whereOf = ({ town, country }: Pick<NewDestination, 'town' | 'country'>, { field }: AllWords): string =>
  [town, country === 'unknown' && town !== '' ? '' : countryName(country, field)].filter(Boolean).join(', ');

/** A place as it was typed, without the full stop at its end, for use inside a sentence. */
export const inSentence = (text: string): string => text.replace(/[.\s]+$/, '');

/** With whom, and how they are related: "Rima Voorbeeld (ouder)". */
export const withWhom = ({ hostName, hostRelation }: Pick<NewDestination, 'hostName' | 'hostRelation'>, { field }: AllWords): string =>
  `${hostName} (${field.departures.hostRelations[hostRelation]})`;

/** Every country by name; "unknown" comes first. */
export function countryOptions(words: AllWords): readonly Option[] {
  const named = (value: string): Option => ({ value, label: countryName(value, words.field) });
  const { compare } = new Intl.Collator(words.language);
  return [named('unknown'), ...countryCodes.map(named).sort((a, b) => compare(a.label, b.label))];
}
