import { jpegFacts } from '#domain/minors/jpeg';
import type { Leak } from '#domain/redaction/leak';
import { hitsIn, type Withheld } from '#domain/redaction/withheld-values';
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

/** Searches texts for withheld values. What goes on over the edge of a page is found in the text as a whole; then the page is looked for. */
export function leaksInTexts(found: readonly FoundText[], withheld: readonly Withheld[], attachment: number | null = null): readonly Leak[] {
  const texts = byPlace(found);
  return texts.filter(({ page }) => page === null).flatMap(({ place, text }) => hitsIn(text, withheld).map(({ part, sure }): Leak => {
    const page = texts.find((one) => one.place === place && one.page !== null && hitsIn(one.text, withheld).some((hit) => hit.part === part))?.page ?? null;
    return { part, place, page, attachment, sure };
  }));
}

/** Each kind of value with each place once; what is sure goes before what is not. */
export function eachOnce(leaks: readonly Leak[]): readonly Leak[] {
  const once = new Map<string, Leak>();
  for (const leak of leaks) {
    const key = `${leak.part} ${leak.place} ${leak.attachment}`;
    if (!once.get(key)?.sure) once.set(key, leak);
  }
  return [...once.values()].toSorted((a, b) => Number(b.sure) - Number(a.sure));
}

/**
 * Searches the files of an output for withheld values, as they would leave: their text and everything else that they hold.
 * Gives each kind of value with each place once, and never the value. Empty when nothing leaks.
 */
export async function findLeaks(files: readonly OutputFile[], withheld: readonly Withheld[]): Promise<readonly Leak[]> {
  const leaks: Leak[] = [];
  for (const file of files) {
    // what a camera writes along, such as where it was
    if (file.mime === 'image/jpeg' && jpegFacts(file.bytes)?.hasMetadata !== false) leaks.push({ part: 'photo', place: 'document-properties', page: null, attachment: null, sure: true });
    leaks.push(...leaksInTexts(await textsOfOutput(file), withheld));
  }
  return eachOnce(leaks);
}
