/** Markup that may go into a document as it is: only the tag below makes it. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | null | readonly Part[];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// Control characters mean nothing on paper. Directional overrides could make a name read as another; isolation is done with <bdi>.
const unprintable = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Text for the content of an element or for a quoted attribute. */
export const escaped = (text: string): string => text.replace(unprintable, '').replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

function markupOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}

/** HTML in which every value is escaped, unless it is HTML itself. Attributes must be written in double quotes. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: texts.reduce((whole, text, place) => whole + markupOf(parts[place - 1] ?? null) + text),
});

/** A style sheet of our own as it is. Values in it go through `cssString`. */
export const styleSheet = (css: string): Html => ({ markup: `<style>${css}</style>` });

/** A CSS string in double quotes. Everything but letters, digits, spaces and plain marks becomes an escape, so that it can end neither the string nor the style element. */
export const cssString = (text: string): string =>
  `"${text.replace(unprintable, '').replace(/[^\p{L}\p{M}\p{N} .,:;·–()/+-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
