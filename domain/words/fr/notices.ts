import type { PaperWords } from '../paper-words';

export const notices: PaperWords['notices'] = {
  kinds: { missing: 'Signalement de disparition', found: 'Message : retrouvé', 'known-destination': 'Message destination connue', correction: 'Rectification', 'trafficking-signals': 'Indices de traite' },
};
