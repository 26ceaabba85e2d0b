import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { calibrate, CEILING_COST, DEFAULT_COST, derive, FLOOR_COST, isAcceptableCost, type Argon2Cost } from './kdf';

const salt = new Uint8Array(32).fill(7);

describe('the derivation of a passphrase', () => {
  it('is Argon2id as another program computes it', async () => {
    const passphrase = new TextEncoder().encode('vijf paarse olifanten zingen');
    const other = await argon2id({ password: passphrase, salt, memorySize: FLOOR_COST.m, iterations: FLOOR_COST.t, parallelism: FLOOR_COST.p, hashLength: 32, outputType: 'binary' });
    expect(Buffer.from(other).equals(await derive(passphrase, salt, FLOOR_COST))).toBe(true);
  }, 30_000);

  const { m, t, p } = FLOOR_COST;
  it.each<Argon2Cost>([
    { m: m - 1, t, p }, { m, t: t - 1, p }, { m, t, p: 0 }, { m: CEILING_COST.m + 1, t, p }, { m, t: 13, p }, { m, t, p: 17 }, { m: 2 ** 32, t, p }, { m: m + 0.5, t, p }, { m: NaN, t, p },
  ])('is refused before taking memory when it is too cheap or too dear: %j', async (cost) => {
    const before = process.memoryUsage().rss;
    await expect(derive(new Uint8Array(15), salt, cost)).rejects.toThrow(RangeError);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('may cost what the floor, the default and the ceiling say', () => {
    for (const cost of [FLOOR_COST, DEFAULT_COST, CEILING_COST]) expect(isAcceptableCost(cost)).toBe(true);
  });
});

describe('calibration', () => {
  const GIB = 1_048_576;
  const machine = (msPer256MiB: number) => async (cost: Argon2Cost) => (cost.m / 262_144) * msPer256MiB;

  it('keeps the default on a machine that is slow enough', async () => {
    expect(await calibrate(machine(900), 64 * GIB)).toEqual(DEFAULT_COST);
  });

  it('doubles the memory until a derivation takes 0.8 s', async () => {
    expect(await calibrate(machine(450), 64 * GIB)).toEqual({ ...DEFAULT_COST, m: 524_288 });
  });

  it('stops at the ceiling, and at a quarter of the memory of the machine', async () => {
    expect(await calibrate(machine(10), 64 * GIB)).toEqual({ ...DEFAULT_COST, m: CEILING_COST.m });
    expect(await calibrate(machine(10), 2 * GIB)).toEqual({ ...DEFAULT_COST, m: 524_288 });
    expect(await calibrate(machine(10), GIB / 2)).toEqual(DEFAULT_COST);
  });
});
