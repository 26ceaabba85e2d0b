import type { getDocument as GetDocument } from 'pdfjs-dist';

interface PdfJs {
  readonly getDocument: typeof GetDocument;
}

let loaded: Promise<PdfJs> | undefined;

// PDF.js makes a matrix when it loads, for drawing, and looks for a worker. Nothing is drawn here and it runs where it is.
async function load(): Promise<PdfJs> {
  const here = globalThis as Record<string, unknown>;
  here.DOMMatrix ??= class { /* never used: only text is read */ };
  here.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  return (await import('pdfjs-dist/legacy/build/pdf.mjs' as string)) as PdfJs;
}

/** The text of each page of a PDF as it is read by eye, line by line. Throws when the bytes are no PDF that can be read. */
export async function textOfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const { getDocument } = await (loaded ??= load());
  const opening = getDocument({ data: bytes.slice(), isEvalSupported: false, useSystemFonts: false, useWasm: false, useWorkerFetch: false, disableFontFace: true, verbosity: 0 });
  try {
    const pdf = await opening.promise;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    }
    return pages;
  } finally {
    await opening.destroy();
  }
}
