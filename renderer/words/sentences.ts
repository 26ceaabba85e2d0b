import type { FieldProblem } from '#domain/fields/problems';
import type { Refusal } from '#domain/shared/refusal';
import type { Failure } from '#electron/contract/envelope';
import type { FailureSentence } from './nl/failures';
import type { AllWords } from './words';

type Sentence = (about: never) => string;

/** The sentence of a rule that said no. */
export function sentenceOfRefusal({ code, about }: Refusal, { field }: AllWords): string {
  const sentence = field.refusals[code] as Sentence;
  return sentence(about as never);
}

/** The sentence that stands beside a field. */
export function sentenceOfProblem({ code, about }: FieldProblem, { field, failures }: AllWords): string {
  const sentences = field.fields.problems as Readonly<Record<string, string | Sentence | undefined>>;
  const sentence = sentences[code];
  if (sentence === undefined) return failures.unknownProblem;
  return typeof sentence === 'string' ? sentence : sentence(about as never);
}

/** What happened, what is safe and what to do next, for every way a request may fail. */
export function sentenceOfFailure(failure: Failure, { failures }: AllWords): FailureSentence {
  switch (failure.kind) {
    case 'storage':
      return failures[failure.reason];
    case 'bug':
      return failure.reference === 'no-answer' ? failures.noAnswer : failures.bug(failure.reference);
    default:
      return failures[failure.kind];
  }
}

/** Gives each field its sentence: `says('identity.vNumber')` is the text, or undefined when nothing is wrong there. */
export const fieldSentences =
  (problems: ReadonlyMap<string, FieldProblem>, words: AllWords) =>
  (field: string): string | undefined => {
    const problem = problems.get(field);
    return problem && sentenceOfProblem(problem, words);
  };
