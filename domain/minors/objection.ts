import { z } from 'zod';
import { choice, optionalDay, optionalProse } from '../fields/kinds';

/** What an objection is against. */
export const objectionSubjects = ['established-birth-date', 'age-inspection', 'medical-test', 'registration-elsewhere', 'nationality', 'other'] as const;
export type ObjectionSubject = (typeof objectionSubjects)[number];

/** How far it is. */
export const objectionStates = ['prepared', 'pending', 'upheld', 'rejected', 'withdrawn'] as const;
export type ObjectionState = (typeof objectionStates)[number];

/** An objection or appeal of the youth against what was established. */
export const Objection = z
  .strictObject({ against: choice(objectionSubjects), state: choice(objectionStates), lodgedOn: optionalDay(), decidedOn: optionalDay(), note: optionalProse(1000) })
  .superRefine(({ lodgedOn, decidedOn }, context) => {
    if (lodgedOn !== null && decidedOn !== null && decidedOn < lodgedOn) context.addIssue({ code: 'custom', message: 'before-start', path: ['decidedOn'] });
  });
export type Objection = z.output<typeof Objection>;
