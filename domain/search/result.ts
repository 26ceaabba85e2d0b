import type { NameInScript } from '../minors/identity';
import type { MinorId } from '../shared/ids';
import type { Excerpt } from './excerpt';
import type { SearchKind } from './kinds';

/** A record in which the words were found. `field` is the name of the field the piece of text is from. */
export interface SearchHit extends Excerpt {
  readonly kind: SearchKind;
  readonly recordId: string;
  /** A day, or a moment. */
  readonly at: string;
  readonly field: string;
}

/** A youth with what was found about them: by name, number or sound, and in what is written. */
export interface SearchGroup {
  /** Null for what is about nobody in particular. */
  readonly minor: { readonly id: MinorId; readonly name: string; readonly nameInScript: NameInScript | null; readonly vNumber: string } | null;
  readonly by: 'name' | 'number' | 'sound' | null;
  readonly hits: readonly SearchHit[];
}

/** What was found, grouped by youth. `next` asks for older texts; null when these were all. */
export interface SearchResult {
  readonly groups: readonly SearchGroup[];
  readonly next: number | null;
}
