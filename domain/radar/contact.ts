import type { MinorFile } from '../minors/minor-file';
import type { Instant } from '../shared/instant';

/** Moments at which somebody who is responsible saw or spoke with the youth, in no order. One line a kind of record. */
export const contactsOf = (file: Pick<MinorFile, 'conversations' | 'departures'>): readonly Instant[] => [
  ...file.conversations.map((talk) => talk.heldAt),
  ...file.departures.flatMap((departure) => departure.events.flatMap((event) => (event.move === 'see-again' || event.move === 'return' ? [event.body.seenAt] : []))),
];

/** The last of some moments, `since` when there is none or all lie before it. */
export const latest = (moments: readonly Instant[], since: Instant): Instant => moments.reduce((last, at) => (at > last ? at : last), since);
