import type * as pdfjsDist from 'pdfjs-dist';
import { startPaperWorker } from './paper-worker';

/** Width and height of a page in points (1/72 inch), as it lies on the desk. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Something that is being done to a page, and may be given up. Giving up lets `done` end quietly. */
export interface PageWork {
  readonly done: Promise<void>;
  readonly stop: () => void;
}

/** A document of pages, opened. */
export interface Paper {
  readonly pages: readonly PageSize[];
  /** Draws page `number` (from 1) on a canvas, `scale` dots a point; the canvas gets the size of the page. */
  readonly draw: (number: number, canvas: HTMLCanvasElement, scale: number) => PageWork;
  /** Lays the words of a page over it, invisible: to be read aloud, selected and copied. `scale` is CSS pixels a point. */
  readonly write: (number: number, layer: HTMLElement, scale: number) => PageWork;
  readonly close: () => void;
}

type PdfJs = typeof pdfjsDist;

/** A step that ends by itself, or quietly once it was stopped. */
function work(begin: (stopped: () => boolean, onStop: (stop: () => void) => void) => Promise<void>): PageWork {
  let stopped = false;
  let stopNow: () => void = () => undefined;
  const done = begin(() => stopped, (stop) => { stopNow = stop; }).catch((error: unknown) => {
    if (!stopped) throw error;
  });
  return { done, stop: () => { stopped = true; stopNow(); } };
}

const draw = (pdf: pdfjsDist.PDFDocumentProxy): Paper['draw'] => (number, canvas, scale) => work(async (stopped, onStop) => {
  const page = await pdf.getPage(number);
  if (stopped()) return;
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  // As it is printed: no form that can be filled, no note that opens.
  const task = page.render({ canvas, viewport, intent: 'print' });
  onStop(() => task.cancel());
  await task.promise;
});

const write = (pdf: pdfjsDist.PDFDocumentProxy, { TextLayer }: PdfJs): Paper['write'] => (number, layer, scale) => work(async (stopped, onStop) => {
  const page = await pdf.getPage(number);
  const textContentSource = await page.getTextContent();
  if (stopped()) return;
  layer.replaceChildren();
  const words = new TextLayer({ textContentSource, container: layer, viewport: page.getViewport({ scale }) });
  onStop(() => words.cancel());
  await words.render();
});

/**
 * Opens the bytes of a PDF in a worker of its own. The page evaluates nothing, fetches nothing and runs no script of the
 * document; fonts come from the document itself. Throws when the bytes are not a PDF. `close` ends the worker and forgets
 * the document. The bytes stay the caller's.
 */
export async function openPaper(bytes: Uint8Array): Promise<Paper> {
  const pdfjs: PdfJs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = startPaperWorker();
  const worker = new pdfjs.PDFWorker({ port: port as unknown as null });
  const loading = pdfjs.getDocument({
    data: bytes.slice(), worker, isEvalSupported: false, useWasm: false, useWorkerFetch: false, enableXfa: false, verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const close = (): void => {
    void loading.destroy().catch(() => undefined).finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  try {
    const pdf = await loading.promise;
    const pages: PageSize[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      pages.push({ width, height });
    }
    return { pages, draw: draw(pdf), write: write(pdf, pdfjs), close };
  } catch (error) {
    close();
    throw error;
  }
}
