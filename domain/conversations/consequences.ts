import { plainDate, type PlainDate } from '../shared/plain-date';
import type { ConversationTopic } from './topics';

/** A consequence of leaving that the guardian explains with a topic, and where it is written. */
export interface Consequence {
  readonly topic: ConversationTopic;
  readonly source: string;
  /** The day up to which the text behind it was read; the law may have changed since. */
  readonly readUntil: PlainDate;
}

// Read in a copy of the Aliens Circular of May 2017: to be checked against wetten.overheid.nl before anyone relies on it.
const COPY = plainDate('2017-05-01');

/** What a youth has to know before choosing. Words stand in `words.conversations.consequences`. */
export const consequences = {
  'request-may-stop': { topic: 'effect-on-asylum', source: 'Vc 2000 C2/8', readUntil: COPY },
  'reflection-period-ends': { topic: 'victim-rights', source: 'Vc 2000 B8/3', readUntil: COPY },
  'ground-for-detention': { topic: 'life-without-papers', source: 'Vc 2000 A5/2.4', readUntil: COPY },
  'guardianship-goes-on': { topic: 'effect-on-guardianship', source: 'art. 1:281 BW', readUntil: COPY },
} as const satisfies Record<string, Consequence>;
export type ConsequenceCode = keyof typeof consequences;

export const consequenceCodes = Object.keys(consequences) as [ConsequenceCode, ...ConsequenceCode[]];

/** The consequences to explain with a topic. */
export const consequencesOf = (topic: ConversationTopic): readonly ConsequenceCode[] => consequenceCodes.filter((code) => consequences[code].topic === topic);
