import type { PaperWords } from '../paper-words';

export const minors: PaperWords['minors'] = {
  sexes: { female: 'Weiblich', male: 'Männlich', other: 'Anders', unknown: 'Nicht festgestellt' },
  asylum: { yes: 'Antrag gestellt', no: 'Kein Antrag', unknown: 'Unbekannt' },
  knownOrNot: { yes: 'Ja', no: 'Nein', unknown: 'Unbekannt' },
  birthDateSources: { document: 'Dokument', 'age-inspection': 'Altersbegutachtung', 'medical-test': 'Medizinische Altersuntersuchung', 'other-member-state': 'Anderer Mitgliedstaat', court: 'Gericht' },
  vNumberUnknown: 'V-Nummer unbekannt',
  inspection: { 'not-done': 'Begutachtung nicht durchgeführt', done: 'Begutachtung durchgeführt' },
  notInspectedReasons: { 'no-asylum-application': 'Kein Asylantrag', 'not-yet': 'Noch nicht erfolgt', 'age-not-in-doubt': 'Kein Zweifel am Alter', other: 'Anderer Grund' },
  inspectionViews: { 'evident-minor': 'Offensichtlich minderjährig', 'evident-adult': 'Offensichtlich volljährig', doubt: 'Zweifel', unknown: 'Unbekannt' },
  medicalTests: { 'not-done': 'Nicht erfolgt', running: 'Läuft', 'adulthood-not-shown': 'Volljährigkeit nicht nachgewiesen', 'at-least-20': 'Mindestens 20 Jahre' },
  nameKinds: { stated: 'Selbst genannt', 'on-document': 'Auf einem Dokument', 'registered-elsewhere': 'Anderswo registriert', earlier: 'Früherer Name', alias: 'Alias', nickname: 'Rufname' },
  nationalitySources: { document: 'Dokument', embassy: 'Botschaft', 'language-analysis': 'Sprachanalyse', 'immigration-service': 'Bescheid des IND', 'other-member-state': 'Anderer Mitgliedstaat', court: 'Gericht' },
  builds: { slim: 'Schlank', average: 'Mittel', sturdy: 'Kräftig' },
  registeredAs: { minor: 'als minderjährig', adult: 'als volljährig', unknown: 'unbekannt als was' },
  registeredAsAnswers: { minor: 'Minderjährig', adult: 'Volljährig', unknown: 'Unbekannt' },
  eurodacStates: { unknown: 'Unbekannt', 'no-hit': 'Kein Treffer', hit: 'Treffer' },
  bornOn: (on) => `geboren ${on.day}`,
  decidedOn: (on) => `entschieden ${on.day}`,
  objectionSubjects: {
    'established-birth-date': 'Festgestelltes Geburtsdatum', 'age-inspection': 'Altersbegutachtung', 'medical-test': 'Medizinische Altersuntersuchung', 'registration-elsewhere': 'Registrierung in anderem Mitgliedstaat',
    nationality: 'Staatsangehörigkeit', other: 'Etwas anderes',
  },
  objectionStates: { prepared: 'wird vorbereitet', pending: 'eingelegt', upheld: 'stattgegeben', rejected: 'zurückgewiesen', withdrawn: 'zurückgezogen' },
  staySources: { youth: 'Jugendliche oder Jugendlicher', document: 'Dokument', eurodac: 'Eurodac', 'other-member-state': 'Anderer Mitgliedstaat', family: 'Familie', professional: 'Fachkraft oder Einrichtung', other: 'Anders' },
};
