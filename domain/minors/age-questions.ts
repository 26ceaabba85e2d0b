import { z } from 'zod';
import { choice, optionalDay, prose } from '../fields/kinds';
import { ageRulesOn } from '../policy/age-rules';
import { idSchema, type AgeDecisionId, type MinorId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import { addDays, type PlainDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';
import { isAssignedDate } from './age';
import { inspectionOutcome } from './age-inspection';
import type { MinorFile } from './minor-file';
import { journeyOf } from './stay';

/** What raises a question about somebody's age. None of it changes a birth date: the guardian says what it means, and why. */
export const ageQuestionCodes = ['test-at-least-20', 'adult-by-both', 'inspection-not-clear', 'adult-elsewhere', 'assigned-date'] as const;
export type AgeQuestionCode = (typeof ageQuestionCodes)[number];

/** A question, with the facts it rests on. `key` changes when those facts change, and then the question is there again. */
export interface AgeQuestion {
  readonly code: AgeQuestionCode;
  readonly key: string;
  /** Countries that noted an adult. */
  readonly countries: readonly string[];
  /** Since when the facts are known. */
  readonly since: PlainDate;
}

/** What a guardian may decide. A changed date is recorded by correcting the identity, with its own reason. */
export const ageDecisionCodes = ['stated-stands', 'established-stands', 'date-changes', 'ask-more'] as const;
export type AgeDecisionCode = (typeof ageDecisionCodes)[number];

/** What the guardian makes of the questions that are open. "Ask more" says when to look again. */
export const NewAgeDecision = z
  .strictObject({ minorId: idSchema<MinorId>(), decision: choice(ageDecisionCodes), reason: prose(2000), againOn: optionalDay() })
  .superRefine(({ decision, againOn }, context) => {
    if (decision === 'ask-more' && againOn === null) context.addIssue({ code: 'custom', message: 'required', path: ['againOn'] });
  });
export type NewAgeDecision = z.output<typeof NewAgeDecision>;

/** A recorded decision, with the questions that lay on the table. */
export interface AgeDecision extends Readonly<NewAgeDecision> {
  readonly id: AgeDecisionId;
  readonly decidedAt: Instant;
  readonly questions: readonly Pick<AgeQuestion, 'code' | 'key'>[];
}

/** A question that is open, and the day on which the guardian should have said something. */
export interface OpenAgeQuestion extends AgeQuestion {
  readonly dueOn: PlainDate;
  /** True when the guardian said to look again on that day. */
  readonly putOff: boolean;
}

type Asked = Pick<MinorFile, 'minor' | 'stays' | 'ageDecisions'>;

/** Every question that the recorded facts raise, whether it was decided or not. */
export function ageQuestionsOf({ minor, stays }: Pick<Asked, 'minor' | 'stays'>): readonly AgeQuestion[] {
  const recorded = dayOf(minor.recordedAt);
  const questions: AgeQuestion[] = [];
  const ask = (code: AgeQuestionCode, facts: readonly string[], since: PlainDate | null, countries: readonly string[] = []): void => {
    questions.push({ code, key: [code, ...facts].join(' '), countries, since: since ?? recorded });
  };
  const { ageInspection: seen, eurodac } = minor;
  if (seen.state === 'done') {
    const outcome = inspectionOutcome(seen.ind, seen.avim);
    const lastSeen = [seen.indOn, seen.avimOn].filter((day) => day !== null).sort().at(-1) ?? null;
    if (seen.medicalTest === 'at-least-20') ask('test-at-least-20', [], seen.medicalTestOn ?? lastSeen);
    if (outcome === 'adult-by-both') ask('adult-by-both', [], lastSeen);
    if (outcome === 'look-at-other-states-then-test') ask('inspection-not-clear', [seen.ind, seen.avim], lastSeen);
  }
  const adultIn = [
    ...eurodac.hits.filter((hit) => hit.registeredAs === 'adult').map((hit) => hit.memberState),
    ...journeyOf(stays).filter((stay) => stay.registeredAs === 'adult').map((stay) => stay.country),
  ];
  const countries = [...new Set<string>(adultIn)].sort();
  if (countries.length > 0) ask('adult-elsewhere', countries, eurodac.checkedOn, countries);
  const { establishedBirthDate: established } = minor;
  if (established !== null && isAssignedDate(established)) ask('assigned-date', [established], minor.establishedOn);
  return questions;
}

/** The questions that no decision has settled. A decision settles the facts it was made on; "ask more" only puts the day off. */
export function openAgeQuestions(file: Asked): readonly OpenAgeQuestion[] {
  return ageQuestionsOf(file).flatMap((question): readonly OpenAgeQuestion[] => {
    const decided = file.ageDecisions.findLast((one) => one.questions.some(({ key }) => key === question.key));
    if (!decided) return [{ ...question, dueOn: addDays(question.since, ageRulesOn(question.since).decideWithinDays), putOff: false }];
    return decided.againOn === null ? [] : [{ ...question, dueOn: decided.againOn, putOff: true }];
  });
}

/** May this be decided? There must be a question, and looking again is not in the past. */
export function mayDecideAge(decision: NewAgeDecision, file: Asked, today: PlainDate): Permission {
  return [
    ...(openAgeQuestions(file).length === 0 ? [refusal('age-no-question')] : []),
    ...(decision.decision === 'ask-more' && decision.againOn !== null && decision.againOn < today ? [refusal('age-again-in-the-past')] : []),
    ...(decision.decision === 'established-stands' && file.minor.establishedBirthDate === null ? [refusal('age-nothing-established')] : []),
  ];
}
