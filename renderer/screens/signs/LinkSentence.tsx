import { linkStanding, type QuoteLink, type SealedText } from '#domain/signs/quote-link';
import { writtenDate } from '#domain/shared/plain-date';
import { useWords } from '../../words/words';

/** How linked words were said, and what became of them: "21-11-2026. Tolk per telefoon, T-12. Alleen. Het gesprek is daarna verbeterd." */
export function LinkSentence({ link, text }: { readonly link: QuoteLink; readonly text: SealedText | undefined }) {
  const { field: { signs, conversations } } = useWords();
  const standing = linkStanding(link, text);
  const state = standing.state === 'corrected' ? (standing.place ? 'corrected-found' : 'corrected-lost') : standing.state;
  const parts = [
    writtenDate(link.saidOn),
    link.interpreter && [conversations.interpreterKinds[link.interpreter.kind], link.interpreter.code].filter(Boolean).join(', '),
    link.alone !== null && conversations.alone[link.alone ? 'yes' : 'no'],
  ].filter((part) => part !== null && part !== false);
  return <span className="meta"> {parts.join('. ')}. {state !== 'as-sealed' && signs.linkStandings[state]}</span>;
}
