import { z } from 'zod';
import { choice, knownOrNot, optionalPartialDay, optionalProse, prose } from '../fields/kinds';
import { CountrySchema } from '../fields/countries';
import { idSchema, type MinorId, type StayId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { firstDay, lastDay, type PartialDate } from '../shared/plain-date';
import { registeredAs } from './eurodac';

/** From whom a stay is known. */
export const staySources = ['youth', 'document', 'eurodac', 'other-member-state', 'family', 'professional', 'other'] as const;
export type StaySource = (typeof staySources)[number];

const minorId = idSchema<MinorId>();
const stayId = idSchema<StayId>();

/** One country of a youth's journey. Days may be known in part or not at all; the order is kept apart from them. */
const facts = {
  country: CountrySchema,
  from: optionalPartialDay(),
  to: optionalPartialDay(),
  registeredAs: choice(registeredAs),
  asylum: choice(knownOrNot),
  source: choice(staySources),
  note: optionalProse(1000, { sensitive: true }),
};

const daysInOrder = ({ from, to }: { readonly from: PartialDate | null; readonly to: PartialDate | null }, context: z.RefinementCtx): void => {
  if (from !== null && to !== null && lastDay(to) < firstDay(from)) context.addIssue({ code: 'custom', message: 'before-start', path: ['to'] });
};

/** A stay that is added. */
export const NewStay = z.strictObject({ minorId, ...facts }).superRefine(daysInOrder);
export type NewStay = z.output<typeof NewStay>;

/** A stay in a better version; the version before stays, with the reason. `rev` is the version the guardian saw. */
export const StayCorrection = z.strictObject({ stayId, rev: z.int().min(1), reason: prose(1000), ...facts }).superRefine(daysInOrder);
export type StayCorrection = z.output<typeof StayCorrection>;

/** A stay that turns out not to belong here. */
export const StayWithdrawal = z.strictObject({ stayId, reason: prose(1000) });
export type StayWithdrawal = z.output<typeof StayWithdrawal>;

/** The stays of a youth in the order in which they were, the first country first. */
export const StayOrder = z.strictObject({ minorId, stayIds: z.array(stayId).min(1, { error: 'too-few' }).max(200, { error: 'too-many' }) });
export type StayOrder = z.output<typeof StayOrder>;

/** What is kept of a stay. */
export type StayFacts = Omit<NewStay, 'minorId'>;

/** A stay as it was before a correction: until when, and why it was changed. */
export interface EarlierStay extends StayFacts {
  readonly rev: number;
  readonly replacedAt: Instant;
  readonly reason: string;
}

/** A recorded stay. */
export interface Stay extends Readonly<StayFacts> {
  readonly id: StayId;
  readonly minorId: MinorId;
  readonly rev: number;
  /** Where it stands in the journey, from 1. */
  readonly place: number;
  readonly recordedAt: Instant;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnReason: string;
  /** Earlier versions, oldest first. */
  readonly earlier: readonly EarlierStay[];
}

/** The stays that count, in their order. */
export const journeyOf = (stays: readonly Stay[]): readonly Stay[] => stays.filter((one) => one.withdrawnAt === null).toSorted((a, b) => a.place - b.place);

type Dated = Pick<StayFacts, 'from' | 'to'>;

/** Did `a` for certain come before `b`? With partial days often nobody can say. */
export function wasBefore(a: Dated, b: Dated): boolean {
  const latestOfA = a.from ?? a.to;
  const earliestOfB = b.from;
  return latestOfA !== null && earliestOfB !== null && lastDay(latestOfA) < firstDay(earliestOfB);
}

/** Where a new stay belongs among the others, from 1: before the first one that for certain came later, otherwise last. */
export function placeFor(stay: Dated, journey: readonly Stay[]): number {
  const later = journey.findIndex((other) => wasBefore(stay, other));
  return later === -1 ? journey.length + 1 : later + 1;
}

/** Neighbours that for certain stand the wrong way round, by their place; something to ask about, never something to mend by itself. */
export const ordersToAsk = (journey: readonly Stay[]): readonly number[] =>
  journey.flatMap((stay, index) => { const next = journey[index + 1]; return next && wasBefore(next, stay) ? [index + 1] : []; });
