import type { ReactNode } from 'react';
import { directionOf } from '#domain/fields/languages';
import type { NoticePayload } from '#domain/notices/notice';
import { useWords, type AllWords } from '../../words/words';
import { payloadLines, type PayloadLine } from './payload-lines';

/** What is disclosed as label and value; the first line of each group says why that group is sent. */
export function payloadPairs(payload: NoticePayload, words: AllWords): readonly (readonly [string, ReactNode])[] {
  const lines = payloadLines(payload, words);
  return lines.map((line, place) => [line.label, <Value key={line.label} line={line} first={line.why !== null && lines[place - 1]?.why !== line.why} />] as const);
}

function Value({ line: { value, lang, why }, first }: { readonly line: PayloadLine; readonly first: boolean }) {
  const { notices: { seal }, field } = useWords();
  return (
    <>
      {lang ? <bdi lang={lang} dir={directionOf(lang)}>{value}</bdi> : value}
      {first && why && <small className="why-sent">{seal.why(field.notices.why[why])}</small>}
    </>
  );
}
