import { z } from 'zod';
import { CountrySchema } from '../fields/countries';
import { choice, line, optionalDay, optionalLine, optionalProse, prose } from '../fields/kinds';
import { idSchema, type ContactId, type DepartureId, type MinorId, type NoticeId, type PhotoId } from '../shared/ids';
import { InstantSchema, type Instant } from '../shared/instant';
import { PlainDateSchema } from '../shared/plain-date';

/** Where a departure stands. The moves between them are in `departure-table.ts`. */
export const departureStatuses = [
  'not-found', 'missing-reported', 'unknown-destination', 'destination-claimed', 'known-destination', 'found', 'seen-again', 'returned', 'of-age', 'died',
] as const;
export type DepartureStatus = (typeof departureStatuses)[number];

/** What makes waiting for the ordinary limit unsafe. */
export const urgencies = ['protected-shelter', 'strong-sign', 'under-age-limit', 'medical', 'sign-of-danger'] as const;
export type Urgency = (typeof urgencies)[number];

/** A youth is not found. Everything but the last sighting may be filled in later: speed comes first. */
export const NewDeparture = z.strictObject({
  minorId: idSchema<MinorId>(),
  lastSeenAt: InstantSchema,
  lastSeenWhere: line(200),
  lastSeenBy: line(200),
  clothing: optionalLine(500),
  luggage: optionalLine(500),
  phone: optionalLine(500),
  companions: optionalLine(500),
  likelyDestination: optionalLine(500),
  medical: z.boolean().default(false),
  danger: z.boolean().default(false),
  alreadyChecked: optionalProse(1000),
  /** The photo that goes with the report, when the guardian confirmed one. */
  photoId: idSchema<PhotoId>().nullable().default(null),
});
export type NewDeparture = z.output<typeof NewDeparture>;

/** What is known of the disappearance itself, apart from whose it is. */
export const DepartureDetails = NewDeparture.omit({ minorId: true });
export type DepartureDetails = z.output<typeof DepartureDetails>;

/** What was left open at the start, or turned out otherwise: a new version of all details. The old one is kept. */
export const AddedDetails = z.strictObject({ departureId: idSchema<DepartureId>(), details: DepartureDetails, reason: optionalProse(1000) });
export type AddedDetails = z.output<typeof AddedDetails>;

/** The report of the disappearance to the police: a number, or the channel when the number is not there yet. */
export const MissingReport = z.strictObject({
  departureId: idSchema<DepartureId>(),
  reportedAt: InstantSchema,
  reportedBy: line(200),
  channel: choice(['112', '0900-8844', 'institution-form', 'avim', 'desk']),
  policeNumber: optionalLine(60),
  reasonLate: optionalProse(1000),
});
export type MissingReport = z.output<typeof MissingReport>;

/** Grounds on which an unknown destination may be established. */
export const groundKinds = ['missed-arrival', 'missed-reports', 'no-in-house-check'] as const;
export type GroundKind = (typeof groundKinds)[number];

