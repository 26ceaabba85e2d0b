import type { getDocument as GetDocument } from 'pdfjs-dist';

interface PdfJs {
  readonly getDocument: typeof GetDocument;
}

let loaded: Promise<PdfJs> | undefined;

// PDF.js makes a matrix when it loads, for drawing, and looks for a worker. Nothing is drawn here and it runs where it is.
async function load(): Promise<PdfJs> {
  const here = globalThis as Record<string, unknown>;
  here.DOMMatrix ??= class { /* never used: only text is read */ };
  return asPlainNode(async () => {
    here.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
    return (await import('pdfjs-dist/legacy/build/pdf.mjs' as string)) as PdfJs;
  });
}

// PDF.js looks once, when it loads, at what it runs in, and takes each process of Electron but the main one for a window.
async function asPlainNode<T>(act: () => Promise<T>): Promise<T> {
  const kind = Object.getOwnPropertyDescriptor(process, 'type');
  if (!kind) return act();
  Object.defineProperty(process, 'type', { ...kind, value: undefined });
  try {
    return await act();
  } finally {
    Object.defineProperty(process, 'type', kind);
  }
}

/** Loads what reads pages, once. */
export const readyToReadPages = async (): Promise<void> => void (await (loaded ??= load()));

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
