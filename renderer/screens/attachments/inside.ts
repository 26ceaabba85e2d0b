import type { LookedInto } from '#domain/attachments/looked-into';
import type { Words } from '#domain/words/words';

/** What is in a file, in a few words; empty when nothing is known. */
export function insideOf(seen: LookedInto, { attachments }: Words): string {
  switch (seen.as) {
    case 'picture': return attachments.pixels({ width: seen.width, height: seen.height });
    case 'pdf': return seen.locked ? attachments.whyLine.locked : attachments.pages({ pages: seen.pages });
    case 'damaged': return attachments.whyLine.damaged;
    case 'not': return '';
  }
}
