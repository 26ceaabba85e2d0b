import type { PaperWords } from '../paper-words';

export const measures: PaperWords['measures'] = {
  kinds: { guardianship: 'Vormundschaft', 'temporary-guardianship': 'Zeitweilige Vormundschaft', 'provisional-guardianship': 'Vorläufige Vormundschaft', 'supervision-order': 'Aufsicht durch das Gericht (OTS)' },
  bases: { 'none-yet': 'Noch keine Maßnahme', requested: 'Beantragt', ordered: 'Beschluss des Gerichts' },
  startUnknown: 'Beginn noch nicht bekannt: Der Tag der Zusendung fehlt.',
  endReasons: {
    'court-decision': 'Entscheidung des Gerichts', majority: 'Volljährigkeit', death: 'Tod', 'term-expired': 'Ablauf der Frist', 'other-measure': 'Übergang in andere Maßnahme', 'to-foster-parent': 'Vormundschaft an Pflegeeltern',
    'back-to-parent': 'Zurück zu einem Elternteil', 'back-to-country-of-origin': 'Zurück ins Herkunftsland',
  },
};
