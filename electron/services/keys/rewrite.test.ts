import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rewrite, type RewriteStep } from './rewrite';

const aFile = (): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'hoede-rewrite-')), 'vault.hdr');
  writeFileSync(file, 'old');
  return file;
};
const next = Buffer.from('new and longer');
const base = { bytes: next, check: () => {}, random: randomBytes };

describe('a rewrite', () => {
  it('puts the new file in place of the old, for its owner alone, and leaves nothing else', async () => {
    const file = aFile();
    await rewrite({ ...base, file });
    expect(readFileSync(file).equals(next)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(file, '..'))).toEqual(['vault.hdr']);
  });

  it('goes through its steps in the order that survives a power cut', async () => {
    const steps: RewriteStep[] = [];
    await rewrite({ ...base, file: aFile(), check: () => steps.push('checked'), reached: (step) => step !== 'checked' && steps.push(step) });
    expect(steps).toEqual(['opened', 'written', 'flushed', 'checked', 'renamed', 'settled']);
  });

  it.each(['opened', 'written', 'flushed', 'checked', 'renamed', 'settled'] as const)('that fails at "%s" leaves the old file or the new one, whole', async (at) => {
    const file = aFile();
    const failing = rewrite({ ...base, file, reached: (step) => { if (step === at) throw new Error('stop'); } });
    await expect(failing).rejects.toThrow('stop');
    expect(readFileSync(file, 'utf8')).toBe(at === 'renamed' || at === 'settled' ? 'new and longer' : 'old');
    expect(readdirSync(join(file, '..'))).toEqual(['vault.hdr']);
  });

  it('keeps the old file when what was read back will not do', async () => {
    const file = aFile();
    await expect(rewrite({ ...base, file, check: (readBack) => { expect(Buffer.from(readBack).equals(next)).toBe(true); throw new Error('will not open'); } })).rejects.toThrow('will not open');
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it('tries again on Windows while a virus scanner holds the file, and gives up on other errors', async () => {
    const held = (code: string, times: number) => {
      let calls = 0;
      const rename = () => {
        if (calls++ < times) throw Object.assign(new Error(code), { code });
      };
      return { rename, calls: () => calls };
    };
    const busy = held('EBUSY', 2);
    const file = aFile();
    await rewrite({ ...base, file, platform: 'win32', rename: busy.rename });
    expect(busy.calls()).toBe(3);
    const gone = held('ENOENT', 9);
    await expect(rewrite({ ...base, file, platform: 'win32', rename: gone.rename })).rejects.toThrow('ENOENT');
    expect(gone.calls()).toBe(1);
    const elsewhere = held('EBUSY', 9);
    await expect(rewrite({ ...base, file, platform: 'linux', rename: elsewhere.rename })).rejects.toThrow('EBUSY');
    expect(elsewhere.calls()).toBe(1);
    expect(existsSync(file)).toBe(true);
  });
});
