import type { z } from 'zod';

/** What must be so before a request is answered: nothing, a vault that is still closed, or an open vault. */
export type Needs = 'nothing' | 'closed' | 'open';

/**
 * What a request leaves behind: nothing; a draft (typed but not settled, not journalled); or a record, which is one
 * transaction with its journal entry.
 */
export type Writes = 'nothing' | 'draft' | 'record';

/** One thing the window, a script or a test may ask of the vault. */
export interface Request<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly about: string;
  readonly needs: Needs;
  readonly writes: Writes;
  /** May be asked about a closed file: reading is an act too, and what must go on after closing. Else a closed file is refused. */
  readonly closedFile?: 'may';
  /** Lets data leave: refused when the passphrase was not typed a short while ago (`domain/policy/export-passphrase.ts`). */
  readonly freshPassphrase?: true;
  /** Waits for the key derivation, the printer or a dialog. Slow requests are answered one after the other. */
  readonly slow?: true;
  readonly input: In;
  readonly output: Out;
}

/** Declares a request. `about` is one English sentence for `npm run drive -- --list`. */
export const request = <In extends z.ZodType, Out extends z.ZodType>(parts: Request<In, Out>): Request<In, Out> => parts;
