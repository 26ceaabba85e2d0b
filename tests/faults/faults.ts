import { killedDeeds, refusedDeeds } from './broken-deeds';
import { canaries } from './canaries';
import { clockJumps } from './clock-jumps';
import type { Fault } from './fault';
import { fullDisk } from './full-disk';
import { fuzzedFiles } from './fuzzed-files';
import { fuzzedRequests } from './fuzzed-requests';
import { killUnderLoad } from './kill-under-load';
import { killWhileBackingUp } from './kill-while-backing-up';
import { killWhileMigrating } from './kill-while-migrating';
import { logCut, logFlipped } from './log-damage';
import { noNetwork } from './no-network';
import { headerFlips, pageFlips } from './page-flips';
import { powerCut, powerCutHeader } from './power-cut';
import { readOnly } from './read-only';
import { setBack } from './set-back';
import { twoInstances } from './two-instances';
import { wrongSecrets } from './wrong-secrets';

/** The programme; the longest of a quick run first, so that two at a time end together. */
export const faults: readonly Fault[] = [
  killedDeeds, fuzzedRequests, killUnderLoad, killWhileBackingUp, fullDisk, setBack, powerCut, logCut, logFlipped, pageFlips, headerFlips, wrongSecrets, twoInstances, readOnly, killWhileMigrating, clockJumps, fuzzedFiles, canaries, noNetwork,
  powerCutHeader, refusedDeeds,
];
