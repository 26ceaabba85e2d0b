// Starting other programs.
import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs a program with our own terminal. Gives its exit code; a program ended by a signal counts as 1.
 * Ctrl+C reaches the child through the terminal; a SIGTERM to us is handed on, so nothing is left running.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    const handOn = () => child.kill('SIGTERM');
    const wait = () => {};
    process.on('SIGTERM', handOn);
    process.on('SIGINT', wait);
    const done = () => {
      process.off('SIGTERM', handOn);
      process.off('SIGINT', wait);
    };
    child.on('error', (error) => (done(), reject(error)));
    child.on('exit', (code) => (done(), resolve(code ?? 1)));
  });
}

/** Runs a program and collects what it prints. Never throws: `{ code, out }`, code 127 when it could not be started. */
export function collect(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let out = '';
    child.stdout.on('data', (part) => (out += part));
    child.stderr.on('data', (part) => (out += part));
    child.on('error', (error) => resolve({ code: 127, out: String(error.message) }));
    child.on('close', (code) => resolve({ code: code ?? 1, out }));
  });
}

/** True when the program ends with code 0. */
export const succeeds = (program, args = [], options = {}) =>
  spawnSync(program, args, { stdio: 'ignore', ...options }).status === 0;

/** Is this program on the PATH? (Linux and macOS.) */
export const has = (program) => succeeds('sh', ['-c', `command -v ${program}`]);
