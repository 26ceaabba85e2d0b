import type { Refusal } from '#domain/shared/refusal';
import { words, type Language } from '#domain/words/words';
import type { Envelope } from '../contract/envelope';

/** The sentence of a refusal in a language. */
export const sentenceOf = ({ code, about }: Refusal, language: Language): string => (words(language).refusals[code] as (about: Refusal['about']) => string)(about);

/** The reasons of a refused answer as sentences; empty for any other answer. */
export const sentencesOf = (envelope: Envelope<unknown>, language: Language): readonly string[] =>
  !envelope.ok && envelope.failure.kind === 'not-allowed' ? envelope.failure.reasons.map((reason) => sentenceOf(reason, language)) : [];
