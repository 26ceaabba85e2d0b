import { z } from 'zod';
import { PartialDateSchema, PlainDateSchema } from '../shared/plain-date';
import { InstantSchema } from '../shared/instant';

/** The kinds of form field. The form draws one input for each; the check is in the schema itself. */
export const fieldKinds = ['line', 'prose', 'choice', 'choices', 'yes-no', 'day', 'partial-day', 'moment', 'number', 'country', 'language'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** What the form and the dossier know of a field besides its check. */
export interface FieldShape {
  readonly kind: FieldKind;
  /** Health, sexual life, crime, ethnicity (GDPR art. 9 and 10) or a secret place: left out of exports unless asked for. */
  readonly sensitive: boolean;
  readonly required: boolean;
  readonly maxLength?: number;
  readonly options?: readonly string[];
}

/** Field shapes by schema. A schema made by the builders below is always in it. */
export const fieldShapes = z.registry<FieldShape>();

interface Mark { readonly sensitive?: boolean }

// Control characters break lists and prints; bidirectional overrides can make a name read as another name on paper.
const ONE_LINE = /^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u;
const MANY_LINES = /^(?:[\n\t]|[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069])*$/u;

/** The error of a schema: "required" when nothing was given, `code` when something else was. */
export const missingOr = (code: string) => ({ error: (issue: { readonly input?: unknown }) => (issue.input === undefined ? 'required' : code) });

// Names are kept composed (NFC), so that a Vietnamese name typed on two keyboards is one name.
const text = (max: number, form: RegExp, tidy: (typed: string) => string = (typed) => typed) =>
  z.string(missingOr('wrong-type')).overwrite(tidy).trim().normalize('NFC').max(max, { error: 'too-long' }).regex(form, { error: 'not-plain-text' });

const shape = <S extends z.ZodType>(schema: S, known: FieldShape): S => {
  fieldShapes.add(schema, known);
  return schema;
};

/** One line of text that must be there. `max` in UTF-16 units. */
export const line = (max: number, { sensitive = false }: Mark = {}) =>
  shape(text(max, ONE_LINE).min(1, { error: 'required' }), { kind: 'line', sensitive, required: true, maxLength: max });

/** One line of text that may be empty. */
export const optionalLine = (max: number, { sensitive = false }: Mark = {}) =>
  shape(text(max, ONE_LINE).default(''), { kind: 'line', sensitive, required: false, maxLength: max });

const lines = (max: number) => text(max, MANY_LINES, (typed) => typed.replace(/\r\n?/g, '\n'));

/** Text of many lines that must be there. Line ends become `\n`. */
export const prose = (max: number, { sensitive = false }: Mark = {}) =>
  shape(lines(max).min(1, { error: 'required' }), { kind: 'prose', sensitive, required: true, maxLength: max });

/** Text of many lines that may be empty. */
export const optionalProse = (max: number, { sensitive = false }: Mark = {}) =>
  shape(lines(max).default(''), { kind: 'prose', sensitive, required: false, maxLength: max });

/** One of a list of codes. */
export const choice = <const C extends readonly [string, ...string[]]>(options: C, { sensitive = false }: Mark = {}) =>
  shape(z.enum(options, missingOr('not-an-option')), { kind: 'choice', sensitive, required: true, options });

/** One of a list of codes, or null where nothing is chosen. */
export const optionalChoice = <const C extends readonly [string, ...string[]]>(options: C, { sensitive = false }: Mark = {}) =>
  shape(z.enum(options, missingOr('not-an-option')).nullable().default(null), { kind: 'choice', sensitive, required: false, options });

/** Some of a list of codes, each at most once, at least `least`. */
export const choices = <const C extends readonly [string, ...string[]]>(options: C, least = 1) =>
  shape(
    z.array(z.enum(options, missingOr('not-an-option')), missingOr('wrong-type')).min(least, { error: 'too-few' }).max(options.length, { error: 'too-many' })
      .refine((given) => new Set(given).size === given.length, { error: 'twice' }),
    { kind: 'choices', sensitive: false, required: least > 0, options },
  );

/** True or false. */
export const yesNo = () => shape(z.boolean(missingOr('wrong-type')), { kind: 'yes-no', sensitive: false, required: true });

/** Yes, no or unknown: an unknown is an answer. */
export const knownOrNot = ['yes', 'no', 'unknown'] as const;
export type KnownOrNot = (typeof knownOrNot)[number];

/** A calendar day. */
export const day = () => shape(PlainDateSchema.meta({}), { kind: 'day', sensitive: false, required: true });

/** A calendar day, or null. */
export const optionalDay = () => shape(PlainDateSchema.nullable().default(null), { kind: 'day', sensitive: false, required: false });

/** A day, month or year. */
export const partialDay = () => shape(PartialDateSchema.meta({}), { kind: 'partial-day', sensitive: false, required: true });

/** A day, month or year, or null. */
export const optionalPartialDay = () => shape(PartialDateSchema.nullable().default(null), { kind: 'partial-day', sensitive: false, required: false });

/** A moment with a zone. */
export const moment = () => shape(InstantSchema.meta({}), { kind: 'moment', sensitive: false, required: true });

/** A moment with a zone, or null. */
export const optionalMoment = () => shape(InstantSchema.nullable().default(null), { kind: 'moment', sensitive: false, required: false });

/** A whole number between two limits, both included. */
export const wholeNumber = (min: number, max: number) =>
  shape(z.int(missingOr('not-whole')).min(min, { error: 'too-small' }).max(max, { error: 'too-large' }), { kind: 'number', sensitive: false, required: true });
