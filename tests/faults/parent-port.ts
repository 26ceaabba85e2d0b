// What Electron gives a utility process, over the channel of a child of Node: `process.parentPort`, and ports that are handed
// over with a message. Messages are structured clones, as there.

type Listener = (event: { readonly data: unknown; readonly ports: readonly unknown[] }) => void;

/** What crosses the channel: a message to or from main, with the names of the ports that come along, or one over such a port. */
export type Crossing = { readonly main: unknown; readonly ports?: readonly string[] } | { readonly port: string; readonly data: unknown };

class Port {
  readonly #listeners = new Set<Listener>();
  readonly #waiting: unknown[] = [];
  readonly #send: (data: unknown) => void;
  #started = false;

  constructor(send: (data: unknown) => void) {
    this.#send = send;
  }

  on(_event: string, listener: Listener): void {
    this.#listeners.add(listener);
  }

  once(_event: string, listener: Listener): void {
    const heard: Listener = (event) => {
      this.#listeners.delete(heard);
      listener(event);
    };
    this.#listeners.add(heard);
  }

  start(): void {
    this.#started = true;
    for (const data of this.#waiting.splice(0)) this.hear(data);
  }

  postMessage(data: unknown): void {
    this.#send(data);
  }

  hear(data: unknown, ports: readonly unknown[] = []): void {
    if (!this.#started) this.#waiting.push(data);
    else for (const listener of this.#listeners) listener({ data, ports });
  }
}

// Who started it may be gone by now.
const send = (crossing: Crossing): void => void process.send!(crossing, () => undefined);

/** Puts `process.parentPort` in its place. */
export function givePort(): void {
  const main = new Port((message) => send({ main: message }));
  const ports = new Map<string, Port>();
  main.start();
  process.on('message', (crossing: Crossing) => {
    if ('port' in crossing) return ports.get(crossing.port)?.hear(crossing.data);
    if (!('main' in crossing)) return;
    const given = (crossing.ports ?? []).map((name) => {
      const port = new Port((data) => send({ port: name, data }));
      ports.set(name, port);
      return port;
    });
    main.hear(crossing.main, given);
  });
  (process as unknown as { parentPort: Port }).parentPort = main;
}
