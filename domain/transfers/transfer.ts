import { z } from 'zod';
import { CountrySchema } from '../fields/countries';
import { choice, line, optionalLine, optionalProse } from '../fields/kinds';
import { idSchema, type TransferId } from '../shared/ids';
import { PlainDateSchema } from '../shared/plain-date';
import { documentCodes, formerRoutes, routes } from './routes';

/** Where the transfer of a measure stands. The moves are in `transfer-moves.ts`. */
export const transferStatuses = [
  'preparation', 'safety-check', 'rejected', 'suitable', 'route-chosen', 'requested', 'withdrawn', 'ordered', 'handed-over', 'guardianship-ended', 'police-confirmed', 'closed', 'stopped',
  'proven-false', 'came-of-age',
] as const;
export type TransferStatus = (typeof transferStatuses)[number];

const transferId = idSchema<TransferId>();

export const RouteChoice = z.strictObject({ transferId, route: choice(routes) });
/**
 * The same as recorded, with the versions of the rules it was chosen by. Vaults of before hold routes that can no longer be
 * chosen, and none of the versions.
 */
export const RecordedRoute = z.strictObject({
  transferId, route: choice([...routes, ...formerRoutes]), rules: z.string().max(60).nullable().default(null), countries: z.string().max(60).nullable().default(null),
});
export type RecordedRoute = z.output<typeof RecordedRoute>;

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

/** What usually goes from one guardian to the other. */
export const handOverItems = ['dossier', 'order-copy', 'identity-papers', 'residence-papers', 'medical-file', 'medication', 'school-file', 'money-and-belongings', 'phone', 'family-contacts', 'own-statement', 'other'] as const;

/** One thing of the list: it was handed over, it follows later, or there is none. */
export const HandOverItem = z.strictObject({ item: choice(handOverItems), state: choice(['handed-over', 'follows', 'none']), note: optionalLine(300) });
export type HandOverItem = z.output<typeof HandOverItem>;

/**
 * The hand-over to the receiving guardian or authority: what the record on paper says before both sign it. `startsOn` is
 * the day on which the receiver's authority starts.
 */
export const HandOver = z.strictObject({
  transferId,
  receivedBy: line(200),
  role: optionalLine(200),
  organisation: line(200),
  startsOn: PlainDateSchema,
  items: z.array(HandOverItem).max(handOverItems.length, { error: 'too-many' }).default([]),
  handedOver: optionalProse(2000),
  openPoints: optionalProse(2000),
});
export type HandOver = z.output<typeof HandOver>;

/** Both signed the record on paper: when, who, and where that paper is kept. */
export const HandOverSigned = z.strictObject({ transferId, signedOn: PlainDateSchema, signedForGuardian: line(200), signedForReceiver: line(200), keptWhere: line(200) });
export type HandOverSigned = z.output<typeof HandOverSigned>;

/** What was missing of a destination when it was claimed: the country, and how the host can be reached. */
export const CompletedClaim = z.strictObject({ transferId, country: CountrySchema, town: optionalLine(200), hostContact: line(200) });
export type CompletedClaim = z.output<typeof CompletedClaim>;

/** Nothing more is done in this transfer. */
export const TransferClosing = z.strictObject({ transferId, note: optionalProse(1000) });
export type TransferClosing = z.output<typeof TransferClosing>;

/** The guardian confirms the computed end of the measure. */
export const MeasureEnd = z.strictObject({ transferId, endsOn: PlainDateSchema });
export type MeasureEnd = z.output<typeof MeasureEnd>;
