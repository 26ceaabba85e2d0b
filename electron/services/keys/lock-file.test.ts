import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startOfProcess, thisBoot } from './boot';
import { takeLock } from './lock-file';

const aPlace = (): string => join(mkdtempSync(join(tmpdir(), 'hoede-lock-')), 'lock');
const inUse = expect.objectContaining({ fault: 'in-use' });

describe('the lock of a vault', () => {
  it('is held by one, given up, and taken again', () => {
    const file = aPlace();
    const lock = takeLock(file, randomBytes);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(() => takeLock(file, randomBytes)).toThrow(inUse);
    lock.release();
    lock.release();
    expect(existsSync(file)).toBe(false);
    takeLock(file, randomBytes).release();
  });

  it.skipIf(process.platform !== 'linux')('is respected while its holder lives and taken over when it is gone', async () => {
    const file = aPlace();
    const other = spawn('sleep', ['60']);
    await new Promise((resolve) => other.once('spawn', resolve));
    writeFileSync(file, JSON.stringify({ pid: other.pid, boot: thisBoot(), start: startOfProcess(other.pid!) }));
    expect(() => takeLock(file, randomBytes)).toThrow(inUse);
    const ended = new Promise((resolve) => other.once('exit', resolve));
    other.kill('SIGKILL');
    await ended;
    takeLock(file, randomBytes).release();
    expect(readdirSync(join(file, '..'))).toEqual([]);
  });

  it.each([
    ['a process of the same number that started at another time', { pid: process.pid, boot: thisBoot(), start: '1' }],
    ['a process before the computer was started again', { pid: process.pid, boot: 'another-boot', start: startOfProcess(process.pid) ?? null }],
  ])('of %s is taken over', (_, holder) => {
    const file = aPlace();
    writeFileSync(file, JSON.stringify(holder));
    takeLock(file, randomBytes).release();
    expect(existsSync(file)).toBe(false);
  });

  it.each(['', '{"pid":', 'lock', '{"pid":-1,"boot":"x","start":null}'])('that was half written is taken over: %j', (text) => {
    const file = aPlace();
    writeFileSync(file, text);
    takeLock(file, randomBytes).release();
  });

  it('is not removed by one who lost it', () => {
    const file = aPlace();
    const lock = takeLock(file, randomBytes);
    writeFileSync(file, 'someone else');
    lock.release();
    expect(existsSync(file)).toBe(true);
  });
});
