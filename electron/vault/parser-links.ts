import type { MessagePortMain } from 'electron';
import { PARSE_LIMITS, type ParseAnswered, type ParseAsked, type ParseInput, type ParseOutput, type ParseTaskName } from '../contract/parse';
import type { FromVault, ToVault } from '../contract/vault-messages';
import { checkedAnswer } from '../parse/checked-answer';

interface Waiting {
  readonly asked: ParseAsked;
  readonly settle: (answered: ParseAnswered) => void;
}

/** The vault's side of the parse processes: one for each file, asked over a port that main only passes on. */
export class ParserLinks {
  readonly #waiting = new Map<number, Waiting>();
  readonly #tell: (message: FromVault) => void;
  #nextId = 1;

  constructor(tell: (message: FromVault) => void) {
    this.#tell = tell;
  }

  /** Has one file read. Throws ParseFailed; the process is ended in every case. */
  async parse<Name extends ParseTaskName>(task: Name, input: ParseInput<Name>): Promise<ParseOutput<Name>> {
    const id = this.#nextId++;
    const answered = await new Promise<ParseAnswered>((settle) => {
      this.#waiting.set(id, { asked: { task, input, limits: PARSE_LIMITS }, settle });
      this.#tell({ kind: 'start-parser', id });
    });
    this.#waiting.delete(id);
    this.#tell({ kind: 'end-parser', id });
    return checkedAnswer(task, answered);
  }

  /** Takes what main says of one of them. */
  hear(message: Extract<ToVault, { kind: 'parser' | 'parser-gone' }>, port: MessagePortMain | undefined): void {
    const waiting = this.#waiting.get(message.id);
    if (message.kind === 'parser-gone') return waiting?.settle({ ok: false, fault: message.late ? 'time' : 'crashed' });
    port?.once('message', ({ data }) => waiting?.settle(data as ParseAnswered));
    port?.start();
    port?.postMessage(waiting?.asked);
  }
}
