/** Words of the list of youths. */
export const caseload = {
  title: 'Caseload',
  count: (shown: number, all: number): string => (shown === all ? `${all} ${all === 1 ? 'jongere' : 'jongeren'}` : `${shown} van ${all} jongeren`),
  add: 'Voeg een jongere toe',
  filter: 'Zoek op naam of V-nummer',
  filterHelp: 'Zonder accenten mag ook. In elk schrift.',
  list: 'Jongeren',
  columns: { name: 'Naam', vNumber: 'V-nummer', ages: 'Gesteld / vastgesteld', nationality: 'Nationaliteit', where: 'Waar', last: 'Laatste gesprek' },
  vNumberUnknown: 'Onbekend',
  notPlaced: 'Niet genoteerd',
  noConversation: 'Nog geen gesprek',
  nothingFound: 'Niemand gevonden',
  nothingFoundHelp: 'Typ minder letters, of zoek op het V-nummer.',
  showAll: 'Toon iedereen',
  empty: 'Nog geen jongeren',
  emptyHelp: 'Voeg de eerste jongere toe. Daarna staat die hier.',
};
