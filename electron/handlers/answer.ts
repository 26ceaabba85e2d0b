import { problemsOf } from '#domain/fields/problems';
import { requests, type CheckedOf, type OutputOf, type RequestName } from '../contract/contract';
import type { Request } from '../contract/define';
import type { Envelope } from '../contract/envelope';
import { access } from './access';
import { contacts } from './contacts';
import { appointments } from './appointments';
import { attachments } from './attachments';
import { backups } from './backups';
import { refuseClosedFile } from './closed-file';
import { checkpointNow, checkpointWhenDue } from './checkpoints';
import { conversations } from './conversations';
import { departures } from './departures';
import { deskOf, type Desk } from './desk';
import { dossiers } from './dossiers';
import { drafts } from './drafts';
import { failureOf } from './failures';
import { figures } from './figures';
import { files } from './files';
import type { Handler } from './handler';
import { journal } from './journal';
import type { Machine } from './machine';
import { measures } from './measures';
import { minors } from './minors';
import { notes } from './notes';
import { notices } from './notices';
import { photos } from './photos';
import { placements } from './placements';
import { radar } from './radar';
import { recipients } from './recipients';
import { Locked, refuseWhen } from './refused';
import { search } from './search';
import { settings } from './settings';
import { signs } from './signs';
import { statements } from './statements';
import { tasks } from './tasks';
import { transfers } from './transfers';
import { travel } from './travel';
import { isTree } from './tree';
import { VaultSession } from './vault-session';

/** Requests that need an open vault. */
type DeskRequest = Exclude<RequestName, `vault.${string}`>;

/** Every handler that works at an open vault. A request without one does not compile. */
export const handlers: { readonly [Name in DeskRequest]: Handler<Name> } = {
  ...contacts, ...statements, ...access,
  ...notes, ...appointments, ...search,
  ...settings, ...minors, ...measures, ...placements, ...conversations, ...signs, ...departures, ...transfers, ...recipients, ...notices, ...dossiers, ...tasks, ...radar, ...journal, ...drafts,
  ...files, ...attachments,
  ...travel, ...photos,
  ...backups,
  ...figures,
};

/** What answers the window, a script or a test. */
export interface Answerer {
  answer(name: string, input: unknown): Promise<Envelope<unknown>>;
  /** Is the vault open? */
  isOpen(): boolean;
  /** Closes the vault, whatever was going on. */
  lock(): void;
}

/** Told of a bug by reference, with the error for its type and place; never show or keep its message. */
export type BugReport = (reference: string, error: unknown) => void;

/**
 * The border of the vault: checks the name, the state and the input, calls the handler, and puts every outcome into the
 * envelope. A quick handler runs to its end without a pause, so two of them never see the same state; slow ones wait for
 * each other, and quick ones do not wait for them, so that typing is saved while a dialog is open.
 */
export function createAnswerer(machine: Machine, report: BugReport = () => undefined): Answerer {
  const session = new VaultSession(machine);
  let slowQueue: Promise<unknown> = Promise.resolve();

  const vaultRequest = async (name: string, input: unknown): Promise<unknown> => {
    switch (name) {
      case 'vault.status': return session.status();
      case 'vault.judgePassphrase': return session.judge((input as CheckedOf<'vault.judgePassphrase'>).passphrase);
      case 'vault.create': await session.create(input as CheckedOf<'vault.create'>); return {};
      case 'vault.unlock': await session.unlock(input as CheckedOf<'vault.unlock'>); return {};
      case 'vault.lock': session.lock(); return {};
      case 'vault.recover': await session.recover(input as CheckedOf<'vault.recover'>); return {};
      case 'vault.chooseBackup': return session.chooseBackup(input as CheckedOf<'vault.chooseBackup'>);
      case 'vault.putBack': await session.putBack(input as CheckedOf<'vault.putBack'>); return {};
      case 'vault.putBackWithSheet': await session.putBackWithSheet(input as CheckedOf<'vault.putBackWithSheet'>); return {};
      case 'vault.changePassphrase': await session.changePassphrase(session.vault!, input as CheckedOf<'vault.changePassphrase'>); return {};
      case 'vault.confirmPassphrase': await session.confirmPassphrase(session.vault!, input as CheckedOf<'vault.confirmPassphrase'>); return {};
      case 'vault.prepareRecovery': return session.prepareRecovery(session.vault!, input as CheckedOf<'vault.prepareRecovery'>);
      case 'vault.printRecovery': return session.printRecovery(session.vault!);
      case 'vault.keepRecovery': return session.keepRecovery(session.vault!, input as CheckedOf<'vault.keepRecovery'>);
      default: throw new Error('a vault request without a handler');
    }
  };

  /** The desk of one request, when nothing stands in its way. Asked again after a dialog, which may have been open for hours. */
  const deskFor = (name: DeskRequest, input: unknown): Desk => {
    const { vault } = session;
    if (!vault) throw new Locked();
    const parts = requests.get(name)!;
    refuseClosedFile(vault.read, parts, input);
    if (parts.freshPassphrase) session.mustBeFresh();
    return deskOf(machine, vault, session.settings(vault), () => deskFor(name, input));
  };

  const deskRequest = (name: DeskRequest, input: unknown): unknown => (handlers[name] as Handler<RequestName>)(deskFor(name, input), input as never);

  // What left is signed for at once; other acts by the hundreds. Nothing that was done is undone because this could not be kept.
  const keepCheckpoint = (name: string, { freshPassphrase }: Pick<Request, 'freshPassphrase'>): void => {
    const { vault } = session;
    if (!vault) return;
    try {
      if (freshPassphrase) checkpointNow(vault, machine.now(), 'export');
      else if (name === 'backups.make' || name === 'backups.keepUp') checkpointNow(vault, machine.now(), 'backup');
      else checkpointWhenDue(vault, machine.now());
    } catch {
      // the next one grows from the last that was kept
    }
  };

  const answerNow = async (name: string, input: unknown): Promise<Envelope<unknown>> => {
    const parts = requests.get(name as RequestName);
    if (!parts) return { ok: false, failure: { kind: 'not-found', what: 'request' } };
    if (parts.needs === 'open' && !session.vault) return { ok: false, failure: { kind: 'locked' } };
    if (!isTree(input)) return { ok: false, failure: { kind: 'not-valid', fields: [{ field: '', code: 'wrong-type', about: {} }] } };
    try {
      const checked = parts.input.safeParse(input);
      if (!checked.success) return { ok: false, failure: { kind: 'not-valid', fields: problemsOf(checked.error) } };
      refuseWhen(parts.needs === 'closed' && session.vault !== undefined, 'vault-in-use');
      const value = name.startsWith('vault.') ? await vaultRequest(name, checked.data) : await deskRequest(name as DeskRequest, checked.data);
      if (parts.writes === 'record') keepCheckpoint(name, parts);
      return { ok: true, value: parts.output.parse(value) as OutputOf<RequestName> };
    } catch (error) {
      return { ok: false, failure: failureOf(error, () => referenceOf(machine), report) };
    }
  };

  return {
    answer: (name, input) => {
      if (!requests.get(name as RequestName)?.slow) return answerNow(name, input);
      const mine = slowQueue.then(() => answerNow(name, input));
      slowQueue = mine;
      return mine;
    },
    isOpen: () => session.vault !== undefined,
    lock: () => session.lock(),
  };
}

// Eight characters to read out by telephone; they say nothing about what went wrong.
const referenceOf = (machine: Machine): string => Array.from(machine.random(4), (byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase();
