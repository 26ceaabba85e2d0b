import type { Act } from './ledger';
import type { Found } from './look';

/** What one fault came to, as it is written down. `skipped` are tries that this machine does not allow; the notes say why. */
export interface Row {
  readonly name: string;
  readonly tried: number;
  /** Acts that were told to be kept and are not there, or are something else now. */
  readonly lost: number;
  /** Tries after which something was wrong and nobody was told. */
  readonly undetected: number;
  readonly skipped?: number;
  readonly notes: string;
}

/** So many of what went wrong are told; the rest is counted. */
const MOST_WRONG = 4;

/**
 * Counts. Every row goes through `kept` and `mustBeSeen`, so that a sabotaged tally, which loses one act in every ledger and
 * sees nothing, shows of each row that it can fail.
 */
export class Tally {
  readonly #sabotaged: boolean;
  readonly #wrong: string[] = [];
  readonly #remarks: string[] = [];
  #tried = 0;
  #lost = 0;
  #undetected = 0;
  #skipped = 0;

  constructor(sabotaged = false) {
    this.#sabotaged = sabotaged;
  }

  /** So many tries were made. */
  tried(times = 1): void {
    this.#tried += times;
  }

  /** So many tries could not be made here. */
  skip(times: number, why: string): void {
    this.#skipped += times;
    this.note(`skipped: ${why}`);
  }

  /** Every act of the ledger is there as it was told, and what else is there is whole. */
  kept(ledger: { acts(): readonly Act[] }, found: Found, about = ''): void {
    const acts = this.#sabotaged ? [...ledger.acts(), { id: 'never-kept', sha256: '' }] : ledger.acts();
    const lost = acts.filter(({ id, sha256 }) => found.held.get(id) !== sha256);
    this.#lost += lost.length;
    if (lost.length > 0) this.#wrong.push(`${about}: ${lost.length} of ${acts.length} lost`);
    this.mustBeSeen(found.unsound.length === 0, [about, ...found.unsound.slice(0, 3)].join(' '));
  }

  /** What was wrong was said, or nothing was wrong. */
  mustBeSeen(seen: boolean, about: string): void {
    if (seen && !this.#sabotaged) return;
    this.#undetected += 1;
    this.#wrong.push(`not seen: ${about}`);
  }

  /** A remark for who reads the table. */
  note(text: string): void {
    if (!this.#remarks.includes(text)) this.#remarks.push(text);
  }

  row(name: string): Row {
    const more = this.#wrong.length - MOST_WRONG;
    const notes = [...this.#wrong.slice(0, MOST_WRONG), ...(more > 0 ? [`and ${more} more`] : []), ...this.#remarks].join('; ');
    return { name, tried: this.#tried, lost: this.#lost, undetected: this.#undetected, ...(this.#skipped > 0 ? { skipped: this.#skipped } : {}), notes };
  }
}

/** Did a row fail? One that tried nothing and skipped nothing did too: it says nothing. */
export const isBad = ({ tried, lost, undetected, skipped = 0 }: Row): boolean => lost > 0 || undetected > 0 || tried + skipped === 0;
