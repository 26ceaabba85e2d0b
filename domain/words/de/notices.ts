import type { PaperWords } from '../paper-words';

export const notices: PaperWords['notices'] = { kinds: { 'known-destination': 'Mitteilung bekanntes Ziel' } };
