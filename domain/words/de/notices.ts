import type { PaperWords } from '../paper-words';

export const notices: PaperWords['notices'] = {
  kinds: { missing: 'Vermisstenmeldung', found: 'Mitteilung: gefunden', 'known-destination': 'Mitteilung bekanntes Ziel', correction: 'Berichtigung', 'trafficking-signals': 'Anzeichen von Menschenhandel' },
};
