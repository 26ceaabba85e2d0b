import type { ReactNode } from 'react';
import { Fragment } from 'react';

/** A part of the own words that carries a sign: UTF-16 places in the text, and the number in the list beside it. */
export interface Marking {
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

/** Somebody's own words, letter for letter, with the marked parts numbered. Markings that overlap an earlier one are left out. */
export function OwnWords({ text, markings = [], lang }: { readonly text: string; readonly markings?: readonly Marking[]; readonly lang?: string }) {
  let at = 0;
  const parts: ReactNode[] = [];
  for (const { from, to, number } of [...markings].sort((a, b) => a.from - b.from)) {
    if (from < at || to <= from || to > text.length) continue;
    parts.push(<Fragment key={at}>{text.slice(at, from)}</Fragment>, <mark key={`${number}`}>{text.slice(from, to)}<sup> {number}</sup></mark>);
    at = to;
  }
  return <p className="voice" dir="auto" lang={lang}>{parts}{text.slice(at)}</p>;
}

export interface NumberedSign {
  readonly key: string;
  readonly number?: number;
  readonly label: ReactNode;
  readonly tag?: ReactNode;
}

/** The signs in the words, by number. */
export function NumberedSigns({ signs }: { readonly signs: readonly NumberedSign[] }) {
  return (
    <ol className="signs">
      {signs.map((sign) => (
        <li key={sign.key}>{sign.number === undefined ? <span /> : <span className="nr">{sign.number}</span>}<span>{sign.label}</span>{sign.tag}</li>
      ))}
    </ol>
  );
}

const SCRIPTS = [[/\p{Script=Arabic}/u, 'und-Arab'], [/\p{Script=Ethiopic}/u, 'und-Ethi']] as const;

/** A name as its bearer writes it, with its own direction. The script is seen in the text; the language only when it is known. */
export function Written({ text, lang }: { readonly text: string; readonly lang?: string }) {
  return <bdi lang={lang ?? SCRIPTS.find(([script]) => script.test(text))?.[1]}>{text}</bdi>;
}

/** A person's name: the serif, in its own direction. */
export const Person = ({ name }: { readonly name: string }) => <span className="person"><Written text={name} /></span>;
