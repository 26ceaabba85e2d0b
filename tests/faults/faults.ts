import { killedDeeds, refusedDeeds } from './broken-deeds';
import type { Fault } from './fault';
import { fullDisk } from './full-disk';
import { killUnderLoad } from './kill-under-load';
import { killWhileBackingUp } from './kill-while-backing-up';
import { twoInstances } from './two-instances';

/** The programme, the rows that say most first. */
export const faults: readonly Fault[] = [killedDeeds, killUnderLoad, killWhileBackingUp, fullDisk, twoInstances, refusedDeeds];
