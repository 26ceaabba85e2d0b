import { z } from 'zod';
import { choice, optionalDay, optionalProse } from '../fields/kinds';

/** Why no age inspection was done. Only youths who ask for asylum are inspected. */
export const notInspectedReasons = ['no-asylum-application', 'not-yet', 'age-not-in-doubt', 'other'] as const;
export type NotInspectedReason = (typeof notInspectedReasons)[number];

/** What IND and AVIM each saw, apart from one another. */
export const inspectionViews = ['evident-minor', 'evident-adult', 'doubt', 'unknown'] as const;
export type InspectionView = (typeof inspectionViews)[number];

/** The medical test. It can only show that someone is at least 20, or not show that someone is an adult. */
export const medicalTests = ['not-done', 'running', 'adulthood-not-shown', 'at-least-20'] as const;
export type MedicalTest = (typeof medicalTests)[number];

/** The age inspection (leeftijdsschouw): not done and why, or what each saw. */
export const AgeInspection = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('not-done'), reason: choice(notInspectedReasons), note: optionalProse(1000) }),
    z.strictObject({
      state: z.literal('done'), ind: choice(inspectionViews), indOn: optionalDay(), avim: choice(inspectionViews), avimOn: optionalDay(),
      medicalTest: choice(medicalTests), medicalTestOn: optionalDay(), note: optionalProse(1000),
    }),
  ])
  .superRefine((inspection, context) => {
    if (inspection.state === 'not-done' && inspection.reason === 'other' && inspection.note === '') {
      context.addIssue({ code: 'custom', message: 'reason-needed', path: ['note'] });
    }
  });
export type AgeInspection = z.output<typeof AgeInspection>;

/** What an inspection asks for. It never changes a birth date by itself: a person does that, with the source. */
export const inspectionOutcomes = ['stated-age-stands', 'adult-by-both', 'look-at-other-states-then-test'] as const;
export type InspectionOutcome = (typeof inspectionOutcomes)[number];

/** Both "evident minor": the stated age. Both "evident adult": 18 or older. Otherwise other member states, then a medical test. */
export function inspectionOutcome(ind: InspectionView, avim: InspectionView): InspectionOutcome {
  if (ind === 'evident-minor' && avim === 'evident-minor') return 'stated-age-stands';
  if (ind === 'evident-adult' && avim === 'evident-adult') return 'adult-by-both';
  return 'look-at-other-states-then-test';
}
