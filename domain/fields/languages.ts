import { z } from 'zod';
import { fieldShapes, missingOr } from './kinds';

/**
 * Languages offered first in the form, by how often they are met in reception; every other language of ISO 639 may be typed.
 * Names come from `Intl.DisplayNames`.
 */
export const commonLanguages: readonly string[] =
  'vi ar ti so fa prs ps kmr ckb am om tr fr en bn ur zh ha ff bm wo man ln pt es ru uk sq hy ka az ne ta nl'.split(' ');

/** Languages that are written from right to left. */
const rightToLeft = new Set('ar fa prs ps ckb ur he ug sd yi dv'.split(' '));

/** A language: the two or three letters of ISO 639 (BCP 47 primary subtag). */
export type LanguageCode = string & z.BRAND<'LanguageCode'>;

/** The direction in which a language is written. */
export const directionOf = (language: string): 'rtl' | 'ltr' => (rightToLeft.has(language) ? 'rtl' : 'ltr');

/** A language at the border. Letters only: the name of an interpreter must not fit in it. */
export const LanguageSchema = z.string(missingOr('not-a-language'))
  .regex(/^[a-z]{2,3}$/, { error: 'not-a-language' })
  .transform((text) => text as LanguageCode).meta({ description: 'ISO 639, two or three letters' });
fieldShapes.add(LanguageSchema, { kind: 'language', sensitive: false, required: true });

/** A language, or null while it is not known. */
export const OptionalLanguageSchema = LanguageSchema.nullable().default(null);
fieldShapes.add(OptionalLanguageSchema, { kind: 'language', sensitive: false, required: false });
