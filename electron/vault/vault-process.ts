import type { MessagePortMain } from 'electron';
import type { KeepUpMoment } from '#domain/backups/backup-standing';
import type { DueStep } from '#domain/departures/due-steps';
import type { AnswerMessage, AskMessage } from '../contract/channel';
import { createAnswerer, type Answerer } from '../handlers/answer';
import { passphraseBytes } from '#domain/vault/passphrase';
import type { FromVault, ToVault } from '../contract/vault-messages';
import { LastBackup } from './last-backup';
import { openDemo } from './open-demo';
import { processMachine, type ProcessMachine } from './machine';
import { reportBug } from './report-bug';

// The process that holds the keys and the database, and nothing of the screen. Main starts it, hands it ports of windows,
// and ends it on lock. It speaks to windows only over those ports.
const main = process.parentPort;
// Electron hands a child its own environment, whatever it is told. Nothing here reads it.
for (const name of Object.keys(process.env)) delete process.env[name];

const tell = (message: FromVault): void => main.postMessage(message);

let answerer: Answerer | undefined;
let ours: ProcessMachine | undefined;
let lastBackup: LastBackup | undefined;

/** Tells main when the vault opened or closed, or its settings changed, by looking before and after. */
async function answerAndTell(asked: AskMessage): Promise<AnswerMessage> {
  const wasOpen = answerer!.isOpen();
  if (asked.name === 'vault.lock' && wasOpen) await lastBackup!.make();
  const envelope = await answerer!.answer(asked.name, asked.input);
  const isOpen = answerer!.isOpen();
  if (!wasOpen && isOpen) await opened();
  else if (wasOpen && !isOpen) {
    clearInterval(looking);
    tell({ kind: 'closed' });
  }
  else if (asked.name === 'settings.change' && envelope.ok) await tellSettings('settings');
  return { id: asked.id, envelope };
}

/** How often the clocks are looked at while the vault is open, without a network and whatever the window shows. */
const LOOK_EVERY_MS = 60_000;
let looking: NodeJS.Timeout | undefined;

/** The first screens come before the backup that the lock did not wait for. */
const UNLOCK_BACKUP_AFTER_MS = 5_000;

// What goes wrong is shown where the backups are.
const keepUp = (at: KeepUpMoment): void => void answerer!.answer('backups.keepUp', { at });

async function opened(): Promise<void> {
  await tellSettings('opened');
  void tellDue();
  clearInterval(looking);
  looking = setInterval(() => {
    void tellDue();
    keepUp('work');
  }, LOOK_EVERY_MS);
  setTimeout(() => keepUp('unlock'), UNLOCK_BACKUP_AFTER_MS);
}

async function tellDue(): Promise<void> {
  const answer = await answerer!.answer('departures.due', {});
  if (answer.ok) tell({ kind: 'due', steps: answer.value as readonly DueStep[] });
}

async function tellSettings(kind: 'opened' | 'settings'): Promise<void> {
  const answer = await answerer!.answer('settings.get', {});
  if (!answer.ok) return;
  const { lockAfterMinutes, language } = answer.value as { lockAfterMinutes: number; language: string };
  tell({ kind, lockAfterMinutes, language });
}

function serve(port: MessagePortMain): void {
  port.on('message', ({ data }) => {
    const asked = data as AskMessage;
    void answerAndTell(asked).then((answer) => port.postMessage(answer));
  });
  port.start();
}

async function start(message: Extract<ToVault, { kind: 'start' }>): Promise<void> {
  ours = processMachine(message, tell);
  answerer = createAnswerer(ours.machine, reportBug);
  lastBackup = new LastBackup(answerer);
  if (message.demoPassphrase !== null) {
    await openDemo(answerer, ours.machine, passphraseBytes(message.demoPassphrase));
    await opened();
  }
  tell({ kind: 'ready' });
}

main.on('message', ({ data, ports }) => {
  const message = data as ToVault;
  switch (message.kind) {
    case 'start': void start(message); return;
    case 'hurry':
      if (answerer?.isOpen()) lastBackup?.hurry(); // a closed vault may be opened later in this same process
      return;
    case 'window': if (ports[0]) serve(ports[0]); return;
    case 'lock':
      answerer?.lock();
      process.exit(0);
    // eslint-disable-next-line no-fallthrough -- exit does not return
    case 'printed':
    case 'printed-on-paper':
    case 'files':
    case 'folder':
    case 'place': ours?.settle(message); return;
    case 'parser':
    case 'parser-gone': ours?.parsers.hear(message, ports[0]);
  }
});
