/** What a failure tells: what happened, what is safe, what to do next. */
export interface FailureSentence {
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
}

/** One entry for each kind of failure; storage has one for each reason. No entry may carry personal data. */
export const failures = {
  locked: { happened: 'De kluis is op slot.', safe: 'Uw werk is bewaard.', next: 'Ontgrendel de kluis en ga verder.' },
  'not-allowed': { happened: 'Dit kan nu nog niet.', safe: 'Er is niets veranderd. Uw tekst is bewaard.', next: 'Hieronder staat waarom.' },
  'not-found': { happened: 'Dit staat niet in de kluis.', safe: 'Er is niets veranderd.', next: 'Ga terug naar de lijst en open het opnieuw.' },
  'not-valid': { happened: 'Nog niet vastgelegd.', safe: 'Uw tekst is bewaard.', next: 'Kijk naar de velden met een melding.' },
  'changed-meanwhile': {
    happened: 'Dit is intussen op een andere plek gewijzigd.',
    safe: 'Uw tekst is bewaard, en de andere wijziging ook.',
    next: 'Bekijk de nieuwe stand en leg daarna uw tekst vast.',
  },
  'disk-full': { happened: 'De schijf is vol.', safe: 'Wat eerder is vastgelegd, is veilig.', next: 'Maak ruimte vrij en probeer het opnieuw.' },
  'read-only': { happened: 'Hoede mag hier niet schrijven.', safe: 'Wat eerder is vastgelegd, is veilig.', next: 'Vraag uw beheerder om schrijfrechten voor de kluis.' },
  busy: { happened: 'Een ander programma houdt de kluis vast.', safe: 'Er is niets verloren.', next: 'Wacht even en probeer het opnieuw.' },
  damaged: {
    happened: 'Een deel van de kluis is niet leesbaar.',
    safe: 'Hoede wist niets. Uw reservekopieën staan er los van.',
    next: 'Werk niet verder in deze kluis. Zet een reservekopie terug of bel uw beheerder.',
  },
  other: { happened: 'Opslaan is niet gelukt.', safe: 'Wat eerder is vastgelegd, is veilig.', next: 'Probeer het opnieuw. Lukt het niet? Bel uw beheerder.' },
  bug: (reference: string) => ({
    happened: 'Er ging iets mis in Hoede.',
    safe: 'Wat eerder is vastgelegd, is veilig.',
    next: `Probeer het opnieuw. Gaat het weer mis? Geef dan dit nummer door: ${reference}.`,
  }),
  noAnswer: { happened: 'De kluis geeft geen antwoord.', safe: 'Wat eerder is vastgelegd, is veilig.', next: 'Sluit Hoede en open het opnieuw.' },
  unknownProblem: 'Deze invoer klopt niet. Kijk dit veld na.',
};
