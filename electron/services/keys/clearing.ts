/** Overwrites secrets with zeros. Takes undefined, so that a `finally` can clear what may not have been made yet. */
export function clear(...secrets: readonly (Uint8Array | undefined)[]): void {
  for (const secret of secrets) secret?.fill(0);
}
