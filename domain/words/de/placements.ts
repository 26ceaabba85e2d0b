import type { PaperWords } from '../paper-words';

export const placements: PaperWords['placements'] = {
  kinds: {
    'central-reception': 'Anmeldezentrum oder zentrale Aufnahme (AC/COL)', 'process-reception': 'Aufnahme während des Verfahrens (pol-amv)', 'small-unit': 'Kleine Wohneinheit des COA (kwv)', 'protected-shelter': 'Geschützte Unterkunft (BO)',
    'foster-family': 'Pflegefamilie', 'small-scale-reception': 'Kleine Unterkunft von Nidos (KSO)', 'group-home': 'Wohngruppe (KWG)', 'small-home': 'Kleine Wohneinheit (KWE)', independent: 'Selbstständig', elsewhere: 'Anderswo',
    transit: 'Unterwegs zwischen zwei Orten',
  },
  indicators: { nidos: 'Nidos', avim: 'AVIM', coa: 'COA', court: 'Gericht', other: 'Jemand anderes' },
};
