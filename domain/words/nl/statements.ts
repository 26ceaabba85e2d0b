/** The words about the youth's own statement. */
export const statements = {
  title: 'Eigen verklaring',
  mine: 'Dit zijn de woorden van de jongere. De voogd verandert ze niet.',
  said: (about: { day: string; language: string }): string => `Gezegd op ${about.day}, in het ${about.language}`,
  written: (about: { by: string }): string => `Opgeschreven door ${about.by}`,
  translated: (about: { by: string; day: string }): string => `Vertaling door ${about.by}, ${about.day}`,
  notTranslated: 'Nog niet vertaald',
  goesAlong: 'Gaat mee bij een overdracht',
  staysHere: 'Gaat niet mee bij een overdracht',
  withdrawn: (about: { day: string; reason: string }): string => `Ingetrokken op ${about.day}: ${about.reason}`,
  version: (about: { rev: number }): string => `Versie ${about.rev}`,
};
