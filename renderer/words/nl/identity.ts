/** Words of the panels about who a youth is: identity, age, journey, photo, earlier versions. */
export const identity = {
  open: { identity: 'Identiteit', age: 'Leeftijd', travel: 'Reis', photo: 'Foto', versions: 'Eerdere versies' },
  ageAsks: 'vraag open',
  group: 'Wie de jongere is',
  correct: 'Verbeter gegevens',
  notKnown: 'Niet bekend',
  age: {
    title: 'Leeftijd', questions: 'Vragen over de leeftijd', none: 'Er staat geen vraag over de leeftijd open.', due: (day: string): string => `Beslis voor ${day}.`, again: (day: string): string => `Kijk opnieuw op ${day}.`,
    form: 'Uw besluit', act: 'Leg het besluit vast', done: 'Het besluit is vastgelegd. De geboortedata zijn niet veranderd.', decisions: 'Besluiten', change: 'Verbeter de vastgestelde datum',
    changeNote: 'Een andere vastgestelde datum legt u vast bij “Verbeter gegevens”, met de bron en een reden.',
  },
  travel: {
    title: 'Reis', none: 'Er is nog geen reis vastgelegd.', add: 'Voeg een land toe', act: 'Leg vast', added: 'Het land is vastgelegd.', corrected: 'De verbetering is vastgelegd.', withdrawn: 'Het land is ingetrokken.',
    correct: (country: string): string => `Verbeter ${country}`, withdraw: (country: string): string => `Trek ${country} in`, earlier: (country: string): string => `Zet ${country} eerder`, later: (country: string): string => `Zet ${country} later`,
    ask: 'Volgens de dagen kwam dit land na het volgende. Klopt de volgorde?', gone: 'Ingetrokken', was: 'Eerder genoteerd', between: (from: string, to: string): string => `${from} tot ${to}`, unknownEnd: 'onbekend', back: 'Laat zoals het is',
    source: (source: string): string => `Bron: ${source}`,
  },
  photo: {
    title: 'Foto', of: 'Foto van de jongere', none: 'Er is nog geen foto. Maak er een bij de plaatsing: dan is die er als het nodig is.', taken: (day: string): string => `Gemaakt op ${day}`, old: 'Niet recent', oldSince: (day: string): string => `Deze foto is sinds ${day} niet recent meer. Maak een nieuwe.`,
    add: 'Voeg een foto toe', choose: 'Kies een foto', help: 'JPEG, PNG of WebP. Hoede maakt een kleinere kopie zonder gegevens van de camera. Het gekozen bestand zelf wordt niet bewaard.', ready: 'De foto is verkleind en klaar om vast te leggen.',
    unreadable: 'Dit bestand is geen foto die te openen is. Kies een ander bestand.', tooLarge: 'Dit bestand is te groot. Kies een foto van hoogstens 25 MB.', act: 'Leg de foto vast', added: 'De foto is vastgelegd.',
    withdraw: 'Trek de foto in', withdrawn: 'De foto is ingetrokken.', earlier: 'Eerdere foto’s', show: 'Toon', hide: 'Verberg', why: (reason: string): string => `Ingetrokken: ${reason}`,
  },
  versions: {
    title: 'Eerdere versies', version: (rev: number): string => `Versie ${rev}`, first: 'Zo werd de jongere opgenomen.', noReason: 'Er is geen reden vastgelegd.', before: 'Was', after: 'Werd', nothing: 'Niet ingevuld', newest: 'nu geldig', by: 'Reden',
  },
};
