import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { SealedFormat } from '#domain/notices/sealed-format';
import type { OpeningFacts } from '#electron/services/sealing/opening-steps';

/** Named so that Node 20 inside Electron takes it for a module. */
const CHILD = 'sealing-child.mjs';
const root = join(import.meta.dirname, '..', '..');

export interface SealedByProcess {
  readonly seconds: number;
  /** Resident memory before sealing and the most it ever was, in bytes. */
  readonly before: number;
  readonly peak: number;
  readonly opening: OpeningFacts;
  /** Of a vault: how long it took to take the file in, and the most memory while it was sealed. */
  readonly takenIn?: number;
  readonly most?: number;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** Seals in a process of its own, built like the program is, so that its memory can be measured. */
export class SealingProcess {
  readonly #built: string;

  private constructor(built: string) {
    this.#built = built;
  }

  /** `child` is the script beside this one: the service alone, or a whole vault. */
  static async built(child: 'sealing-child' | 'sealing-vault-child' = 'sealing-child'): Promise<SealingProcess> {
    const cache = join(root, 'node_modules', '.cache');
    mkdirSync(cache, { recursive: true });
    const outDir = mkdtempSync(join(cache, 'sealing-child-'));
    await build({ configFile: false, root, logLevel: 'silent', build: { ssr: join(root, `tests/interop/${child}.ts`), outDir, emptyOutDir: true, target: 'node20', rolldownOptions: { output: { entryFileNames: CHILD } } } });
    return new SealingProcess(outDir);
  }

  /** With `blobs`, a folder, the files come out of sealed attachments that are made there first. */
  seal(form: SealedFormat, keyFile: string, folder: string, paths: readonly string[], blobs?: string): SealedByProcess {
    const env = { ...process.env, ...(blobs !== undefined && { HOEDE_BLOBS: blobs }) };
    return JSON.parse(execFileSync(process.execPath, [join(this.#built, CHILD), form, keyFile, folder, ...paths], { encoding: 'utf8', env })) as SealedByProcess;
  }

  remove(): void {
    rmSync(this.#built, { recursive: true, force: true });
  }
}
