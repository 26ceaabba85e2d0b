import { z } from 'zod';
import { choice, line, optionalProse, prose } from '../fields/kinds';
import { idSchema, type TransferId } from '../shared/ids';
import { PlainDateSchema } from '../shared/plain-date';
import { documentCodes, routes } from './routes';

/** Where the transfer of a measure stands. The moves are in `transfer-moves.ts`. */
export const transferStatuses = [
  'safety-check', 'rejected', 'suitable', 'route-chosen', 'requested', 'withdrawn', 'ordered', 'handed-over', 'guardianship-ended', 'police-confirmed', 'stopped',
] as const;
export type TransferStatus = (typeof transferStatuses)[number];

const transferId = idSchema<TransferId>();

export const RouteChoice = z.strictObject({ transferId, route: choice(routes) });

/** A document of the route is there, or does not apply; the latter with a reason. */
export const DocumentNote = z.strictObject({
  transferId,
  document: choice(documentCodes),
  state: choice(['present', 'not-applicable']),
  on: PlainDateSchema,
  note: optionalProse(1000),
});
export type DocumentNote = z.output<typeof DocumentNote>;

/** The request at the court or the Central Authority. */
export const TransferRequest = z.strictObject({ transferId, authority: line(200), reference: line(100), requestedOn: PlainDateSchema });

/**
 * The court's order. `finalOn` is the day it became final; only asked when the order is not enforceable at once
 * (uitvoerbaar bij voorraad).
 */
export const TransferOrder = z.strictObject({
  transferId,
  court: line(200),
  number: line(100),
  decidedOn: PlainDateSchema,
  sentOn: PlainDateSchema,
  enforceableAtOnce: z.boolean(),
  finalOn: PlainDateSchema.nullable().default(null),
});
export type TransferOrder = z.output<typeof TransferOrder>;

/** The hand-over to the receiving guardian or authority. */
export const HandOver = z.strictObject({ transferId, receivedBy: line(200), organisation: line(200), startsOn: PlainDateSchema, handedOver: prose(2000) });
export type HandOver = z.output<typeof HandOver>;

/** The guardian confirms the computed end of the measure. */
export const MeasureEnd = z.strictObject({ transferId, endsOn: PlainDateSchema });
export type MeasureEnd = z.output<typeof MeasureEnd>;
