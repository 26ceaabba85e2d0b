import type { PaperWords } from '../paper-words';

export const measures: PaperWords['measures'] = {
  kinds: { guardianship: 'Tutelle', 'temporary-guardianship': 'Tutelle temporaire', 'provisional-guardianship': 'Tutelle provisoire', 'supervision-order': 'Mesure de surveillance (OTS)' },
  bases: { 'none-yet': 'Pas encore de mesure', requested: 'Demandée', ordered: 'Décision du tribunal' },
  startUnknown: 'Début encore inconnu : le jour de l’envoi manque.',
  endReasons: {
    'court-decision': 'Décision du tribunal', majority: 'Majorité', death: 'Décès', 'term-expired': 'Fin du délai', 'other-measure': 'Passage à une autre mesure', 'to-foster-parent': 'Tutelle à la famille d’accueil',
    'back-to-parent': 'Retour chez un parent', 'back-to-country-of-origin': 'Retour au pays d’origine',
  },
};
