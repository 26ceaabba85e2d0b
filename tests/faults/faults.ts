import { killedDeeds, refusedDeeds } from './broken-deeds';
import type { Fault } from './fault';
import { fullDisk } from './full-disk';
import { killUnderLoad } from './kill-under-load';
import { killWhileBackingUp } from './kill-while-backing-up';
import { logCut, logFlipped } from './log-damage';
import { headerFlips, pageFlips } from './page-flips';
import { setBack } from './set-back';
import { twoInstances } from './two-instances';

/** The programme; the longest of a quick run first, so that two at a time end together. */
export const faults: readonly Fault[] = [killedDeeds, killUnderLoad, killWhileBackingUp, fullDisk, setBack, logCut, logFlipped, pageFlips, headerFlips, twoInstances, refusedDeeds];
