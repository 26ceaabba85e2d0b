import type { ReactNode } from 'react';
import { directionOf } from '#domain/fields/languages';
import { noticeLines, type NoticeLine } from '#domain/notices/notice-lines';
import type { NoticePayload } from '#domain/notices/payload';
import { useWords, type AllWords } from '../../words/words';

/** What is disclosed as label and value, every field of it; the first line of those with one reason says why they are sent. */
export function payloadPairs(payload: NoticePayload, words: AllWords): readonly (readonly [string, ReactNode])[] {
  const lines = noticeLines(payload, words.field);
  return lines.map((line, place) => [line.label, <Value key={line.field} line={line} first={lines[place - 1]?.why !== line.why} />] as const);
}

function Value({ line: { value, lang, why, absent }, first }: { readonly line: NoticeLine; readonly first: boolean }) {
  const { notices: { seal }, field } = useWords();
  return (
    <>
      {absent ? <em className="meta">{value}</em> : lang ? <bdi lang={lang} dir={directionOf(lang)}>{value}</bdi> : <span className="lines">{value}</span>}
      {first && <small className="why-sent">{seal.why(field.notices.why[why])}</small>}
    </>
  );
}
