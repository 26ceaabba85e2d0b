import { z } from 'zod';
import { choice, optionalDay, prose } from '../fields/kinds';

/** Who does what was agreed. */
export const agreementParties = ['together', 'youth', 'guardian', 'coa', 'other'] as const;
export type AgreementParty = (typeof agreementParties)[number];

/** One thing that was agreed: what, who does it, and by when. Its number stays when the conversation is corrected. */
export const Agreement = z.strictObject({ nr: z.int().min(1).max(99), what: prose(1000), who: choice(agreementParties), by: optionalDay() });
export type Agreement = z.output<typeof Agreement>;
