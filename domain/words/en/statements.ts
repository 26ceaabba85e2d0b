import type { statements as source } from '../nl/statements';

/** The words about the youth's own statement, in English. */
export const statements: typeof source = {
  title: 'Own statement',
  mine: 'These are the words of the youth. The guardian does not change them.',
  said: (about) => `Said on ${about.day}, in ${about.language}`,
  written: (about) => `Written down by ${about.by}`,
  translated: (about) => `Translation by ${about.by}, ${about.day}`,
  notTranslated: 'Not translated yet',
  goesAlong: 'Goes along at a hand-over',
  staysHere: 'Does not go along at a hand-over',
  withdrawn: (about) => `Taken back on ${about.day}: ${about.reason}`,
  version: (about) => `Version ${about.rev}`,
};
