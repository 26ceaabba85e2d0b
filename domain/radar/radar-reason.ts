import type { PlainDate } from '../shared/plain-date';
import type { radarReasons } from '../words/nl/radar-reasons';

type Sentences = typeof radarReasons;

/** Why a youth asks to be looked at, in the order in which they stand in the window. Each has a sentence in `words.radar`. */
export const radarReasonKinds = [
  'strong-signs', 'shelter-silence', 'in-transit', 'another-left', 'new-signs', 'missed-appointments', 'no-contact', 'no-conversation', 'coming-of-age',
] as const satisfies readonly (keyof Sentences)[];
export type RadarReasonKind = (typeof radarReasonKinds)[number];

/** One reason with the facts of its sentence. */
export interface RadarReason {
  readonly kind: RadarReasonKind;
  readonly about: Readonly<Record<string, string | number>>;
  /** The day it counts from: among youths with the same kind of reason the longest stands first. */
  readonly since: PlainDate;
  /** Names what was seen: a look keeps this quiet, and something new has another key. */
  readonly key: string;
}

/** Names a reason, with exactly the facts its sentence speaks of. */
export const radarReason = <K extends RadarReasonKind>(kind: K, since: PlainDate, key: string, about: Parameters<Sentences[K]>[0]): RadarReason =>
  ({ kind, since, key: key === '' ? kind : `${kind}:${key}`, about: about as RadarReason['about'] });
