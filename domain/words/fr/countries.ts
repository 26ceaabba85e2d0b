import type { PaperWords } from '../paper-words';

export const countries: PaperWords['countries'] = { unknown: 'Inconnu', stateless: 'Apatride' };
