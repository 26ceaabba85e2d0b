import type { refusals } from '../words/nl/refusals';

type Sentences = typeof refusals;

/** Every reason for which a rule may say no. The list is the words table itself: a reason without a sentence does not exist. */
export type RefusalCode = keyof Sentences;

/** One reason why an act is refused, with the facts its sentence needs. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly about: Readonly<Record<string, string | number>>;
}

/** Names a reason, with exactly the facts its sentence speaks of. */
export function refusal<C extends RefusalCode>(code: C, ...about: Parameters<Sentences[C]>): Refusal {
  return { code, about: (about[0] ?? {}) as Refusal['about'] };
}

/** A rule's answer: nothing in the way, or every reason why not. */
export type Permission = readonly Refusal[];
