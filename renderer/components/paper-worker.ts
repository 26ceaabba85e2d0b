// The bundler makes the address of the file out of this; the lint looks for an export in the file itself.
// oxlint-disable-next-line import/default
import workerFile from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

interface Policies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL: (url: string) => string | URL };
}

/** The name in the content security policy (`trusted-types`); it makes an address of one file only. */
const POLICY = 'hoede-paper';

let makeAddress: ((url: string) => string | URL) | undefined;

function addressOfWorker(): string | URL {
  if (!makeAddress) {
    const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes;
    const own = policies?.createPolicy(POLICY, {
      createScriptURL: (url) => {
        if (url !== workerFile) throw new TypeError('only the reader of papers is a worker here');
        return url;
      },
    });
    makeAddress = own ? (url) => own.createScriptURL(url) : (url) => url;
  }
  return makeAddress(workerFile);
}

/** Starts the worker that reads a PDF: our own file, from our own scheme. End it with `terminate`. */
export const startPaperWorker = (): Worker => new Worker(addressOfWorker(), { type: 'module', name: 'paper' });
