import type { caseload as source } from '../nl/caseload';

export const caseload: typeof source = {
  title: 'Caseload',
  count: (shown, all) => (shown === all ? `${all} ${all === 1 ? 'youth' : 'youths'}` : `${shown} of ${all} youths`),
  add: 'Add a youth',
  filter: 'Search by name or V-number',
  filterHelp: 'Accents may be left out. In any script.',
  list: 'Youths',
  columns: { name: 'Name', vNumber: 'V-number', ages: 'Stated / established', nationality: 'Nationality', where: 'Where', last: 'Last conversation' },
  vNumberUnknown: 'Unknown',
  notPlaced: 'Not noted',
  noConversation: 'No conversation yet',
  nothingFound: 'Nobody found',
  nothingFoundHelp: 'Type fewer letters, or search by V-number.',
  showAll: 'Show everyone',
  empty: 'No youths yet',
  emptyHelp: 'Add the first youth, who then stands here.',
};
