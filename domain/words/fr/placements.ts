import type { PaperWords } from '../paper-words';

export const placements: PaperWords['placements'] = {
  kinds: {
    'central-reception': 'Centre d’enregistrement ou accueil central (AC/COL)', 'process-reception': 'Accueil pendant la procédure (pol-amv)', 'small-unit': 'Petite unité du COA (kwv)', 'protected-shelter': 'Accueil protégé (BO)',
    'foster-family': 'Famille d’accueil', 'small-scale-reception': 'Petit accueil de Nidos (KSO)', 'group-home': 'Foyer (KWG)', 'small-home': 'Petite unité de vie (KWE)', independent: 'Autonome', elsewhere: 'Ailleurs',
    transit: 'En route entre deux lieux',
  },
  indicators: { nidos: 'Nidos', avim: 'AVIM', coa: 'COA', court: 'Tribunal', other: 'Quelqu’un d’autre' },
};
