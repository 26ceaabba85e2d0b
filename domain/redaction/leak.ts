import type { RedactionPart } from './parts';

/** Where in an output a withheld value was found. */
export const leakPlaces = [
  'text', 'document-properties', 'alternative-text', 'outline', 'annotation', 'embedded-file-name', 'inside-document', 'data-key', 'data-value', 'attachment-name', 'attachment-content', 'entry-name', 'manifest',
] as const;
export type LeakPlace = (typeof leakPlaces)[number];

/** A withheld value that stands in an output: what kind and where, never the value. */
export interface Leak {
  readonly part: RedactionPart;
  readonly place: LeakPlace;
  /** From 1, where there are pages. */
  readonly page: number | null;
  /** Which attachment of the package, from 1; null in what we made ourselves. */
  readonly attachment: number | null;
  /** Not when the value is so short that it may be something else: then it is a question, and not a refusal. */
  readonly sure: boolean;
}
