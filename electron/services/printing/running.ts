import type { PaperWords } from '#domain/words/paper-words';
import { drawLine } from './draw';
import { html } from './html';
import { wrap } from './page';

/** What stands in the margins of every page, so that a loose page can be put back. */
export interface Running {
  /** What this document is. */
  readonly kind: string;
  readonly number: string;
  /** Confidentiality class. */
  readonly classification: string;
  readonly copy: string;
  readonly check: string;
  readonly draft: boolean;
}

const style = `
@page { margin: 0; }
body { font-size: 8.5pt; line-height: 11pt; }
.sheet { position: relative; width: 210mm; height: 296mm; overflow: hidden; break-after: page; }
.sheet:last-child { break-after: auto; }
.head, .foot { position: absolute; left: 25mm; right: 20mm; display: grid; grid-template-columns: 1fr auto; column-gap: 5mm; }
.head { bottom: calc(296mm - 22mm); align-items: end; padding-bottom: 2mm; border-bottom: .5pt solid #000; }
.foot { top: 277mm; padding-top: 2mm; border-top: .5pt solid #000; }
.sheet p { margin: 0; max-width: none; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.strong { font-weight: 600; }
.right { text-align: right; }
`;

/**
 * A document of as many sheets as the real one has pages, with nothing but their heads and feet. It is laid under the real
 * pages: Chromium draws margin boxes only since 131, and a running head that is read aloud on each page helps nobody.
 */
export function runningDocument(words: PaperWords, running: Running, pages: number): string {
  const { page, pageOf, draftLong } = words.dossiers;
  const line = (text: string) => html`<p>${text === '' ? '\u00a0' : drawLine({ text })}</p>`;
  const sheets = Array.from({ length: pages }, (_, index) => html`<div class="sheet">
<div class="head"><div class="strong">${line(running.kind)}${line(running.number)}</div><div class="right">${running.draft ? line(draftLong) : null}${line(running.classification)}</div></div>
<div class="foot"><div>${line(running.copy)}${line(running.check)}</div><div class="right strong">${line(`${page} ${index + 1} ${pageOf} ${pages}`)}</div></div>
</div>`);
  return wrap(words, html`${sheets}`, { draft: false, style });
}
