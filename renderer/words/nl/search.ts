/** Words of searching and of the list of acts. */
export const search = {
  title: 'Zoeken',
  field: 'Zoek een jongere, notitie of actie',
  help: 'Typ een naam, V-nummer of woord. Zonder accenten mag. Een zin zet u tussen aanhalingstekens.',
  found: 'Gevonden',
  nothing: 'Niets gevonden. Typ minder of iets anders.',
  people: 'Jongeren',
  texts: 'In wat is geschreven',
  acts: 'Acties',
  talk: (name: string): string => `Begin gesprek met ${name}`,
  notFound: (name: string): string => `Niet aangetroffen: ${name}`,
  sign: (name: string): string => `Noteer signaal bij ${name}`,
  note: (name: string): string => `Schrijf aantekening bij ${name}`,
  more: 'Toon oudere teksten',
  otherLanguage: 'Toon Hoede in het Engels (English)',
  languageStays: 'De taal is niet veranderd. Probeer het bij Instellingen.',
  go: (screen: string): string => `Ga naar ${screen}`,
};
