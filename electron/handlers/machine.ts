import type { Instant } from '#domain/shared/instant';
import type { FileWish, PrintOutcome, SavePlace } from '../contract/vault-messages';
import type { ParseInput, ParseOutput, ParseTaskName } from '../contract/parse';
import type { Argon2Cost } from '../services/keys/kdf';

/**
 * What the handlers need of the machine. The program hands in the real things; a script or a test hands in its own clock,
 * random source, printer and answers to dialogs. Nothing else in the handlers touches the machine.
 */
export interface Machine {
  /** Folder of the vault. */
  readonly folder: string;
  readonly appVersion: string;
  readonly bootId: string;
  readonly demo: boolean;
  /** The passphrase of the throw-away vault of a demo, to show to whoever tries it; null for real work. */
  readonly demoPassphrase: string | null;
  readonly now: () => Instant;
  readonly monotonicMs: () => number;
  readonly random: (size: number) => Uint8Array;
  /** Script-free HTML in, tagged PDF out. */
  readonly print: (html: string) => Promise<Uint8Array>;
  /** Script-free HTML or the bytes of a PDF on paper, through the system's print dialog; what became of it. */
  readonly printOnPaper: (paper: string | Uint8Array) => Promise<PrintOutcome>;
  /** Asks where to save a file of this neutral name; null when the guardian gives up. */
  readonly chooseSavePlace: (name: string) => Promise<SavePlace | null>;
  /** Lets the guardian choose files; none when the guardian gives up. */
  readonly chooseFiles: (wish: FileWish) => Promise<readonly string[]>;
  /** Asks for a folder; null when the guardian gives up. */
  readonly chooseFolder: () => Promise<string | null>;
  /** Has an untrusted file read by a process of its own, which ends with it. Throws ParseFailed. */
  readonly parse: <Name extends ParseTaskName>(task: Name, input: ParseInput<Name>) => Promise<ParseOutput<Name>>;
  /** Cost of the key derivation for a new vault; left out, it is measured on this machine. */
  readonly kdf?: Argon2Cost | undefined;
  /** Compiled SQLite binding, when it is not the one in the package. */
  readonly nativeBinding?: string | undefined;
}
