import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/**
 * Names this start of the computer, so that a number of a process or a monotonic clock is never compared across starts.
 * Linux has a name for it; elsewhere the minute of the start is close enough.
 */
export function thisBoot(): string {
  const named = readOrNothing('/proc/sys/kernel/random/boot_id')?.trim();
  return named || `minute-${Math.round((Date.now() / 1000 - uptime()) / 60)}`;
}

/** When a process started, in the kernel's own ticks; undefined where only Linux tells or when there is no such process. */
export function startOfProcess(pid: number): string | undefined {
  // The name of the program is between brackets and may hold spaces and brackets itself: field 3 starts after the last one.
  const stat = readOrNothing(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
