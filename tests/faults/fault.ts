import type { Model } from './model';
import type { Tally } from './tally';

/** What a row gets to work with. */
export interface Bench {
  readonly model: Model;
  readonly tally: Tally;
  /** How often: the row's own number for a quick or a full run. */
  readonly times: number;
}

/** One way in which things go wrong, and what must hold when they do. */
export interface Fault {
  readonly name: string;
  readonly about: string;
  /** How often in every run of the tests, and how often on demand. 0 leaves a row out of that run. */
  readonly quick: number;
  readonly full: number;
  /** Runs apart from the rest of the machine: with disks of its own, or without a network. */
  readonly apart?: 'disks' | 'network';
  run(bench: Bench): Promise<void>;
}
