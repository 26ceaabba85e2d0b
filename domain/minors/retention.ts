import { retentionPolicyOn, type RetentionPolicy } from '../policy/retention';
import { dayOf } from '../shared/instant';
import { addYears, type PartialDate, type PlainDate } from '../shared/plain-date';
import { eighteenthBirthday } from './age';
import { closingOf } from './file-registry';
import type { MinorFile } from './minor-file';
import { timelineOf } from './timeline';

/** What decides the day: the term of youth help, or that of a file with guardianship. */
export const retentionGrounds = ['youth-help', 'guardianship'] as const;
export type RetentionGround = (typeof retentionGrounds)[number];

/** From which day a file may be destroyed, and why. Nothing is ever destroyed by itself. */
export interface Retention {
  readonly mayDestroyFrom: PlainDate;
  readonly ground: RetentionGround;
  readonly years: number;
  readonly source: string;
  readonly policy: string;
  readonly toBeConfirmed: boolean;
}

/** What the term is counted from. */
export interface RetentionFacts {
  /** The last day on which something in the file changed; closing it is a change. */
  readonly lastChangeOn: PlainDate;
  /** Stated and established: neither is left out. */
  readonly birthDates: readonly PartialDate[];
  readonly hadMeasure: boolean;
}

/**
 * The first day on which a file may be destroyed: the later of the term of youth help and, where there was a measure, that
 * of guardianship. Of birth dates that differ or are known in part the latest day counts: too long can be mended.
 */
export function retentionBy({ lastChangeOn, birthDates, hadMeasure }: RetentionFacts, policy: RetentionPolicy): Retention {
  const { youthHelpYears, afterMajorityYears, sources, version, toBeConfirmed } = policy;
  const youthHelp = { mayDestroyFrom: addYears(lastChangeOn, youthHelpYears), ground: 'youth-help' as const, years: youthHelpYears, source: sources.youthHelp, policy: version, toBeConfirmed };
  const adult = birthDates.map((date) => eighteenthBirthday(date).latest).sort().at(-1);
  if (!hadMeasure || adult === undefined) return youthHelp;
  const guardianship = { ...youthHelp, mayDestroyFrom: addYears(adult, afterMajorityYears), ground: 'guardianship' as const, years: afterMajorityYears, source: sources.guardianship };
  return guardianship.mayDestroyFrom >= youthHelp.mayDestroyFrom ? guardianship : youthHelp;
}

/** The retention of a closed file by the policy of the day it was closed; null while it is open: the term has not begun. */
export function retentionOf(file: MinorFile): Retention | null {
  const closing = closingOf(file.registry);
  if (!closing) return null;
  const { minor } = file;
  const lastLine = timelineOf(file)[0];
  const changes = [closing.closedOn, dayOf(closing.closedAt), ...(lastLine ? [dayOf(lastLine.at)] : [])].sort();
  return retentionBy(
    {
      lastChangeOn: changes.at(-1)!,
      birthDates: [minor.statedBirthDate, ...(minor.establishedBirthDate === null ? [] : [minor.establishedBirthDate])],
      hadMeasure: file.measures.some((one) => one.basis === 'ordered'),
    },
    retentionPolicyOn(closing.closedOn),
  );
}
