import type { PaperWords } from '../paper-words';

export const departures: PaperWords['departures'] = {
  statuses: {
    'not-found': 'non trouvé', 'missing-reported': 'disparition signalée', 'unknown-destination': 'destination inconnue (MOB)', 'destination-claimed': 'destination en cours de vérification', 'known-destination': 'destination connue',
    'seen-again': 'revu', returned: 'revenu', found: 'retrouvé par la police', 'of-age': 'devenu majeur pendant son absence', died: 'décédé',
  },
  evidence: {
    'missed-arrival': 'absent 48 heures après une arrivée convenue', 'missed-reports': 'deux présentations hebdomadaires manquées', 'no-in-house-check': 'jours sans contrôle de présence', hit: 'vu ce jour-là malgré tout',
  },
  steps: {
    'call-112': '112 appelé', 'check-room': 'chambre, téléphone et réseau vérifiés', 'tell-each-other': 'COA et Nidos se sont informés', 'report-missing': 'disparition signalée à la police',
    'tell-police-gone-again': 'police informée que le jeune est reparti',
    'correct-police': 'rectification à la police', 'ask-progress': 'police interrogée sur l’avancement', 'tell-avim': 'AVIM informée qu’il y a un motif', 'avim-notice': 'avis de départ de l’AVIM',
    'confirm-unknown': 'destination inconnue (MOB) constatée', 'mend-ground': 'AVIM informée que le motif a été retiré', 'tell-ind': 'IND informé', 'tell-dtv': 'DT&V informé', 'judge-destination': 'contrôle de sécurité terminé',
    'seal-notice': 'avis de destination connue à la police', 'ask-police-confirmation': 'confirmation demandée à la police', 'arrange-return': 'convenu où le jeune reste', 'tell-police-back': 'police informée : revenu',
    'check-reception': 'droit à l’accueil vérifié', 'return-talk': 'entretien de retour', 'tell-police-majority': 'police informée que la tutelle a pris fin',
    'tell-others-majority': 'COA, IND et avocat informés que la tutelle a pris fin', 'tell-police-death': 'police informée du décès', 'tell-registers-death': 'COA, IND et commune informés du décès',
    'tell-family-death': 'convenu qui le dit à la famille et aux colocataires', 'end-measure': 'fin de la mesure notée',
  },
  deathSources: { police: 'police', 'public-prosecutor': 'ministère public', hospital: 'hôpital ou médecin', registry: 'commune', 'foreign-authority': 'autorité ou ambassade à l’étranger' },
  channels: { 112: '112', '0900-8844': '0900-8844', 'institution-form': 'formulaire pour institutions', avim: 'AVIM', desk: 'poste de police' },
  reliabilities: { confirmed: 'confirmé', likely: 'probable', uncertain: 'incertain' },
  hostRelations: {
    parent: 'parent', sibling: 'frère ou sœur', grandparent: 'grand-parent', 'aunt-or-uncle': 'tante ou oncle', 'other-family': 'autre famille', 'foster-family': 'famille d’accueil', institution: 'institution',
    other: 'quelqu’un d’autre', unknown: 'inconnu',
  },
};
