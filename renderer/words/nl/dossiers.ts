/** Words of the panel that prints the transfer dossier. */
export const dossiers = {
  title: 'Maak het dossier',
  about: 'Het dossier is een leesbaar bestand (PDF). U kiest zelf waar het komt te staan. Geef het alleen aan de ontvanger.',
  receiver: 'Voor wie is het dossier?',
  receiverHelp: 'Naam en organisatie. Die staan op het dossier.',
  act: 'Maak het dossier',
  printing: 'Het dossier wordt gemaakt. Dat duurt even.',
  done: 'Het dossier is gemaakt.',
  file: 'Bestand',
  pages: 'Bladzijden',
  copy: 'Exemplaar',
  checkCode: 'Controlecode',
  checkHelp: 'Dezelfde code staat op elke bladzijde.',
  again: 'Maak nog een exemplaar',
  earlier: 'Eerder gemaakt',
  earlierLine: (copy: number, receiver: string, when: string): string => `Exemplaar ${copy}, voor ${receiver}, ${when}`,
};
