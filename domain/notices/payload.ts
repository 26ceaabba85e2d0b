import { z } from 'zod';
import type { Urgency } from '../departures/departure';
import { builds } from '../minors/description';
import { sexes } from '../minors/identity';
import { PartialDateSchema, PlainDateSchema } from '../shared/plain-date';
import { signObservers } from '../signs/sign';
import { signCodes } from '../signs/sign-table';
import { safetyPointCodes } from '../transfers/safety-check';
import { correctableKinds, legalGrounds, noticePurposes } from './notice-kinds';
import { ListedAttachment } from './sent-attachment';

/** One line or a few: what a guardian wrote. */
const said = z.string().max(500);
const told = z.string().min(1).max(2000);
const plainDay = PlainDateSchema.meta({ description: 'A calendar day, YYYY-MM-DD', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const partialDay = PartialDateSchema.meta({ description: 'A day, month or year: YYYY-MM-DD, YYYY-MM or YYYY', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[+-]\d{2}:\d{2}$/).meta({ description: 'A moment on the Dutch clock, with its distance to UTC' });
const country = z.string().regex(/^([A-Z]{2}|stateless|unknown)$/).meta({ description: 'ISO 3166-1 alpha-2, stateless or unknown' });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** In every message: what it is, who sends it, whom it is about, and what goes along. */
const head = {
  schema: z.literal('hoede/notice/3'),
  classification: z.literal('confidential-personal-data'),
  madeAt: moment,
  sender: z.strictObject({ name: said, organisation: said, phone: said }),
  minor: z.strictObject({
    name: said, nameInScript: z.strictObject({ text: said, lang: z.string().max(35) }).nullable(), aliases: z.array(said), vNumber: z.string().max(20), nationality: country,
    statedBirthDate: partialDay, establishedBirthDate: partialDay.nullable(), establishedBy: said.nullable(),
  }),
  /** What goes along in the package, in its order; without the photo, which has a field of its own. */
  attachments: z.array(ListedAttachment).max(50),
};

/** In every message: on which ground, for what, and by which dated policy. */
const ground = z.strictObject({ legalGround: z.enum(legalGrounds), law: said, purpose: z.enum(noticePurposes), policy: said });

const police = z.strictObject({ number: said, reportedOn: plainDay.nullable() });
const measure = z.strictObject({ kind: said, court: said.nullable(), caseNumber: said.nullable(), startedOn: plainDay.nullable(), endsOn: plainDay.nullable() }).nullable();

/** Why it cannot wait, as far as a message about a missing person may say it: neither signs of trafficking nor health. */
export const tellableUrgencies = ['sign-of-danger', 'protected-shelter', 'under-age-limit'] as const satisfies readonly Urgency[];
/** A reason that is not written: the police call the guardian. */
export const toldByPhone = 'told-by-phone';

/** A place where somebody was seen; only its code when the place is secret. */
const place = { where: said.nullable(), locationCode: said.nullable() };

export const MissingPayload = z.strictObject({
  ...head,
  kind: z.literal('missing'),
  urgency: z.strictObject({ urgent: z.boolean(), reasons: z.array(z.enum([...tellableUrgencies, toldByPhone])) }),
  police,
  lastSeen: z.strictObject({ at: moment, ...place, by: said }),
  taken: z.strictObject({ clothing: said.nullable(), luggage: said.nullable(), phone: said.nullable(), companions: said.nullable() }),
  likelyDestination: said.nullable(),
  description: z.strictObject({
    sex: z.enum(sexes), height: z.int().min(50).max(250).nullable(), build: z.enum(builds).nullable(), hair: said.nullable(), eyes: said.nullable(),
    marks: z.string().max(1000).nullable(), notedOn: plainDay.nullable(),
  }),
  photo: z.strictObject({ path: z.string().regex(/^bijlagen\/\d{4}\.bin$/), sha256, takenOn: plainDay }).nullable(),
  measure,
  request: z.literal('find-and-confirm'),
  ground,
});

/** Why a missing person counts as found. The last one is of the institutions' form: the measure was lifted, the youth was not found. */
export const foundReasons = ['returned', 'seen-again', 'found-by-police', 'measure-lifted'] as const;
export type FoundReason = (typeof foundReasons)[number];

export const FoundPayload = z.strictObject({
  ...head,
  kind: z.literal('found'),
  police,
  departure: z.strictObject({ lastSeenOn: plainDay }),
  found: z.strictObject({ because: z.enum(foundReasons), on: plainDay, at: moment.nullable(), ...place, by: said.nullable() }),
  request: z.enum(['close-investigation-and-confirm', 'note-measure-lifted-and-confirm']),
  ground,
});

export const KnownDestinationPayload = z.strictObject({
  ...head,
  kind: z.literal('known-destination'),
  police: z.strictObject({ ...police.shape, notMissingBecause: said.nullable() }),
  departure: z.strictObject({ category: z.literal('known-destination'), lastSeenOn: plainDay }),
  destination: z.strictObject({ country, confirmedBy: said, address: z.string().max(700).nullable() }),
  safety: z.strictObject({
    points: z.array(z.strictObject({ point: z.enum(safetyPointCodes), answer: z.enum(['yes', 'not-applicable']), checkedOn: plainDay })),
    reviewedOn: plainDay,
  }),
  measure,
  receivingGuardian: said.nullable(),
  request: z.literal('close-investigation-and-confirm'),
  ground,
});

/** How things stand now, for the receiver of a correction. `not-said` when it corrects a report of signs. */
export const standings = ['missing', 'known-destination', 'found', 'back', 'of-age-still-missing', 'died', 'not-said'] as const;
export type Standing = (typeof standings)[number];

export const CorrectionPayload = z.strictObject({
  ...head,
  kind: z.literal('correction'),
  police: police.nullable(),
  refersTo: z.strictObject({ packageId: z.string().max(64), manifestSha256: sha256, kind: z.enum(correctableKinds), sealedOn: plainDay }),
  correction: z.strictObject({ wrong: told, now: told, standing: z.enum(standings) }),
  request: z.enum(['reopen-investigation-and-confirm', 'correct-and-confirm']),
  ground,
});

/** What was seen, as somebody wrote it down: no assessment, no rule, no conclusion. */
const seenSign = z.strictObject({ sign: z.enum(signCodes), seenOn: plainDay, source: z.enum(signObservers), what: told });

export const TraffickingSignalsPayload = z.strictObject({
  ...head,
  kind: z.literal('trafficking-signals'),
  signals: z.array(seenSign).min(1).max(60),
  request: z.literal('judge-signals-and-confirm'),
  ground,
});

/**
 * The message itself, `bericht.json` in the sealed file: one shape for each kind. It holds what the receiver needs for the
 * purpose it names and nothing more: no conversations, health, asylum story, contact data of others or secret place; the
 * address of a destination only when the guardian wrote down why.
 */
export const NoticePayload = z.discriminatedUnion('kind', [MissingPayload, FoundPayload, KnownDestinationPayload, CorrectionPayload, TraffickingSignalsPayload]);
export type NoticePayload = z.output<typeof NoticePayload>;
export type PayloadOf<Kind extends NoticePayload['kind']> = Extract<NoticePayload, { kind: Kind }>;
