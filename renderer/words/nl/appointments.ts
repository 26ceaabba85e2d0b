/** Words of appointments. */
export const appointments = {
  title: 'Maak afspraak',
  about: 'Na de afspraak vraagt Hoede hoe het ging.',
  act: 'Leg de afspraak vast',
  done: 'De afspraak is vastgelegd.',
  outcome: 'Hoe het ging',
  outcomeAct: 'Leg dit vast',
  outcomeDone: 'Het is genoteerd bij de afspraak.',
  change: 'Noteer iets anders',
  nowhere: 'Niet genoteerd',
  notedBy: (by: string, when: string): string => `Genoteerd door ${by}, ${when}.`,
};
