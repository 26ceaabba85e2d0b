// Something that takes long to make, made once per machine even when several runs ask for it at the same moment.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from '../say.mjs';

const ABANDONED_AFTER_MS = 20 * 60_000;

/**
 * Gives `target` when it is there; otherwise lets `make(workFolder)` build it in a folder beside it and moves the
 * result (the path `make` returns) into place in one rename. A second run waits for the first instead of working twice.
 */
export async function makeOnce(target, what, make) {
  if (fs.existsSync(target)) return target;
  fs.mkdirSync(path.dirname(target), { recursive: true });
  return withLock(`${target}.lock`, what, async () => {
    if (fs.existsSync(target)) return target;
    const workFolder = fs.mkdtempSync(path.join(path.dirname(target), 'making-'));
    try {
      moveIntoPlace(await make(workFolder), target);
      return target;
    } finally {
      fs.rmSync(workFolder, { recursive: true, force: true });
    }
  });
}

/** Runs `work` while no other run on this machine holds the same lock. */
export async function withLock(lock, what, work) {
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  let told = false;
  while (!takeLock(lock)) {
    if (isAbandoned(lock)) {
      fs.rmSync(lock, { force: true });
      continue;
    }
    if (!told) say(`another run is busy with ${what}; waiting for it.`);
    told = true;
    await pause(500);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function takeLock(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

// A run that was killed leaves its lock behind; its process number is then gone.
function isAbandoned(lock) {
  try {
    const age = Date.now() - fs.statSync(lock).mtimeMs;
    if (age > ABANDONED_AFTER_MS) return true;
    const holder = Number(fs.readFileSync(lock, 'utf8'));
    return holder > 0 && !isAlive(holder);
  } catch {
    return false; // it went away while we looked: the next try takes it
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function moveIntoPlace(made, target) {
  try {
    fs.renameSync(made, target);
  } catch (error) {
    if (!fs.existsSync(target)) throw error; // another run was first: its result is as good
  }
}
