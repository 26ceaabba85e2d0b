import type { SealedFormat } from '#domain/notices/sealed-format';
import type { Instant } from '#domain/shared/instant';
import { ageForm } from './age-form';
import { cmsForm } from './cms-form';
import type { Recipient, RecipientKey, RecipientProblem, SealedForm } from './recipient';

/** How each form of sealed file is made. */
export const sealedForms: Readonly<Record<SealedFormat, SealedForm>> = { 'cms-gcm': cmsForm('cms-gcm'), age: ageForm, 'cms-cbc': cmsForm('cms-cbc') };

/** Reads a kept key and judges whether something may be sealed for it at `at`. Never throws. */
export const readRecipient = ({ format, key }: RecipientKey, at: Instant): Recipient | RecipientProblem => sealedForms[format].readRecipient(key, at);
