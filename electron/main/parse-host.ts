import { utilityProcess, type MessagePortMain } from 'electron';
import { PARSE_LIMITS } from '../contract/parse';

/** Over the limit that the process keeps itself: only one that does not answer meets this. */
const KILL_AFTER_MS = PARSE_LIMITS.withinMs + 1000;

/** A parse process, started for one file. */
export interface ParseHost {
  /** Ends it, whatever it is doing. */
  end(): void;
}

/**
 * Starts a process that reads one file, and gives it the vault's end of a channel; main does not see what goes over it.
 * `gone` is told when the process ends, and whether it had to be killed for taking too long.
 */
export function startParseHost(script: string, port: MessagePortMain, gone: (late: boolean) => void): ParseHost {
  const child = utilityProcess.fork(script, [], { serviceName: 'Hoede parse', env: {}, execArgv: [], stdio: 'ignore' });
  let late = false;
  const kill = (): void => {
    if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
  };
  const deadline = setTimeout(() => {
    late = true;
    kill();
  }, KILL_AFTER_MS);
  child.once('exit', () => {
    clearTimeout(deadline);
    gone(late);
  });
  child.postMessage(null, [port]);
  return { end: () => (child.pid === undefined ? void child.once('spawn', kill) : kill()) };
}
