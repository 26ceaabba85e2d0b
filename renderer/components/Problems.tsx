import { useEffect, useRef } from 'react';
import type { Refusal } from '#domain/shared/refusal';
import type { Failure } from '#electron/contract/envelope';
import { sentenceOfFailure, sentenceOfProblem, sentenceOfRefusal } from '../words/sentences';
import { useWords } from '../words/words';
import { Banner } from './Banner';
import { Button } from './Button';

/** Puts the keyboard in the field with this path (`Field`'s `field`). Says whether there is one on screen. */
export function goToField(field: string): boolean {
  const shell = document.querySelector(`[data-field="${CSS.escape(field)}"]`);
  // a field in a closed fold cannot take the keyboard
  for (let fold = shell?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  const control = shell?.querySelector<HTMLElement>('input, textarea, select, button');
  control?.focus();
  return control !== null && control !== undefined;
}

/** The label of a field as it stands on screen, so that "fill this in" says what. */
const labelOnScreen = (field: string): string | undefined =>
  document.querySelector(`[data-field="${CSS.escape(field)}"] > :is(label, .name)`)?.firstChild?.textContent ?? undefined;

// One rule may refuse more than one thing.
const keyOf = (reason: Refusal): string => JSON.stringify(reason);

interface FailureNoticeProps {
  readonly failure: Failure | undefined;
  /** Gives a button to try again, for a read that failed. */
  readonly onAgain?: () => void;
  /** The reasons say it all by themselves, as at the door: no opening sentence, and the colour of a mistake. */
  readonly reasonsOnly?: boolean;
}

/**
 * Why an act did not happen: what happened, what is safe, what to do next; with the reasons of a rule, or a list of the
 * fields that need something (each leads to its field). Takes the keyboard when it appears, so that it is read.
 */
export function FailureNotice({ failure, onAgain, reasonsOnly = false }: FailureNoticeProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) box.current?.focus({ preventScroll: false });
  }, [failure]);
  if (!failure) return null;
  const { happened, safe, next } = sentenceOfFailure(failure, words);
  if (reasonsOnly && failure.kind === 'not-allowed') {
    return <div ref={box} tabIndex={-1}><Banner tone="danger" announce="alert">{failure.reasons.map((reason) => <p key={keyOf(reason)}>{sentenceOfRefusal(reason, words)}</p>)}</Banner></div>;
  }
  const mild = failure.kind === 'not-valid' || failure.kind === 'not-allowed' || failure.kind === 'changed-meanwhile';
  return (
    <div ref={box} tabIndex={-1}>
      <Banner tone={mild ? 'attention' : 'danger'} announce="alert" act={onAgain && <Button onPress={onAgain}>{words.frame.tryAgain}</Button>}>
        <p><strong>{happened}</strong> {safe} {next}</p>
        {failure.kind === 'not-allowed' && (
          <ul>{failure.reasons.map((reason) => <li key={keyOf(reason)}>{sentenceOfRefusal(reason, words)}</li>)}</ul>
        )}
        {failure.kind === 'not-valid' && (
          <ul>
            {failure.fields.map((problem) => {
              const label = labelOnScreen(problem.field);
              return (
                <li key={`${problem.field} ${problem.code}`}>
                  {label && <><button type="button" className="link" onClick={() => goToField(problem.field)}>{label}</button>: </>}
                  {sentenceOfProblem(problem, words)}
                </li>
              );
            })}
          </ul>
        )}
      </Banner>
    </div>
  );
}
