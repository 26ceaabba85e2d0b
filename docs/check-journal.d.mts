/** What was found in a file that can be judged: a line for each entry, and how many are not as they were signed. */
export interface JournalFound {
  readonly lines: readonly string[];
  readonly bad: number;
  readonly count: number;
  readonly size: number;
  readonly fingerprint: string;
}

/** Checks the bytes of a file, against a fingerprint (hex) when one was read out. Throws when it cannot be judged. */
export function checkFile(bytes: Uint8Array, expected?: string): JournalFound;
