import { useEffect } from 'react';
import type { z } from 'zod';
import { problemsOf, type FieldProblem } from '#domain/fields/problems';
import type { InputOf, RequestName } from '#electron/contract/contract';
import type { Failure } from '#electron/contract/envelope';
import { goToField } from '../../components/Problems';

/**
 * What was typed in a form, as the input of a request. It may hold half a date or no answer yet: the border checks every
 * field and answers with a problem for each one that is wrong.
 */
export const typedFor = <N extends RequestName>(_name: N, typed: object): InputOf<N> => typed as InputOf<N>;

/** A text of a draft where the record has null for "nothing". */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** An answer that is not given yet is left out, so that the border says it is needed. */
export const orMissing = (text: string): string | undefined => (text === '' ? undefined : text);

/** A yes or no from a draft; undefined while it is not answered. */
export const yesOrNo = (answer: string): boolean | undefined => (answer === '' ? undefined : answer === 'yes');

/**
 * The problems of a refused input that are still there: a message goes away when its field is mended, not only at the
 * next press. `prefix` is where the fields stand on the screen.
 */
export function openProblems(problems: ReadonlyMap<string, FieldProblem>, schema: z.ZodType, typed: object, prefix = ''): ReadonlyMap<string, FieldProblem> {
  if (problems.size === 0) return problems;
  const now = schema.safeParse(typed);
  const wrong = new Set(now.success ? [] : problemsOf(now.error).map((problem) => `${prefix}${problem.field}`));
  return new Map([...problems].filter(([field]) => !field.startsWith(prefix) || wrong.has(field)));
}

/** What a group of fields gets from the form it stands in. */
export interface FieldsProps<Body> {
  readonly body: Body;
  readonly change: (part: Partial<Body>) => void;
  /** The problem of a field, by its path on this screen. */
  readonly says: (field: string) => string | undefined;
  /** Where these fields stand in the form, `identity.`; empty when they are the whole form. */
  readonly prefix?: string;
}

/** Ties a field to its path: `<TextField {...at('vNumber')} />`. */
export const fieldAt = (says: (field: string) => string | undefined, prefix = '') =>
  (name: string): { readonly field: string; readonly problem: string | undefined } => ({ field: `${prefix}${name}`, problem: says(`${prefix}${name}`) });

/** The failure of one of several acts on a screen, with the paths its fields have there. */
export function failureUnder(failure: Failure | undefined, prefix: string): Failure | undefined {
  if (failure?.kind !== 'not-valid') return failure;
  return { ...failure, fields: failure.fields.map((problem) => ({ ...problem, field: `${prefix}${problem.field}` })) };
}

/** The failure of a request that has its fields a step deeper than they stand on the screen. */
export function failureWithout(failure: Failure | undefined, prefix: string): Failure | undefined {
  if (failure?.kind !== 'not-valid') return failure;
  return { ...failure, fields: failure.fields.map((problem) => ({ ...problem, field: problem.field.startsWith(prefix) ? problem.field.slice(prefix.length) : problem.field })) };
}

/** After a refusal the keyboard is in the first field that needs something. */
export function useFirstProblem(failure: Failure | undefined): void {
  useEffect(() => {
    if (failure?.kind === 'not-valid') failure.fields.some((problem) => goToField(problem.field));
  }, [failure]);
}
