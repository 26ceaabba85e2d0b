/**
 * Writes a bug to the log of the process: its reference, the kind of error, and the places in our own code. Never the
 * message: it may hold what somebody typed.
 */
export function reportBug(reference: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const places = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 8).map((line) => line.trim().replace(/\(.*[\\/]/, '(')) : [];
  process.stderr.write(`[hoede] bug ${reference}: ${kind}\n  ${places.join('\n  ')}\n`);
}
