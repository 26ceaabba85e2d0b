import { useEffect, useState } from 'react';
import { MOST_NAMES } from '#domain/minors/resembling';
import type { MinorId } from '#domain/shared/ids';
import { isPartialDate } from '#domain/shared/plain-date';
import type { InputOf } from '#electron/contract/contract';
import { useAnswer, type Answer } from '../../state/use-answer';
import type { OutputOf } from '#electron/contract/contract';
import type { IdentityBody } from '../minors/identity-body';

/** Long enough that a word is typed, short enough to see it before the next field. */
const PAUSE_MS = 350;

type Question = InputOf<'minors.resembling'>;

/** Asks who resembles; waits until there is a number or a name of three letters. */
export function useResembling(question: Question): Answer<OutputOf<'minors.resembling'>> {
  const enough = (question.vNumber ?? '').trim() !== '' || question.names.some((name) => name.length > 2);
  return useAnswer('minors.resembling', enough ? question : undefined);
}

/** What is typed in the identity, as a question; half a date is left out. */
export function questionOf(body: IdentityBody, minorId: MinorId | null): Question {
  const names = [`${body.givenNames} ${body.familyName}`, body.scriptText, ...body.otherScripts.map((one) => one.text), ...body.otherNames.flatMap((one) => [one.text, ...one.inScripts.map((script) => script.text)])]
    .map((name) => name.trim().slice(0, 200)).filter(Boolean);
  return { minorId, names: names.slice(0, MOST_NAMES), vNumber: body.vNumber.trim().slice(0, 20), birthDates: [body.statedBirthDate, body.establishedBirthDate].filter(isPartialDate) };
}

/** The same value, once it has not changed for a moment. */
export function useSettled<Value>(value: Value): Value {
  const key = JSON.stringify(value);
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(key) as Value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return settled;
}
