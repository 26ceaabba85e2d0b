import { z } from 'zod';
import { choice, day, line, optionalDay, optionalLine, prose, yesNo } from '../fields/kinds';
import { idSchema, type MeasureId, type MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { standing, type Changeable } from './former-version';
import { addDays, type PlainDate } from '../shared/plain-date';

/** Kinds of measure: voogdij, tijdelijke voogdij (1:253r with 1:253q BW), voorlopige voogdij, ondertoezichtstelling. */
export const measureKinds = ['guardianship', 'temporary-guardianship', 'provisional-guardianship', 'supervision-order'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** How far the measure is: not asked for, asked for, ordered by the court. */
export const measureBases = ['none-yet', 'requested', 'ordered'] as const;
export type MeasureBasis = (typeof measureBases)[number];

/**
 * Why there is no measure yet. A youth with an asylum request falls under the first category of 1:302 lid 2 BW; without one
 * only the categories that the Minister named, such as a youth for whom a permit as a victim is asked for.
 */
export const noMeasureGrounds = ['no-asylum-request', 'request-being-made', 'ministers-category', 'parent-may-be-near', 'other'] as const;
export type NoMeasureGround = (typeof noMeasureGrounds)[number];

const minorId = idSchema<MinorId>();

/**
 * A guardianship measure. "None yet" is an answer with a ground: a youth without asylum request may not have one. Of an
 * order, `finalOn` is the day no appeal is open any more and `expiresOn` the last day of an order that was given for a term.
 */
export const NewMeasure = z
  .discriminatedUnion('basis', [
    z.strictObject({ minorId, basis: z.literal('none-yet'), ground: choice(noMeasureGrounds), reason: prose(1000) }),
    z.strictObject({ minorId, basis: z.literal('requested'), kind: choice(measureKinds), court: optionalLine(200), requestedOn: day() }),
    z.strictObject({
      minorId, basis: z.literal('ordered'), kind: choice(measureKinds), court: line(200), caseNumber: optionalLine(60), decidedOn: day(), sentOn: optionalDay(),
      enforceableAtOnce: yesNo(), orderNumber: optionalLine(60), finalOn: optionalDay(), expiresOn: optionalDay(),
    }),
  ])
  .superRefine((measure, context) => {
    if (measure.basis !== 'ordered') return;
    for (const field of ['sentOn', 'finalOn', 'expiresOn'] as const) {
      const day = measure[field];
      if (day !== null && day < measure.decidedOn) context.addIssue({ code: 'custom', message: 'before-decision', path: [field] });
    }
  });
export type NewMeasure = z.output<typeof NewMeasure>;
export type OrderedMeasure = Extract<NewMeasure, { basis: 'ordered' }>;

/** What a record made before a field existed says for it. */
export const beforeGrounds = {
  'none-yet': { ground: 'other' }, requested: {}, ordered: { orderNumber: '', finalOn: null, expiresOn: null },
} as const satisfies Record<MeasureBasis, object>;

/** A recorded measure. */
export type Measure = Readonly<NewMeasure> & Changeable<NewMeasure> & {
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

/** Reasons that rest on an order of the court: its days give the day of the end. */
export const endsByOrder: readonly MeasureEndReason[] = ['court-decision', 'other-measure', 'to-foster-parent', 'back-to-parent'];

/** The measure that counts now: the newest that was not taken back. */
export const currentMeasure = (measures: readonly Measure[]): Measure | undefined => standing(measures).at(-1);
