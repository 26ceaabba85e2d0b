import { randomBytes, randomUUID } from 'node:crypto';
import { instant } from '#domain/shared/instant';
import type { FromVault, ToVault } from '../contract/vault-messages';
import type { Machine } from '../handlers/machine';
import { ParserLinks } from './parser-links';

type Start = Extract<ToVault, { kind: 'start' }>;

/** What main answers to a question of the vault process. */
type Answer = Extract<ToVault, { kind: 'printed' | 'printed-on-paper' | 'place' | 'files' | 'folder' }>;

/** The machine of the vault process: its own clock and random source, and main for the printer and the dialogs. */
export interface ProcessMachine {
  readonly machine: Machine;
  /** Hands in what main answered. */
  settle(message: Answer): void;
  /** Hands in what main said of a parse process, with the port to it when it was started. */
  readonly parsers: ParserLinks;
}

/** Makes it. `tell` sends to main. */
export function processMachine(start: Start, tell: (message: FromVault) => void): ProcessMachine {
  const waiting = new Map<number, (answer: Answer) => void>();
  let nextId = 1;

  // Main answers a question with its number; `kind` is the kind of answer that this question gets.
  const ask = <Kind extends Answer['kind']>(_kind: Kind, question: (id: number) => FromVault): Promise<Extract<Answer, { kind: Kind }>> =>
    new Promise((resolve) => {
      const id = nextId++;
      waiting.set(id, resolve as (answer: Answer) => void);
      tell(question(id));
    });

  const parsers = new ParserLinks(tell);

  const machine: Machine = {
    folder: start.folder,
    appVersion: start.appVersion,
    bootId: randomUUID(),
    demo: start.demo,
    demoPassphrase: start.demoPassphrase,
    now: () => instant(new Date().toISOString()),
    monotonicMs: () => Math.floor(performance.now()),
    random: (size) => randomBytes(size),
    print: async (html) => {
      const { pdf } = await ask('printed', (id) => ({ kind: 'print', id, html }));
      if (!pdf) throw new Error('the print window made no document');
      return pdf;
    },
    printOnPaper: async (paper) => (await ask('printed-on-paper', (id) => ({ kind: 'print-on-paper', id, paper }))).outcome,
    chooseSavePlace: async (name) => (await ask('place', (id) => ({ kind: 'choose-place', id, name }))).place,
    chooseFiles: async (wish) => (await ask('files', (id) => ({ kind: 'choose-files', id, wish }))).paths,
    chooseFolder: async () => (await ask('folder', (id) => ({ kind: 'choose-folder', id }))).folder,
    parse: (task, input) => parsers.parse(task, input),
    kdf: start.fixedKdf ?? undefined,
    nativeBinding: start.nativeBinding ?? undefined,
  };

  return {
    machine,
    parsers,
    settle: (message) => {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    },
  };
}
