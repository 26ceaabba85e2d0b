import type { RedactionPart } from './parts';

/** Where in an output a withheld value was found. */
export const leakPlaces = [
  'text', 'document-properties', 'alternative-text', 'outline', 'annotation', 'embedded-file-name', 'inside-document', 'data-key', 'data-value', 'attachment-name', 'attachment-content', 'entry-name', 'manifest',
] as const;
export type LeakPlace = (typeof leakPlaces)[number];

/** A withheld value that stands in an output: what kind and where, never the value. `page` counts from 1, where there are pages. */
export interface Leak {
  readonly part: RedactionPart;
  readonly place: LeakPlace;
  readonly page: number | null;
}
