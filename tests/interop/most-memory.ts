import { readFileSync } from 'node:fs';

/** The most resident memory that this process ever had, in bytes. What `resourceUsage` says counts whoever started it too. */
export function mostMemory(): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))![1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
