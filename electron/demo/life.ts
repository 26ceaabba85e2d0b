import type { Instant } from '#domain/shared/instant';
import type { InputOf, RequestName } from '../contract/contract';
import type { Step } from '../drive/script';
import type { Calendar } from './calendar';
import type { Person } from './person';
import type { Rng } from './rng';

/** Where a script finds what an earlier step answered: `$linh_3`. */
export type Reference = `$${string}`;

/** The story of one youth as it is written: steps in the order of their moments, each a request of the contract. */
export class Life {
  readonly key: string;
  /** The place in the caseload, 1 to 42. */
  readonly number: number;
  readonly person: Person;
  readonly calendar: Calendar;
  readonly rng: Rng;
  readonly #steps: Step[] = [];

  constructor(parts: Pick<Life, 'key' | 'number' | 'person' | 'calendar' | 'rng'>) {
    this.key = parts.key;
    this.number = parts.number;
    this.person = parts.person;
    this.calendar = parts.calendar;
    this.rng = parts.rng;
  }

  /** Everything that was told so far. */
  get steps(): readonly Step[] {
    return this.#steps;
  }

  /** How a script refers to the youth. */
  get minorId(): Reference {
    return `$${this.key}_1.id`;
  }

  /** Adds a step and returns the reference to its answer. Throws RangeError when it lies before the step before it or in the future. */
  tell<Name extends RequestName>(at: Instant, call: Name, input: InputOf<Name>): Reference {
    const last = this.#steps.at(-1)?.at;
    if ((last !== undefined && at < last) || at > this.calendar.now) throw new RangeError(`the story of ${this.key} is out of order at ${call}`);
    const as = `${this.key}_${this.#steps.length + 1}`;
    this.#steps.push({ at, call, with: input, as });
    return `$${as}`;
  }
}
