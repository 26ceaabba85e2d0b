import { totalmem } from 'node:os';
import { hashRaw, type Algorithm, type Version } from '@node-rs/argon2';

/** The cost of one derivation: memory in KiB, passes, lanes (RFC 9106 section 3.1: m, t, p). */
export interface Argon2Cost {
  readonly m: number;
  readonly t: number;
  readonly p: number;
}

/** Where calibration starts: 256 MiB, 3 passes, 4 lanes; 0.3 to 0.6 s on a laptop. */
export const DEFAULT_COST: Argon2Cost = { m: 262_144, t: 3, p: 4 };

/** The least that a header may ask for: a cheaper one is someone making guessing easier. */
export const FLOOR_COST: Argon2Cost = { m: 131_072, t: 3, p: 1 };

/** The most that a header may ask for: a dearer one is someone making the program run out of memory. */
export const CEILING_COST: Argon2Cost = { m: 1_048_576, t: 12, p: 16 };

/** One derivation should take at least this long on the machine where the vault is made. */
const LEAST_MS = 800;

/** True when a cost lies between floor and ceiling. Ask before deriving: the derivation takes the memory at once. */
export function isAcceptableCost({ m, t, p }: Argon2Cost): boolean {
  return [m, t, p].every(Number.isInteger) && isWithin(m, FLOOR_COST.m, CEILING_COST.m) && isWithin(t, FLOOR_COST.t, CEILING_COST.t) && isWithin(p, FLOOR_COST.p, CEILING_COST.p);
}

const isWithin = (value: number, least: number, most: number): boolean => value >= least && value <= most;

// The binding's enums are declared as ambient const enums, which a file compiled on its own cannot read: 2 is Argon2id, 1 is version 19.
const ARGON2ID = 2 as Algorithm.Argon2id;
const VERSION_19 = 1 as Version.V0x13;

/**
 * Argon2id, version 19, 32 bytes out. The caller clears passphrase and result.
 * Throws RangeError on a cost outside the limits, before any memory is taken.
 */
export async function derive(passphrase: Uint8Array, salt: Uint8Array, cost: Argon2Cost): Promise<Buffer> {
  if (!isAcceptableCost(cost)) throw new RangeError('key derivation cost outside the limits');
  return hashRaw(passphrase, { algorithm: ARGON2ID, version: VERSION_19, memoryCost: cost.m, timeCost: cost.t, parallelism: cost.p, salt, outputLen: 32 });
}

/** How long one derivation takes at a cost, in milliseconds. */
export type Measure = (cost: Argon2Cost) => Promise<number>;

/** Measures with a passphrase and salt that are nobody's. */
export const measureDerivation: Measure = async (cost) => {
  const start = performance.now();
  await derive(new Uint8Array(32), new Uint8Array(32), cost);
  return performance.now() - start;
};

/**
 * The cost for a new vault on this machine: memory is doubled from the default until a derivation takes 0.8 s, the
 * ceiling is reached or a quarter of the machine's memory would be needed.
 */
export async function calibrate(measure: Measure = measureDerivation, memoryKiB = Math.floor(totalmem() / 1024)): Promise<Argon2Cost> {
  const most = Math.min(CEILING_COST.m, memoryKiB / 4);
  let cost = DEFAULT_COST;
  while (cost.m * 2 <= most && (await measure(cost)) < LEAST_MS) cost = { ...cost, m: cost.m * 2 };
  return cost;
}
