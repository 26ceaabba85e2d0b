import { describe, expect, it } from 'vitest';
import { SealError } from '../services/sealing/seal-error';
import { failureOf } from './failures';

const failure = (error: unknown) => failureOf(error, () => 'B-1', () => {});

describe('a package that could not be sealed', () => {
  it('for lack of room says how much is needed and how much is free', () => {
    expect(failure(new SealError('no-room', { needed: 1_234_567_890, free: 98_765_432 }))).toEqual({ kind: 'not-allowed', reasons: [{ code: 'sealing-no-room', about: { neededMb: 1235, freeMb: 98 } }] });
  });

  it.each([['aborted', 'sealing-stopped'], ['too-large', 'sealing-too-large'], ['file-differs', 'sealing-file-differs'], ['file-unreadable', 'sealing-file-differs']] as const)('because of %s gets a sentence of its own', (problem, code) => {
    expect(failure(new SealError(problem))).toEqual({ kind: 'not-allowed', reasons: [{ code, about: {} }] });
  });

  it.each([['disk-full', 'disk-full'], ['read-only', 'read-only'], ['reread-differs', 'damaged']] as const)('because of %s is a matter of the disk', (problem, reason) => {
    expect(failure(new SealError(problem))).toEqual({ kind: 'storage', reason });
  });

  it('for a reason that is a fault of ours gets a reference', () => {
    expect(failure(new SealError('signature-failed'))).toEqual({ kind: 'bug', reference: 'B-1' });
  });
});
