import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssString, escaped, html, type Html } from './html';

const nasty = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</style><script>x</script>', '"\\', "'", '\u202eabc', '\u0000', '<!--', '&lt;', '\ud800', '";}@import url(x);/*', '\n\r\f'));
// The few rules of HTML that undo the escapes.
const undone = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '');
// CSS Syntax Level 3, section 4.3.7: a backslash, up to six hex digits, one space.
const undoneCss = (text: string): string => text.slice(1, -1).replace(/\\([0-9a-f]{1,6}) ?/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
const printable = (text: string): string => text.replace(/(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '');

describe('html', () => {
  it('lets no value become markup, in content or in a quoted attribute', () => {
    fc.assert(fc.property(nasty, (text) => {
      const { markup } = html`<p title="${text}">${text}</p>`;
      expect(escaped(text)).not.toMatch(/[<>"']/);
      expect(undone(escaped(text))).toBe(printable(text));
      expect(markup).toBe(`<p title="${escaped(text)}">${escaped(text)}</p>`);
    }));
  });

  it('keeps HTML of its own, joins lists and leaves null out', () => {
    const inner: Html = html`<b>${'a<b'}</b>`;
    expect(html`<p>${[inner, 'x&y', null, 7]}</p>`.markup).toBe('<p><b>a&lt;b</b>x&amp;y7</p>');
  });

  it('drops marks that turn the direction of a line, and keeps names in other scripts', () => {
    expect(escaped('a\u202eb\u2067c')).toBe('abc');
    for (const name of ['Nguyễn Thị Ánh Tuyết', 'رانيا الخطيب', 'ሰላም ተስፋይ', '👩🏽‍🏫']) expect(escaped(name)).toBe(name);
  });
});

describe('a CSS string', () => {
  it('ends only where it ends, and says what it was given', () => {
    fc.assert(fc.property(nasty, (text) => {
      const css = cssString(text);
      expect(css).toMatch(/^"[^"<\n\r\f]*"$/);
      expect(undoneCss(css)).toBe(printable(text));
    }));
  });
});
