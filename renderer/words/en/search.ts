import type { search as source } from '../nl/search';

export const search: typeof source = {
  title: 'Search',
  field: 'Search a youth, note or action',
  help: 'Type a name, V-number or word. Accents are not needed. Put a sentence in quotation marks.',
  found: 'Found',
  nothing: 'Nothing found. Type less or something else.',
  people: 'Youths',
  texts: 'In what is written',
  acts: 'Actions',
  talk: (name) => `Begin conversation with ${name}`,
  notFound: (name: string): string => `Not found: ${name}`,
  sign: (name) => `Note sign with ${name}`,
  note: (name) => `Write note about ${name}`,
  more: 'Show older texts',
  otherLanguage: 'Show Hoede in Dutch (Nederlands)',
  languageStays: 'The language has not changed. Try it in Settings.',
  go: (screen) => `Go to ${screen}`,
};
