import { z } from 'zod';
import { choice, prose } from '../fields/kinds';
import { redactionParts } from '../redaction/parts';
import { recipientProfiles, type RecipientProfile } from '../notices/recipient-profile';
import { idSchema, type GapAnswersId, type MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';

/** How a guardian may answer a gap: say what it is, say that it is not known, say why it is not shared, or say why it stays open. */
export const gapAnswerKinds = ['filled', 'not-known', 'not-shared', 'stays-open'] as const;
export type GapAnswerKind = (typeof gapAnswerKinds)[number];

const MOST_GAPS = 2000;

/** The answer to one gap: a kind, and always words. They are printed as they stand. */
export const GapAnswer = z.strictObject({ key: z.string().min(1).max(300), kind: choice(gapAnswerKinds), text: prose(1000, { sensitive: true }) });
export type GapAnswer = z.output<typeof GapAnswer>;

/** All answers for one kind of receiver. `version` is the one they were made from; 0 when there was none. */
export const NewGapAnswers = z.strictObject({
  minorId: idSchema<MinorId>(),
  profile: choice(recipientProfiles),
  chosen: z.array(z.enum(redactionParts)).max(redactionParts.length).default([]),
  version: z.int().min(0),
  answers: z.array(GapAnswer).max(MOST_GAPS, { error: 'too-many' }),
}).superRefine(({ answers }, context) => {
  const seen = new Set<string>();
  answers.forEach(({ key }, place) => {
    if (seen.has(key)) context.addIssue({ code: 'custom', message: 'twice', path: ['answers', place, 'key'] });
    seen.add(key);
  });
});
export type NewGapAnswers = z.output<typeof NewGapAnswers>;

/** The answers to the gaps of a dossier as they were settled. A later answer is a new version beside this one. */
export interface GapAnswers {
  readonly id: GapAnswersId;
  readonly minorId: MinorId;
  readonly profile: RecipientProfile;
  readonly version: number;
  readonly answers: readonly GapAnswer[];
  readonly settledAt: Instant;
  readonly settledBy: string;
}
