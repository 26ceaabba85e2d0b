import type { FoundText } from './found-text';

/** The names and values of a JSON text. Numbers count as the text that is written. Throws SyntaxError on what is no JSON. */
export function textsOfJson(json: string): readonly FoundText[] {
  const keys: string[] = [];
  const values: string[] = [];
  const read = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(read);
    else if (value !== null && typeof value === 'object') for (const [key, inner] of Object.entries(value)) { keys.push(key); read(inner); }
    else if (typeof value === 'string' || typeof value === 'number') values.push(String(value));
  };
  read(JSON.parse(json));
  return [{ place: 'data-key', page: null, text: keys.join('\n') }, { place: 'data-value', page: null, text: values.join('\n') }];
}
