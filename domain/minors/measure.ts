import { z } from 'zod';
import { choice, day, line, optionalDay, optionalLine, prose, yesNo } from '../fields/kinds';
import { idSchema, type MeasureId, type MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { addDays, type PlainDate } from '../shared/plain-date';

/** Kinds of measure: voogdij, tijdelijke voogdij (1:253r with 1:253q BW), voorlopige voogdij, ondertoezichtstelling. */
export const measureKinds = ['guardianship', 'temporary-guardianship', 'provisional-guardianship', 'supervision-order'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** How far the measure is: not asked for, asked for, ordered by the court. */
export const measureBases = ['none-yet', 'requested', 'ordered'] as const;
export type MeasureBasis = (typeof measureBases)[number];

const minorId = idSchema<MinorId>();

/** A guardianship measure. "None yet" is an answer with a reason: a youth without asylum request may not have one. */
export const NewMeasure = z
  .discriminatedUnion('basis', [
    z.strictObject({ minorId, basis: z.literal('none-yet'), reason: prose(1000) }),
    z.strictObject({ minorId, basis: z.literal('requested'), kind: choice(measureKinds), court: optionalLine(200), requestedOn: day() }),
    z.strictObject({
      minorId, basis: z.literal('ordered'), kind: choice(measureKinds), court: line(200), caseNumber: optionalLine(60), decidedOn: day(), sentOn: optionalDay(),
      enforceableAtOnce: yesNo(),
    }),
  ])
  .superRefine((measure, context) => {
    if (measure.basis === 'ordered' && measure.sentOn !== null && measure.sentOn < measure.decidedOn) {
      context.addIssue({ code: 'custom', message: 'before-decision', path: ['sentOn'] });
    }
  });
export type NewMeasure = z.output<typeof NewMeasure>;
export type OrderedMeasure = Extract<NewMeasure, { basis: 'ordered' }>;

/** A recorded measure. */
export type Measure = Readonly<NewMeasure> & {
  readonly id: MeasureId;
  readonly recordedAt: Instant;
  readonly endedOn: PlainDate | null;
  readonly endReason: MeasureEndReason | null;
};

/**
 * The day a measure starts: provisional guardianship on the day of the decision, the others one day after the order was
 * sent (Regeling beleidsinformatie jeugdzorg 2011, annex III Nidos). Null while there is no order or no day of sending.
 * For a supervision order the annex is silent; it follows the others until confirmed.
 */
export function measureStart(measure: NewMeasure): PlainDate | null {
  if (measure.basis !== 'ordered') return null;
  if (measure.kind === 'provisional-guardianship') return measure.decidedOn;
  return measure.sentOn === null ? null : addDays(measure.sentOn, 1);
}

/** An order that takes guardianship away from us. */
export interface EndingOrder {
  readonly enforceableAtOnce: boolean;
  /** The day it was issued or sent. */
  readonly sentOn: PlainDate;
  /** The day no appeal is open any more; null while it is. A fact from the court, not something to compute. */
  readonly finalOn: PlainDate | null;
}

/**
 * The day a measure ends by an order (1:281 lid 2 BW): the day the order becomes final, or, when it is enforceable at
 * once, the day after it was issued or sent. Null while neither is known.
 */
export const measureEnd = (order: EndingOrder): PlainDate | null => (order.enforceableAtOnce ? addDays(order.sentOn, 1) : order.finalOn);

/**
 * Why a measure ended: the official list of the same regulation. Departure with unknown destination is not on it:
 * guardianship goes on while a youth is missing.
 */
export const measureEndReasons = [
  'court-decision', 'majority', 'death', 'term-expired', 'other-measure', 'to-foster-parent', 'back-to-parent', 'back-to-country-of-origin',
] as const;
export type MeasureEndReason = (typeof measureEndReasons)[number];

/** The end of a measure. */
export const MeasureEnd = z.strictObject({ measureId: idSchema<MeasureId>(), endedOn: day(), reason: choice(measureEndReasons) });
export type MeasureEnd = z.output<typeof MeasureEnd>;
