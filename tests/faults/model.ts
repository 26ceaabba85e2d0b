import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passphraseBytes } from '#domain/vault/passphrase';
import { Ledger } from './ledger';
import { VaultProcess } from './vault-process';
import { addNote, addYouth, attachFile } from './work';

/** The passphrase of every vault here. */
export const PASSPHRASE = 'stoep kaneel vlieger mosterd anker';
export const typed = (passphrase = PASSPHRASE): Uint8Array => passphraseBytes(passphrase);

/** A vault that was made, worked in and locked by the real process, to be copied by every row; with a sheet of recovery. */
export interface Model {
  readonly home: string;
  readonly folder: string;
  /** The code of its recovery sheet. */
  readonly code: string;
  /** A file to be attached. */
  readonly file: string;
}

const CODE = 'code';
const RECORDS = 'records.json';
const LEDGER = 'model-ledger';

/** The records of the model, by id. */
interface Records {
  readonly youths: readonly string[];
  readonly attachments: readonly string[];
}

/** Makes it below a folder. */
export async function makeModel(home: string): Promise<Model> {
  const folder = join(home, 'model');
  const file = join(home, 'scan.bin');
  writeFileSync(file, randomBytes(60_000));
  const vault = await VaultProcess.start(folder, { files: [file] });
  await vault.value('vault.create', { passphrase: typed(), guardian: { name: 'Voogd Voorbeeld', organisation: 'Nidos, regio Voorbeeld', phone: '000 555 00 00' }, language: 'nl' });
  const { code } = await vault.value<{ code: Uint8Array }>('vault.prepareRecovery', { passphrase: typed() });
  writeFileSync(join(home, CODE), code);
  await vault.value('vault.keepRecovery', { code });
  const ledger = new Ledger(join(home, LEDGER));
  const youth = await addYouth(vault, ledger);
  for (let number = 0; number < 5; number++) await addNote(vault, ledger, youth);
  const attachment = await attachFile(vault, ledger, youth, file);
  ledger.close();
  await vault.lock();
  writeFileSync(join(home, RECORDS), JSON.stringify({ youths: [youth], attachments: [attachment] }));
  return modelAt(home);
}

/** The same, made before by another process. */
export const modelAt = (home: string): Model => ({ home, folder: join(home, 'model'), code: readFileSync(join(home, CODE), 'latin1'), file: join(home, 'scan.bin') });

/** A copy of the model to work in, and a ledger outside of it. */
export interface Copy extends Records {
  readonly home: string;
  readonly folder: string;
  readonly ledger: Ledger;
  end(): void;
}

/** Makes one. `below` is where the vault goes when not beside the ledger: a disk of its own. */
export function copyOf(model: Model, below?: string): Copy {
  const home = mkdtempSync(join(tmpdir(), 'hoede-fault-'));
  const folder = join(below ?? home, 'vault');
  mkdirSync(join(folder, '..'), { recursive: true });
  cpSync(model.folder, folder, { recursive: true });
  const ledger = new Ledger(join(home, 'ledger'));
  for (const line of readFileSync(join(model.home, LEDGER), 'utf8').split('\n').filter(Boolean)) ledger.take(line);
  return {
    ...(JSON.parse(readFileSync(join(model.home, RECORDS), 'utf8')) as Records),
    home, folder, ledger,
    end: () => {
      ledger.close();
      for (const gone of [folder, home]) rmSync(gone, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
