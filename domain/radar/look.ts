import { z } from 'zod';
import { optionalProse } from '../fields/kinds';
import { radarLimitsOn } from '../policy/radar-limits';
import { idSchema, type MinorId } from '../shared/ids';
import { addHours, dayOf, type Instant } from '../shared/instant';
import type { RadarReason } from './radar-reason';

/** A guardian looked at a quiet case, with a note when there is something to say. */
export const NewLook = z.strictObject({ minorId: idSchema<MinorId>(), note: optionalProse(2000, { sensitive: true }) });
export type NewLook = z.output<typeof NewLook>;

/** A look as it was recorded: what was seen then, and until when that stays quiet. */
export interface Look {
  readonly id: number;
  readonly minorId: MinorId;
  readonly at: Instant;
  readonly by: string;
  readonly note: string;
  /** The keys of the reasons that stood there. */
  readonly seen: readonly string[];
  readonly quietUntil: Instant;
  readonly ruleVersion: string;
}

const HOURS_A_DAY = 24;

/** Until when a look at `now` keeps things quiet, and by which policy. */
export function quietAfter(now: Instant): { readonly quietUntil: Instant; readonly ruleVersion: string; readonly days: number } {
  const { quietDaysAfterLook, version } = radarLimitsOn(dayOf(now));
  return { quietUntil: addHours(now, quietDaysAfterLook * HOURS_A_DAY), ruleVersion: version, days: quietDaysAfterLook };
}

/** Was this looked at lately? Only what stood there then is quiet: a new sign speaks up. */
export const isQuiet = (reason: Pick<RadarReason, 'key'>, looks: readonly Look[], now: Instant): boolean =>
  looks.some((look) => now < look.quietUntil && look.seen.includes(reason.key));
