import { z } from 'zod';
import { choice, day, optionalDay, prose, yesNo } from '../fields/kinds';
import { idSchema, type MeasureId } from '../shared/ids';
import { endsByOrder, measureEndReasons, NewMeasure } from './measure';

// Which version the guardian looked at: a change on an older one is told, never merged.
const seen = { measureId: idSchema<MeasureId>(), rev: z.int().min(1) };

/** The order by which a measure ends: what the law counts from. */
export const EndOrder = z.strictObject({ sentOn: day(), enforceableAtOnce: yesNo(), finalOn: optionalDay() });
export type EndOrder = z.output<typeof EndOrder>;

/** The end of a measure: a reason of the official list, in own words too, and the order where the reason rests on one. */
export const MeasureEnd = z
  .strictObject({ ...seen, endedOn: day(), reason: choice(measureEndReasons), note: prose(2000), order: EndOrder.nullable().default(null) })
  .superRefine((end, context) => {
    const byOrder = endsByOrder.includes(end.reason);
    if (byOrder && end.order === null) context.addIssue({ code: 'custom', message: 'required', path: ['order', 'sentOn'] });
    if (end.order?.finalOn && end.order.finalOn < end.order.sentOn && !end.order.enforceableAtOnce) context.addIssue({ code: 'custom', message: 'before-start', path: ['order', 'finalOn'] });
  });
export type MeasureEnd = z.output<typeof MeasureEnd>;

/** Other facts for a measure, as a new version with why. */
export const MeasureCorrection = z.strictObject({ ...seen, reason: prose(2000), measure: NewMeasure });

/** Takes a measure back: it stays readable and no longer counts. */
export const MeasureWithdrawal = z.strictObject({ ...seen, reason: prose(2000) });
export type MeasureWithdrawal = z.output<typeof MeasureWithdrawal>;