/** Facts about the grounds: for one of them, or a hit, a day on which the youth was seen after all. */
export const evidenceKinds = [...groundKinds, 'hit'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/**
 * Evidence about the grounds, by COA or Nidos. `missed-arrival`: the booked arrival. `missed-reports`: the missed reporting
 * days. `no-in-house-check`: the days without a check. `hit`: a day on which the youth was seen; the days without a check
 * are counted anew from the day after.
 */
export const NewEvidence = z.discriminatedUnion('kind', [
  z.strictObject({
    departureId: idSchema<DepartureId>(), kind: z.literal('missed-arrival'), bookedAt: InstantSchema, notedBy: line(200),
  }),
  z.strictObject({
    departureId: idSchema<DepartureId>(), kind: z.literal('missed-reports'),
    days: z.array(PlainDateSchema).min(1, { error: 'too-few' }).max(30, { error: 'too-many' }), notedBy: line(200),
  }),
  z.strictObject({
    departureId: idSchema<DepartureId>(), kind: z.literal('no-in-house-check'),
    from: PlainDateSchema, to: PlainDateSchema, notedBy: line(200),
  }),
  z.strictObject({
    departureId: idSchema<DepartureId>(), kind: z.literal('hit'),
    on: PlainDateSchema, where: line(200), notedBy: line(200),
  }),
]);
export type NewEvidence = z.output<typeof NewEvidence>;
export type Evidence = NewEvidence & { readonly notedAt: Instant };

/** The confirmation of an unknown destination (MOB) by the guardian, on AVIM's notice. Who kept no register of this youth gives no day. */
export const UnknownDestination = z.strictObject({
  departureId: idSchema<DepartureId>(),
  avimNoticeOn: PlainDateSchema,
  coaDepartureOn: optionalDay(),
  nidosDepartureOn: optionalDay(),
  reasonDatesDiffer: optionalProse(1000),
});
export type UnknownDestination = z.output<typeof UnknownDestination>;

/** How far a claim about a destination can be trusted before it is checked. */
export const reliabilities = ['confirmed', 'likely', 'uncertain'] as const;

/** Who a youth says, or is said, to stay with. */
export const hostRelations = ['parent', 'sibling', 'grandparent', 'aunt-or-uncle', 'other-family', 'foster-family', 'institution', 'other', 'unknown'] as const;
export type HostRelation = (typeof hostRelations)[number];

/**
 * Somebody says where the youth is. The address is kept apart and never leaves by itself. The host may be a contact of the
 * file, or is named here; how that was made sure of stands in the safety check.
 */
export const NewDestination = z.strictObject({
  departureId: idSchema<DepartureId>(),
  country: CountrySchema,
  town: optionalLine(200),
  address: optionalLine(500),
  hostName: line(200),
  hostRelation: choice(hostRelations),
  hostContact: optionalLine(200),
  hostContactId: idSchema<ContactId>().nullable().default(null),
  source: line(500),
  claimedOn: PlainDateSchema,
  reliability: choice(reliabilities),
});
export type NewDestination = z.output<typeof NewDestination>;

/** The youth is back, or was seen and had not left. */
export const Sighting = z.strictObject({
  departureId: idSchema<DepartureId>(),
  seenAt: InstantSchema,
  where: line(200),
  by: line(200),
});
export type Sighting = z.output<typeof Sighting>;

export const transferAnswers = ['stop', 'go-on'] as const;

/** What happens to a transfer that runs when the youth is found or back: the guardian chooses and says why. */
export const TransferAnswer = z.strictObject({ answer: choice(transferAnswers), reason: prose(1000) });
export type TransferAnswer = z.output<typeof TransferAnswer>;

/** A return with the answer about the transfer; null when none runs. */
export const NewReturn = z.strictObject({ ...Sighting.shape, transfer: TransferAnswer.nullable().default(null) });

/** The police found the youth, who is not back yet. `stays`: where the youth is until then. */
export const FoundByPolice = z.strictObject({ ...Sighting.shape, policeNumber: optionalLine(60), stays: optionalLine(200) });
export type FoundByPolice = z.output<typeof FoundByPolice>;

/** The same with the answer about the transfer; null when none runs. */
export const NewFound = z.strictObject({ ...FoundByPolice.shape, transfer: TransferAnswer.nullable().default(null) });

/** Who can establish a death. A rumour is noted as a note: it ends no search. */
export const deathSources = ['police', 'public-prosecutor', 'hospital', 'registry', 'foreign-authority'] as const;

/** The youth died, as an authority told. */
export const Death = z.strictObject({
  departureId: idSchema<DepartureId>(),
  heardAt: InstantSchema,
  diedOn: optionalDay(),
  confirmedBy: choice(deathSources),
  toldBy: line(200),
  number: optionalLine(60),
  note: optionalProse(1000),
});
export type Death = z.output<typeof Death>;

/** The youth turned 18 while away. The day is computed from the established birth date, never typed. */
export const NewMajority = z.strictObject({ departureId: idSchema<DepartureId>(), note: optionalProse(1000) });
/** The same as recorded. */
export const Majority = z.strictObject({ ...NewMajority.shape, reachedOn: PlainDateSchema });
export type Majority = z.output<typeof Majority>;

/** The end of a departure was noted by mistake: it stands again where it stood before. */
export const TakenBack = z.strictObject({ departureId: idSchema<DepartureId>(), reason: prose(1000) });
export type TakenBack = z.output<typeof TakenBack>;

/** The destination turned out not to be true, or contact was lost. */
export const DestinationLost = z.strictObject({
  departureId: idSchema<DepartureId>(),
  foundOutAt: InstantSchema,
  what: prose(1000),
});
export type DestinationLost = z.output<typeof DestinationLost>;

/** The same as recorded, with the notice to the police that said otherwise; null when none went out. */
export const RecordedLoss = z.strictObject({ ...DestinationLost.shape, noticeId: idSchema<NoticeId>().nullable().default(null) });
export type RecordedLoss = z.output<typeof RecordedLoss>;
