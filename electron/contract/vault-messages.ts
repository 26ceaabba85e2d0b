import type { DueStep } from '#domain/departures/due-steps';

/** A file the guardian chose a place for. The name is ours, the folder is the guardian's. */
export interface SavePlace {
  readonly folder: string;
  readonly name: string;
}

/** Which files the guardian may choose from. The label is in the guardian's language. */
export interface FileWish {
  readonly label: string;
  /** Without a dot: `pem`. */
  readonly extensions: readonly string[];
  readonly several: boolean;
}

/** What became of a paper in the system's print dialog. Only `printed` means that it came out. */
export type PrintOutcome = { readonly kind: 'printed' } | { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly reason: 'no-printer' | 'printer-failed' | 'not-loaded' };

/** What main tells the vault process. Main never sends keys, passphrases or records; it hands over ports and answers of dialogs. */
export type ToVault =
  | { readonly kind: 'start'; readonly folder: string; readonly appVersion: string; readonly demo: boolean; readonly demoPassphrase: string | null; readonly nativeBinding: string | null; readonly fixedKdf: { m: number; t: number; p: number } | null }
  | { readonly kind: 'window' }
  | { readonly kind: 'lock' }
  /** The system sleeps, locks or shuts down: a lock that follows waits for nothing. */
  | { readonly kind: 'hurry' }
  | { readonly kind: 'printed'; readonly id: number; readonly pdf: Uint8Array | null }
  | { readonly kind: 'printed-on-paper'; readonly id: number; readonly outcome: PrintOutcome }
  | { readonly kind: 'files'; readonly id: number; readonly paths: readonly string[] }
  | { readonly kind: 'folder'; readonly id: number; readonly folder: string | null }
  | { readonly kind: 'parser'; readonly id: number }
  | { readonly kind: 'parser-gone'; readonly id: number; readonly late: boolean }
  | { readonly kind: 'place'; readonly id: number; readonly place: SavePlace | null };

/**
 * What the vault process tells main. `print` and `print-on-paper` carry a document through to the print window; main keeps
 * nothing of it. A `parser` comes with a port that leads to a fresh parse process; what is read never passes main. `due`
 * names no youth: it becomes a notice on the desktop.
 */
export type FromVault =
  | { readonly kind: 'ready' }
  | { readonly kind: 'opened'; readonly lockAfterMinutes: number; readonly language: string }
  | { readonly kind: 'settings'; readonly lockAfterMinutes: number; readonly language: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'due'; readonly steps: readonly DueStep[] }
  | { readonly kind: 'print'; readonly id: number; readonly html: string }
  | { readonly kind: 'print-on-paper'; readonly id: number; readonly paper: string | Uint8Array }
  | { readonly kind: 'choose-place'; readonly id: number; readonly name: string }
  | { readonly kind: 'choose-files'; readonly id: number; readonly wish: FileWish }
  | { readonly kind: 'choose-folder'; readonly id: number }
  | { readonly kind: 'start-parser'; readonly id: number }
  | { readonly kind: 'end-parser'; readonly id: number };
