import type { Language } from './words';

/** More statuses than this help nobody: then only where it stands is said. */
const MOST = 4;

const joined = { nl: new Intl.ListFormat('nl', { type: 'disjunction' }), en: new Intl.ListFormat('en', { type: 'disjunction' }) } satisfies Partial<Record<Language, Intl.ListFormat>>;

/** The statuses at which something is possible, each in quotes and joined by "or"; empty when there are none or too many to help. */
export const possibleAt = (statuses: readonly string[], language: keyof typeof joined): string =>
  (statuses.length === 0 || statuses.length > MOST ? '' : joined[language].format(statuses.map((status) => `“${status}”`)));
