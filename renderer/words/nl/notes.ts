/** Words of notes. */
export const notes = {
  title: 'Schrijf aantekening',
  about: 'Wat u typt, wordt vanzelf bewaard. Na vastleggen verandert de tekst niet meer.',
  act: 'Leg de aantekening vast',
  done: 'De aantekening is vastgelegd.',
  correct: 'Verbeter',
  correctNote: 'De eerste tekst blijft te lezen. Dit wordt een nieuwe versie.',
  correctAct: 'Leg de verbetering vast',
  corrected: 'De aantekening is verbeterd. De eerste tekst blijft te lezen.',
  changed: 'De aantekening is intussen gewijzigd. Sluit dit, lees de nieuwe versie en verbeter dan.',
  because: (reason: string): string => `Verbeterd omdat: ${reason}`,
  earlier: 'Eerdere versies',
  withdraw: 'Trek in',
  withdrawAct: 'Trek de aantekening in',
  keep: 'Laat staan',
  withdrawn: (day: string): string => `Ingetrokken op ${day}.`,
};
