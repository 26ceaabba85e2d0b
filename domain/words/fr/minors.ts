import type { PaperWords } from '../paper-words';

export const minors: PaperWords['minors'] = {
  sexes: { female: 'Féminin', male: 'Masculin', other: 'Autre', unknown: 'Non établi' },
  asylum: { yes: 'Demande déposée', no: 'Pas de demande', unknown: 'Inconnu' },
  knownOrNot: { yes: 'Oui', no: 'Non', unknown: 'Inconnu' },
  birthDateSources: { document: 'Document', 'age-inspection': 'Examen visuel de l’âge', 'medical-test': 'Examen médical de l’âge', 'other-member-state': 'Autre État membre', court: 'Tribunal' },
  vNumberUnknown: 'Numéro V inconnu',
  inspection: { 'not-done': 'Examen non effectué', done: 'Examen effectué' },
  notInspectedReasons: { 'no-asylum-application': 'Pas de demande d’asile', 'not-yet': 'Pas encore fait', 'age-not-in-doubt': 'Pas de doute sur l’âge', other: 'Autre raison' },
  inspectionViews: { 'evident-minor': 'Manifestement mineur', 'evident-adult': 'Manifestement majeur', doubt: 'Doute', unknown: 'Inconnu' },
  medicalTests: { 'not-done': 'Non effectué', running: 'En cours', 'adulthood-not-shown': 'Majorité non démontrée', 'at-least-20': 'Au moins 20 ans' },
  nameKinds: { stated: 'Donné par lui-même', 'on-document': 'Sur un document', 'registered-elsewhere': 'Enregistré ailleurs', earlier: 'Ancien nom', alias: 'Alias', nickname: 'Surnom' },
  nationalitySources: { document: 'Document', embassy: 'Ambassade', 'language-analysis': 'Analyse linguistique', 'immigration-service': 'Décision de l’IND', 'other-member-state': 'Autre État membre', court: 'Tribunal' },
  builds: { slim: 'Mince', average: 'Moyenne', sturdy: 'Forte' },
  registeredAs: { minor: 'comme mineur', adult: 'comme majeur', unknown: 'statut inconnu' },
  registeredAsAnswers: { minor: 'Mineur', adult: 'Majeur', unknown: 'Inconnu' },
  eurodacStates: { unknown: 'Inconnu', 'no-hit': 'Pas de résultat', hit: 'Résultat' },
  bornOn: (on) => `né le ${on.day}`,
  decidedOn: (on) => `décidé le ${on.day}`,
  objectionSubjects: {
    'established-birth-date': 'Date de naissance établie', 'age-inspection': 'Examen visuel de l’âge', 'medical-test': 'Examen médical de l’âge', 'registration-elsewhere': 'Enregistrement dans un autre État membre',
    nationality: 'Nationalité', other: 'Autre chose',
  },
  objectionStates: { prepared: 'en préparation', pending: 'déposé', upheld: 'accepté', rejected: 'rejeté', withdrawn: 'retiré' },
  staySources: { youth: 'Le jeune', document: 'Document', eurodac: 'Eurodac', 'other-member-state': 'Autre État membre', family: 'Famille', professional: 'Professionnel ou institution', other: 'Autre' },
};
