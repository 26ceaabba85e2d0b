// A printer without a window, for tools that run in plain Node: HTML comes in on stdin, PDF goes out on stdout.
// Each message is one byte for its kind, four bytes for its length (big-endian) and that many bytes.
import { app } from 'electron';
import { frame, FrameReader } from '../services/printing/frames';
import { printToPdf } from './print-window';

async function answer(html: Uint8Array): Promise<Uint8Array> {
  try {
    return frame('pdf', await printToPdf(new TextDecoder().decode(html)));
  } catch (error) {
    return frame('failed', new TextEncoder().encode(error instanceof Error ? error.message : 'failed'));
  }
}

async function serve(): Promise<void> {
  await app.whenReady();
  const reader = new FrameReader();
  for await (const part of process.stdin) {
    for (const { body } of reader.take(part as Uint8Array)) {
      const reply = await answer(body);
      await new Promise<void>((done) => process.stdout.write(reply, () => done()));
    }
  }
  app.quit();
}

app.disableHardwareAcceleration();
app.on('window-all-closed', () => undefined); // the host ends when its input ends
// Not awaited: Electron is not ready before this module has run.
void serve();
