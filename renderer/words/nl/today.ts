type Part = 'morning' | 'afternoon' | 'evening' | 'night';

/** Words of the first screen: what asks for attention today. */
export const today = {
  greeting: (part: Part, name: string): string => {
    const hello = { morning: 'Goedemorgen', afternoon: 'Goedemiddag', evening: 'Goedenavond', night: 'Goedenacht' }[part];
    return name === '' ? hello : `${hello}, ${name}`;
  },
  summary: (late: number, minors: number): string => {
    if (late === 0 && minors === 0) return 'Er vraagt nu niets uw aandacht.';
    const first = late === 0 ? 'Niets is te laat.' : late === 1 ? 'Eén ding is te laat.' : `${late} dingen zijn te laat.`;
    const second = minors === 1 ? 'Eén jongere vraagt vandaag uw aandacht.' : `${minors} jongeren vragen vandaag uw aandacht.`;
    return minors === 0 ? first : `${first} ${second}`;
  },
  openDepartures: 'Open vertrek',
  allClocks: (count: number): string => `Alle klokken (${count})`,
  openClock: 'Open de klok',
  noDepartures: 'Er loopt geen vertrek.',
  away: (time: string): string => `${time} niet gezien.`,
  days: (count: number): string => `${count} dagen`,
  reportLate: (time: string): string => `De melding is ${time} te laat.`,
  reportDue: (moment: string): string => `Meld de vermissing ${moment}.`,
  lastSeen: (where: string): string => `Laatst gezien: ${where}.`,
  otherDepartures: (count: number): string => (count === 1 ? 'Nog 1 vertrek loopt' : `Nog ${count} vertrekken lopen`),
  look: 'Kijk vandaag naar',
  lookCount: (count: number): string => (count === 1 ? '1 jongere' : `${count} jongeren`),
  nothingToLook: 'Bij niemand vraagt iets om te kijken.',
  whyThisOrder: 'Waarom deze volgorde?',
  lookOrder: (kinds: readonly string[]): string => `Hoede telt niets op. De volgorde van redenen is: ${kinds.join(', ')}. Bij dezelfde reden staat wie het langst wacht bovenaan. Wie niet is aangetroffen, staat hierboven.`,
  lookRule: (version: string): string => `Grenzen uit regel ${version}.`,
  openFile: 'Open het dossier',
  lookedTitle: 'Hebt u gekeken?',
  lookedHelp: (count: number): string => `Wat hier staat blijft dan ${count} dagen stil. Iets nieuws komt wel naar voren.`,
  lookedAct: 'Gezien',
  looked: (count: number): string => `Genoteerd dat u keek. Dit blijft ${count} dagen stil.`,
  due: {
    lateSince: (moment: string): string => `Te laat sinds ${moment}.`,
    today: 'Vandaag.',
    todayBefore: (time: string): string => `Vandaag voor ${time}.`,
    tomorrow: 'Morgen.',
    tomorrowBefore: (time: string): string => `Morgen voor ${time}.`,
    on: (moment: string): string => `Voor ${moment}.`,
  },
  acts: {
    'report-missing': 'Open de klok',
    'assess-signs': 'Beoordeel signalen',
    'team-consult': 'Lees het gesprek',
    'new-conversation': 'Begin gesprek',
    'agreed-follow-up': 'Begin gesprek',
    agreement: 'Open het gesprek',
    'conversation-reminder': 'Begin gesprek',
    'return-talk': 'Begin gesprek',
    'judge-destination': 'Open de toets',
    'seal-notice': 'Maak het bericht',
    'ask-police-confirmation': 'Open het bericht',
    'go-on-with-transfer': 'Open de overdracht',
    'decide-access': 'Open het verzoek',
    'note-outcome': 'Open de afspraak',
    'by-hand': 'Open de taak',
    'note-arrival': 'Noteer de plaats',
    'note-place': 'Noteer de plaats',
    'answer-standing-rule': 'Open de plaatsing',
    'propose-shelter': 'Open het voorstel',
    'go-on-with-shelter': 'Open het voorstel',
    'ask-for-measure': 'Noteer maatregel',
    'ask-court': 'Open de maatregel',
    'note-sending': 'Verbeter de maatregel',
    'settle-birth-date': 'Verbeter de leeftijd',
    'end-measure': 'Noteer het einde',
  },
  first: {
    title: 'Zo begint u',
    about: 'Uw kluis is nog leeg. Drie stappen, in deze volgorde.',
    addMinor: 'Voeg een jongere toe',
    addMinorTitle: 'Voeg uw eerste jongere toe',
    addMinorWhy: 'Alles begint bij een jongere: wie, waar, en welke maatregel.',
    recipients: 'Open ontvangers',
    recipientsTitle: 'Zet de politie klaar als ontvanger',
    recipientsWhy: 'Een bericht over een bekende bestemming gaat alleen naar een gecontroleerde sleutel. Doe dit nu, dan is er geen haast.',
    settings: 'Open instellingen',
    settingsTitle: 'Controleer uw eigen gegevens',
    settingsWhy: 'Uw naam en nummer staan in berichten aan de politie.',
  },
};
