import type { PaperWords } from '../paper-words';

export const departures: PaperWords['departures'] = {
  statuses: {
    'not-found': 'non trouvé', 'missing-reported': 'disparition signalée', 'unknown-destination': 'destination inconnue (MOB)', 'destination-claimed': 'destination en cours de vérification', 'known-destination': 'destination connue',
    'seen-again': 'revu', returned: 'revenu',
  },
  grounds: { 'missed-arrival': 'absent 48 heures après une arrivée convenue', 'missed-reports': 'deux présentations hebdomadaires manquées', 'no-in-house-check': 'huit jours de suite sans contrôle de présence' },
  channels: { 112: '112', '0900-8844': '0900-8844', 'institution-form': 'formulaire pour institutions', avim: 'AVIM', desk: 'poste de police' },
  reliabilities: { confirmed: 'confirmé', likely: 'probable', uncertain: 'incertain' },
  hostRelations: {
    parent: 'parent', sibling: 'frère ou sœur', grandparent: 'grand-parent', 'aunt-or-uncle': 'tante ou oncle', 'other-family': 'autre famille', 'foster-family': 'famille d’accueil', institution: 'institution',
    other: 'quelqu’un d’autre', unknown: 'inconnu',
  },
};
