import type { z } from 'zod';
import { isFieldProblemCode, type FieldProblemCode } from './problem-codes';

/** Why a field's value is not accepted. Never holds the value itself: it may be a name. */
export interface FieldProblem {
  /** Path in the input, `vNumber` or `topics.3.reason`; empty for the input as a whole. */
  readonly field: string;
  readonly code: FieldProblemCode;
  /** The facts the sentence needs, such as `max`. */
  readonly about: Readonly<Record<string, string | number>>;
}

// What no field of ours could be called may be anything, a sentence or a path; it is not repeated.
const FIELD_NAME = /^\w{1,60}$/;

/** What zod found, as field problems. An unknown key gives one problem for each key; one that is no name of a field is told of by what holds it. */
export function problemsOf(error: z.core.$ZodError): readonly FieldProblem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ field: pathOf([...path, key]), code: 'unknown-field' as const, about: {} }));
    }
    return [{ field: pathOf(path), code: codeOf(issue), about: aboutOf(issue) }];
  });
}

const pathOf = (keys: readonly string[]): string => {
  const strange = keys.findIndex((key) => !FIELD_NAME.test(key));
  return (strange === -1 ? keys : keys.slice(0, strange)).join('.');
};

function codeOf(issue: z.core.$ZodIssue): FieldProblemCode {
  if (isFieldProblemCode(issue.message)) return issue.message;
  switch (issue.code) {
    case 'too_big': return issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'too-large';
    case 'too_small': return issue.origin === 'string' ? 'required' : issue.origin === 'array' ? 'too-few' : 'too-small';
    case 'invalid_value': case 'invalid_union': return 'not-an-option';
    case 'not_multiple_of': return 'not-whole';
    default: return 'wrong-type';
  }
}

function aboutOf(issue: z.core.$ZodIssue): FieldProblem['about'] {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) };
  if (issue.code === 'too_small') return { min: Number(issue.minimum) };
  return {};
}
