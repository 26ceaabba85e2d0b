import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';

/** Where the windows come from: our own scheme, so that no page of ours is a file and none is from a network. */
export const ORIGIN = 'app://hoede';

/**
 * No script, style, image or connection but our own files; Trusted Types so that no text becomes script. Its one policy
 * makes the address of one worker, the reader of papers (renderer/components/paper-worker.ts), and refuses every other.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob:", "font-src 'self'", "connect-src 'none'", "base-uri 'none'", "form-action 'none'",
  "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types hoede-paper",
].join('; ');

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.woff2': 'font/woff2', '.woff': 'font/woff', '.svg': 'image/svg+xml', '.png': 'image/png',
};

/** Must run before the program is ready: Electron fixes the rights of a scheme at start. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

const refused = (status: number): Response => new Response(null, { status });

/** For the page that lays a paper out: as above, and it may read the paper from our own scheme. */
const POLICY_FOR_PAPER = CONTENT_SECURITY_POLICY.replace("connect-src 'none'", "connect-src 'self'");

/**
 * Serves the built pages to one session. Anything that is not a file below `folder` is refused. `paper` gives the document
 * that a print window asks for as `paper.pdf`; without it there is none, and pages may not connect to anything.
 */
export function serveAppFiles(to: Session, folder: string, paper?: () => Uint8Array | undefined): void {
  const policy = paper ? POLICY_FOR_PAPER : CONTENT_SECURITY_POLICY;
  to.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.host !== 'hoede') return refused(404);
    if (paper && url.pathname === '/paper.pdf') {
      const bytes = paper();
      return bytes ? new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/pdf', 'cache-control': 'no-store' } }) : refused(404);
    }
    const file = path.normalize(path.join(folder, decodeURIComponent(url.pathname)));
    if (!file.startsWith(folder + path.sep)) return refused(403);
    try {
      const bytes = new Uint8Array(await readFile(file));
      return new Response(bytes, {
        headers: {
          'content-type': kinds[path.extname(file)] ?? 'application/octet-stream',
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
        },
      });
    } catch {
      return refused(404);
    }
  });
}
