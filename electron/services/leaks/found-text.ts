import type { LeakPlace } from '#domain/redaction/leak';

/** A text that stands somewhere in an output. `page` counts from 1, where there are pages. */
export interface FoundText {
  readonly place: LeakPlace;
  readonly page: number | null;
  readonly text: string;
}
