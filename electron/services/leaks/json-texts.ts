import type { FoundText } from './found-text';

// A check number is made of bytes; the three digits in it are nobody's.
const isHash = (value: string): boolean => /^[0-9a-f]{64}$/.test(value);

/** The names and values of a JSON text, without check numbers. Numbers count as the text that is written. Throws SyntaxError on what is no JSON. */
export function textsOfJson(json: string): readonly FoundText[] {
  const keys: string[] = [];
  const values: string[] = [];
  const read = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(read);
    else if (value !== null && typeof value === 'object') for (const [key, inner] of Object.entries(value)) { keys.push(key); read(inner); }
    else if (typeof value === 'number' || (typeof value === 'string' && !isHash(value))) values.push(String(value));
  };
  read(JSON.parse(json));
  return [{ place: 'data-key', page: null, text: keys.join('\n') }, { place: 'data-value', page: null, text: values.join('\n') }];
}
