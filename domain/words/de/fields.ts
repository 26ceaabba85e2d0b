import type { PaperWords } from '../paper-words';

export const fields: PaperWords['fields'] = {
  labels: {
    minor: {
      nameInScript: 'Name in eigener Schrift', otherScripts: 'Name in anderen Schriften', otherNames: 'Andere Namen', vNumber: 'V-Nummer', sex: 'Geschlecht', nationality: 'Staatsangehörigkeit',
      establishedNationality: 'Festgestellte Staatsangehörigkeit', languages: 'Sprachen', interpreterLanguage: 'Sprache für Dolmetscher', asylumApplication: 'Asylantrag', asylumAppliedOn: 'Datum des Antrags',
      ageObjection: 'Widerspruch gegen das Alter', eurodac: 'Eurodac', description: 'Personenbeschreibung',
    },
    description: { height: 'Größe in cm', build: 'Statur', hair: 'Haare', eyes: 'Augen', marks: 'Merkmale', notedOn: 'Gesehen am' },
    ageInspection: { indOn: 'Begutachtung IND am', avimOn: 'Begutachtung AVIM am', medicalTest: 'Medizinische Altersuntersuchung' },
    measure: {
      basis: 'Stand der Maßnahme', reason: 'Warum gibt es noch keine Maßnahme?', kind: 'Art der Maßnahme', court: 'Gericht', requestedOn: 'Beantragt am', caseNumber: 'Aktenzeichen', decidedOn: 'Tag der Entscheidung',
      sentOn: 'Tag der Zusendung', enforceableAtOnce: 'Sofort wirksam',
    },
    destination: { country: 'Land', town: 'Ort', address: 'Adresse', hostName: 'Bei wem?', hostRelation: 'Beziehung zur oder zum Jugendlichen', source: 'Von wem bekannt?', claimedOn: 'Erfahren am', reliability: 'Wie sicher ist das?' },
    transferRequest: { authority: 'Beantragt bei', reference: 'Zeichen', requestedOn: 'Beantragt am' },
    transferOrder: { court: 'Gericht', number: 'Nummer des Beschlusses', decidedOn: 'Tag der Entscheidung', sentOn: 'Tag der Zusendung', enforceableAtOnce: 'Sofort wirksam', finalOn: 'Rechtskräftig am' },
    handOver: { receivedBy: 'Übergeben an', organisation: 'Organisation', startsOn: 'Beginnt dort am', handedOver: 'Was wurde übergeben?' },
  },
};
