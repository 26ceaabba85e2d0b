/**
 * A small seeded generator of pseudo-random numbers (mulberry32), so that the demo is the same each time. Never for keys.
 */
export class Rng {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number between two limits, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const [first] = list;
    if (first === undefined) throw new RangeError('nothing to pick from');
    return list[this.int(0, list.length - 1)] ?? first;
  }

  /** `count` different ones of a list, in the order of the list. */
  some<T>(list: readonly T[], count: number): readonly T[] {
    const places = list.map((_, place) => ({ place, drawn: this.next() })).sort((a, b) => a.drawn - b.drawn).slice(0, count);
    return places.map(({ place }) => place).sort((a, b) => a - b).flatMap((place) => list.slice(place, place + 1));
  }
}
