import { randomBytes, randomUUID } from 'node:crypto';
import { instant } from '#domain/shared/instant';
import type { FromVault, SavePlace, ToVault } from '../contract/vault-messages';
import type { Machine } from '../handlers/machine';

type Start = Extract<ToVault, { kind: 'start' }>;

/** The machine of the vault process: its own clock and random source, and main for the printer and the dialogs. */
export interface ProcessMachine {
  readonly machine: Machine;
  /** Hands in what main answered. */
  settle(message: Extract<ToVault, { kind: 'printed' | 'printed-on-paper' | 'place' }>): void;
}

/** Makes it. `tell` sends to main. */
export function processMachine(start: Start, tell: (message: FromVault) => void): ProcessMachine {
  const printing = new Map<number, { done: (pdf: Uint8Array) => void; failed: (error: Error) => void }>();
  const placing = new Map<number, (place: SavePlace | null) => void>();
  const onPaper = new Map<number, (printed: boolean) => void>();
  let nextId = 1;

  const machine: Machine = {
    folder: start.folder,
    appVersion: start.appVersion,
    bootId: randomUUID(),
    demo: start.demo,
    now: () => instant(new Date().toISOString()),
    monotonicMs: () => Math.floor(performance.now()),
    random: (size) => randomBytes(size),
    print: (html) =>
      new Promise((done, failed) => {
        const id = nextId++;
        printing.set(id, { done, failed });
        tell({ kind: 'print', id, html });
      }),
    printOnPaper: (html) =>
      new Promise((resolve) => {
        const id = nextId++;
        onPaper.set(id, resolve);
        tell({ kind: 'print-on-paper', id, html });
      }),
    chooseSavePlace: (name) =>
      new Promise((resolve) => {
        const id = nextId++;
        placing.set(id, resolve);
        tell({ kind: 'choose-place', id, name });
      }),
    kdf: start.fixedKdf ?? undefined,
    nativeBinding: start.nativeBinding ?? undefined,
  };

  return {
    machine,
    settle: (message) => {
      if (message.kind === 'place') {
        placing.get(message.id)?.(message.place);
        placing.delete(message.id);
        return;
      }
      if (message.kind === 'printed-on-paper') {
        onPaper.get(message.id)?.(message.printed);
        onPaper.delete(message.id);
        return;
      }
      const waiting = printing.get(message.id);
      printing.delete(message.id);
      if (message.pdf) waiting?.done(message.pdf);
      else waiting?.failed(new Error('the print window made no document'));
    },
  };
}
