import type { PaperWords } from '#domain/words/paper-words';
import { fontFaces } from './fonts';
import { cssString, html, styleSheet, type Html } from './html';
import { pageStyle } from './page-style';

// Across the page in one line, however long the word for "draft" is in a language: about 640 points, a capital letter with its space .72 of its size.
const markSize = (mark: string): number => Math.min(150, Math.floor(640 / (Math.max(1, mark.length) * 0.72)));

/** Nothing is fetched and nothing runs, whatever stands in the text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** A whole document for the printer: no script, no link to the outside, everything in it. `style` is added to the common one. */
export function wrap(words: PaperWords, body: Html, { draft, style = '' }: { readonly draft: boolean; readonly style?: string }): string {
  const { language, neutralTitle, draft: mark } = words.dossiers;
  const whole = html`<html lang="${language}" class="${draft ? 'drafts' : 'final'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${neutralTitle}</title>
${styleSheet(`${fontFaces}\n:root{--draft-mark:${cssString(mark)};--draft-size:${markSize(mark)}pt}\n${pageStyle}\n${style}`)}
</head>
<body><main>
${body}
</main></body>
</html>`;
  return `<!doctype html>\n${whole.markup}`;
}
