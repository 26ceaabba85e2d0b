import type { PaperWords } from '../paper-words';

export const fields: PaperWords['fields'] = {
  labels: {
    minor: {
      nameInScript: 'Nom dans sa propre écriture', otherScripts: 'Nom dans d’autres écritures', otherNames: 'Autres noms', vNumber: 'Numéro V', sex: 'Sexe', nationality: 'Nationalité',
      establishedNationality: 'Nationalité établie', languages: 'Langues', interpreterLanguage: 'Langue de l’interprète', asylumApplication: 'Demande d’asile', asylumAppliedOn: 'Date de la demande',
      ageObjection: 'Recours contre l’âge', eurodac: 'Eurodac', description: 'Signalement',
    },
    description: { height: 'Taille en cm', build: 'Corpulence', hair: 'Cheveux', eyes: 'Yeux', marks: 'Signes particuliers', notedOn: 'Vu le' },
    ageInspection: { indOn: 'Examen IND le', avimOn: 'Examen AVIM le', medicalTest: 'Examen médical de l’âge' },
    measure: {
      basis: 'État de la mesure', reason: 'Pourquoi n’y a-t-il pas encore de mesure ?', kind: 'Type de mesure', court: 'Tribunal', requestedOn: 'Demandée le', caseNumber: 'Numéro d’affaire', decidedOn: 'Jour de la décision',
      sentOn: 'Jour de l’envoi', enforceableAtOnce: 'Exécutoire par provision',
    },
    destination: { country: 'Pays', town: 'Lieu', address: 'Adresse', hostName: 'Chez qui ?', hostRelation: 'Lien avec le jeune', source: 'De qui le savez-vous ?', claimedOn: 'Appris le', reliability: 'Est-ce certain ?' },
    transferRequest: { authority: 'Demandé à', reference: 'Référence', requestedOn: 'Demandé le' },
    transferOrder: { court: 'Tribunal', number: 'Numéro de la décision', decidedOn: 'Jour de la décision', sentOn: 'Jour de l’envoi', enforceableAtOnce: 'Exécutoire par provision', finalOn: 'Définitive le' },
    handOver: { receivedBy: 'Remis à', organisation: 'Organisation', startsOn: 'Y commence le', handedOver: 'Qu’est-ce qui a été remis ?' },
  },
};
