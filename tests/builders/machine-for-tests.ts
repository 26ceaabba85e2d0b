import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { passphraseBytes } from '#domain/vault/passphrase';
import { instant, type Instant } from '#domain/shared/instant';
import { createAnswerer, type Answerer } from '#electron/handlers/answer';
import { filesForTests } from './attachments-for-tests';
import { parseHere } from '#electron/parse/parse-here';
import type { Machine } from '#electron/handlers/machine';
import { FLOOR_COST } from '#electron/services/keys/kdf';

/** The guardian of every test vault. Plainly invented. */
export const testGuardian = { name: 'Voogd Voorbeeld', organisation: 'Nidos, regio Voorbeeld', phone: '000 555 00 00' };

/** A passphrase that is accepted; fresh bytes each time, because whoever takes them clears them. */
export const testPassphrase = (): Uint8Array => passphraseBytes('stoep kaneel vlieger mosterd anker');

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** What can be read of an HTML document, without its style. */
const textOfHtml = (html: string): string => html.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, '\n').replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!);

/**
 * One empty page in place of the print window, which needs a browser; every anchor of the document lies on it. What is on
 * the page is tested where that browser is. Its text lies inside the document, so that what guards the way out sees it.
 */
export async function printBlank(html: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  page.drawRectangle({ x: 40, y: 40, width: 1, height: 1 });
  const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => [id!, [page.ref, 'XYZ', 0, 0, 0]] as const);
  document.catalog.set(PDFName.of('Dests'), document.context.obj(Object.fromEntries(anchors)));
  document.catalog.set(PDFName.of('TextOfPage'), PDFHexString.fromText(textOfHtml(html)));
  return document.save();
}

/** A machine in a folder of its own, with a clock that the test sets. `bugs` holds every bug that was reported. */
export interface TestMachine {
  readonly machine: Machine;
  readonly answerer: Answerer;
  readonly bugs: unknown[];
  /** What was printed on paper. */
  readonly papers: readonly (string | Uint8Array)[];
  /** Where sealed files and dossiers are saved. */
  readonly out: string;
  setClock(at: Instant): void;
  /** Types the passphrase of the open vault again, so that data may leave. */
  confirmPassphrase(): Promise<void>;
  end(): void;
}

/** Makes one; no vault is in it yet. */
export function aMachine(parts: Partial<Machine> = {}, at: Instant = instant('2026-01-05T09:00:00Z')): TestMachine {
  const folder = mkdtempSync(join(tmpdir(), 'hoede-test-'));
  const out = join(folder, 'out');
  mkdirSync(out);
  let clock = at;
  let ticks = 0;
  const papers: (string | Uint8Array)[] = [];
  const machine: Machine = {
    folder: join(folder, 'vault'),
    appVersion: '0.1.0',
    bootId: randomUUID(),
    demo: false,
    demoPassphrase: null,
    now: () => clock,
    monotonicMs: () => ++ticks,
    random: (size) => randomBytes(size),
    print: printBlank,
    printOnPaper: (paper) => {
      papers.push(paper);
      return Promise.resolve({ kind: 'printed' });
    },
    chooseSavePlace: (name) => Promise.resolve({ folder: out, name }),
    chooseFiles: () => Promise.resolve(filesForTests(folder)),
    chooseFolder: () => Promise.resolve(out),
    parse: parseHere,
    kdf: FLOOR_COST,
    ...parts,
  };
  const bugs: unknown[] = [];
  const answerer = createAnswerer(machine, (_reference, error) => bugs.push(error));
  return {
    machine,
    answerer,
    bugs,
    papers,
    out,
    setClock: (to) => {
      clock = to;
    },
    confirmPassphrase: async () => {
      const envelope = await answerer.answer('vault.confirmPassphrase', { passphrase: testPassphrase() });
      if (!envelope.ok) throw new Error(`the passphrase was not taken: ${envelope.failure.kind}`);
    },
    end: () => {
      answerer.lock();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same with an open vault. */
export async function anOpenMachine(parts: Partial<Machine> = {}, at?: Instant): Promise<TestMachine> {
  const made = aMachine(parts, at);
  const envelope = await made.answerer.answer('vault.create', { passphrase: testPassphrase(), guardian: testGuardian, language: 'nl' });
  if (!envelope.ok) throw new Error(`no vault: ${JSON.stringify(envelope.failure)}`, { cause: made.bugs[0] });
  return made;
}
