/**
 * The parts of a file as a receiver may or may not get them. One part is decided as a whole, so that the guardian reads a
 * short list and not every field. Every text of a file belongs to exactly one part (`file-values.ts`).
 */
export const redactionParts = [
  'names', 'v-number', 'bsn', 'other-numbers', 'birth-dates', 'nationality', 'languages', 'description', 'photo', 'own-contact-data',
  'asylum-story', 'age-inspection', 'journey', 'measure', 'address', 'shelter-location',
  'departure', 'circumstances', 'police-number', 'destination', 'destination-address', 'host', 'host-contact', 'safety-check', 'safety-evidence', 'route', 'hand-over',
  'conversations', 'own-words', 'interpreter', 'signs', 'health', 'notes', 'contacts-of-others', 'statement', 'attachments', 'police-answers', 'own-work', 'other-minors',
] as const;
export type RedactionPart = (typeof redactionParts)[number];

/** What a rule says of a part: it leaves, it stays, or the guardian decides for this youth and this receiver. */
export const redactionRules = ['leaves', 'stays', 'guardian'] as const;
export type RedactionRule = (typeof redactionRules)[number];

/** Why a part leaves or stays; its sentence stands in `words.redaction.because`. */
export const redactionReasons = [
  'identifies', 'needed-to-find', 'needed-to-close', 'needed-to-care', 'needed-to-represent', 'needed-for-authority', 'needed-for-safety', 'asked-for-apart', 'youth-decides', 'of-others', 'place-is-secret',
  'other-purpose', 'doctor-sends', 'not-needed', 'only-when-needed', 'police-data', 'never-leaves',
] as const;
export type RedactionReason = (typeof redactionReasons)[number];
