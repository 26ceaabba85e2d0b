import type { PaperWords } from '#domain/words/paper-words';
import { fontFaces } from './fonts';
import { cssString, html, styleSheet, type Html } from './html';
import { pageStyle } from './page-style';

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
${styleSheet(`${fontFaces}\n:root{--draft-mark:${cssString(mark)}}\n${pageStyle}\n${style}`)}
</head>
<body><main>
${body}
</main></body>
</html>`;
  return `<!doctype html>\n${whole.markup}`;
}
