import { execFile, spawn } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { frame, FrameReader, type Frame } from '../services/printing/frames';

/** A printer in another process. */
export interface Printer {
  /** Script-free HTML in, tagged PDF out. Requests are answered one after another. */
  readonly print: (html: string) => Promise<Uint8Array>;
  /** Ends the process; resolves when it is gone. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** Starts `exe` with `args` as a printer: an Electron, of whose arguments the last is the built print host. */
export function startPrinterWith(exe: string, args: readonly string[]): Printer {
  const environment = { ...process.env };
  delete environment['ELECTRON_RUN_AS_NODE'];
  const host = spawn(exe, args, { stdio: ['pipe', 'pipe', 'ignore'], env: environment });
  const reader = new FrameReader();
  const waiting: Waiting[] = [];
  const gone = new Promise<void>((resolve) => {
    host.once('close', () => resolve());
    host.once('error', () => resolve()); // never started
  });
  let over: Error | null = null;

  const settle = ({ kind, body }: Frame): void => {
    const next = waiting.shift();
    if (kind === 'pdf') next?.resolve(body);
    else next?.reject(new Error(`the printer failed: ${new TextDecoder().decode(body)}`));
  };
  const endAll = (error: Error): void => {
    over ??= error;
    for (const one of waiting.splice(0)) one.reject(over);
  };

  host.stdout.on('data', (part: Uint8Array) => reader.take(part).forEach(settle));
  host.stdin.on('error', () => undefined); // the end of the process is told below
  host.once('error', (error) => endAll(new Error(`the printer could not be started: ${error.message}`)));
  host.once('close', () => endAll(new Error('the printer has ended')));

  return {
    print: (html) => new Promise((resolve, reject) => {
      if (over) return reject(over);
      waiting.push({ resolve, reject });
      host.stdin.write(frame('html', new TextEncoder().encode(html)));
    }),
    close: async () => {
      host.stdin.end();
      await gone;
    },
  };
}

// The tool is bundled to dist/drive, beside the print host; the checkout it belongs to is two folders up.
const HOST = path.join(import.meta.dirname, 'print-host.js');
const FIND_ELECTRON = path.join(import.meta.dirname, '..', '..', 'build', 'runtime', 'electron.mjs');

async function electronHere(): Promise<string> {
  const known = process.env['HOEDE_ELECTRON_EXE'];
  if (known) return known;
  const { stdout } = await promisify(execFile)(process.execPath, [FIND_ELECTRON, '--json']);
  return (JSON.parse(stdout) as { readonly exe: string }).exe;
}

/** Starts the Electron of this checkout as a printer. On Linux it needs no screen; root gets no sandbox from Chromium. */
export async function startPrinter(): Promise<Printer> {
  const headless = process.platform === 'linux' ? ['--ozone-platform=headless'] : [];
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return startPrinterWith(await electronHere(), [...headless, ...root, HOST]);
}
