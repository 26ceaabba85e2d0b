import { contextBridge, ipcRenderer } from 'electron';
import { channels, type AnswerMessage, type AskMessage, type HoedeBridge, type WindowEvent } from '../contract/channel';
import type { Envelope } from '../contract/envelope';

// The window gets no port, no channel name and no Electron object: only this bridge. Requests wait until main hands over
// the port to the vault; the vault refuses every name that is not in the contract, so the bridge needs no list of its own.
const waiting = new Map<number, (envelope: Envelope<unknown>) => void>();
let nextId = 1;

const port = new Promise<MessagePort>((resolve) => {
  ipcRenderer.once(channels.port, (event) => {
    const [handed] = event.ports;
    if (!handed) return;
    handed.onmessage = ({ data }: MessageEvent<AnswerMessage>) => {
      waiting.get(data.id)?.(data.envelope);
      waiting.delete(data.id);
    };
    // A vault process that ended answers nothing more: who waits is told so, and nothing in the window hangs.
    handed.addEventListener('close', () => {
      for (const answer of waiting.values()) answer({ ok: false, failure: { kind: 'locked' } });
      waiting.clear();
    });
    handed.start();
    resolve(handed);
  });
});

const bridge: HoedeBridge = {
  request: async (name, input) => {
    const to = await port;
    const id = nextId++;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      to.postMessage({ id, name, input } satisfies AskMessage);
    });
  },
  onEvent: (listener) => {
    const relay = (_event: unknown, told: WindowEvent): void => listener(told);
    ipcRenderer.on(channels.event, relay);
    return () => ipcRenderer.off(channels.event, relay);
  },
};

contextBridge.exposeInMainWorld('hoede', bridge);

// Typing and pointing keep the vault open; at most one message a second, without what was typed.
let lastToldMs = 0;
const stillHere = (): void => {
  const now = Date.now();
  if (now - lastToldMs < 1000) return;
  lastToldMs = now;
  ipcRenderer.send(channels.active);
};
for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const) window.addEventListener(kind, stillHere, { passive: true, capture: true });
