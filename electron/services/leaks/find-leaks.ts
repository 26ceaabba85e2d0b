import { jpegFacts } from '#domain/minors/jpeg';
import type { Leak } from '#domain/redaction/leak';
import { leaksIn, type Withheld } from '#domain/redaction/withheld-values';
import type { FoundText } from './found-text';
import { textsOfOutput, type OutputFile } from './texts-of-output';

// Texts of one place are searched together: a document has thousands of small ones.
function byPlace(texts: readonly FoundText[]): readonly FoundText[] {
  const joined = new Map<string, FoundText>();
  for (const text of texts) {
    const key = `${text.place} ${text.page}`;
    const before = joined.get(key);
    joined.set(key, before ? { ...text, text: `${before.text}\n${text.text}` } : text);
  }
  return [...joined.values()];
}

/**
 * Searches the files of an output for withheld values, as they would leave: their text and everything else that they hold.
 * Gives each kind of value with each place once, and never the value. Empty when nothing leaks.
 */
export async function findLeaks(files: readonly OutputFile[], withheld: readonly Withheld[]): Promise<readonly Leak[]> {
  const leaks = new Map<string, Leak>();
  for (const file of files) {
    // what a camera writes along, such as where it was; a file that goes as it came says so by being an attachment
    if (file.mime === 'image/jpeg' && !file.isAttachment && jpegFacts(file.bytes)?.hasMetadata !== false) leaks.set(`photo ${file.path}`, { part: 'photo', place: 'document-properties', page: null });
    const texts = byPlace(await textsOfOutput(file));
    // What goes on over the edge of a page is found in the text as a whole; then the page is looked for.
    for (const { place, text } of texts.filter(({ page }) => page === null)) {
      for (const part of leaksIn(text, withheld)) {
        const page = texts.find((one) => one.place === place && one.page !== null && leaksIn(one.text, withheld).includes(part))?.page ?? null;
        leaks.set(`${part} ${place}`, leaks.get(`${part} ${place}`) ?? { part, place, page });
      }
    }
  }
  return [...leaks.values()];
}
