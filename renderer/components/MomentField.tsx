import { useEffect, useId, useState } from 'react';
import { dayOf, timeOf, type Instant } from '#domain/shared/instant';
import { isPlainDate, writtenDate } from '#domain/shared/plain-date';
import { writtenMoment } from '../words/moments';
import { useWords } from '../words/words';
import { Button } from './Button';
import { Field, type FieldProps } from './Field';
import { asMoment, readDay, readTime } from './read-entry';

export interface MomentFieldProps extends FieldProps {
  /** An instant (`2026-11-24T22:04:00.000Z`) when day and time could be read, otherwise what was typed, otherwise ''. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What "now", "today" and "yesterday" mean. */
  readonly now: Instant;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** A moment: a day and a clock time in the Netherlands, side by side, with a button for now. */
export function MomentField({ value, onChange, now, problem, ...rest }: MomentFieldProps) {
  const words = useWords();
  const { controls, language } = words;
  const dayId = useId();
  const [entry, setEntry] = useState(() => partsOf(value));
  const [left, setLeft] = useState(false);
  const understood = INSTANT.test(value);

  const valueOf = ({ day, time }: Entry): string => {
    const readOn = readDay(day, dayOf(now), controls.dayWords);
    const readAt = readTime(time);
    return readOn && isPlainDate(readOn) && readAt ? asMoment(readOn, readAt) : `${day.trim()} ${time.trim()}`.trim();
  };
  // a value that came from elsewhere replaces the text
  useEffect(() => {
    setEntry((typed) => (valueOf(typed) === value ? typed : partsOf(value)));
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [value]);

  const type = (next: Entry): void => {
    setEntry(next);
    setLeft(false);
    onChange(valueOf(next));
  };
  const leave = (): void => {
    setLeft(true);
    if (understood) setEntry(partsOf(value));
  };
  const unread = left && value !== '' && !understood && entry.time !== '';
  return (
    <Field {...rest} read={understood ? controls.readAs(writtenMoment(value as Instant, language)) : undefined} problem={unread ? controls.dayAndTimeNeeded : problem} group>
      {({ labelId, describedBy, invalid }) => (
        <div className="moment" role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
          <span className="part">
            <label className="label" htmlFor={`${dayId}d`}>{controls.day}</label>
            <input
              id={`${dayId}d`} className="input" data-width="short" value={entry.day} autoComplete="off" spellCheck={false} placeholder={controls.dayForm}
              aria-invalid={invalid} onChange={(event) => type({ ...entry, day: event.currentTarget.value })} onBlur={leave}
            />
          </span>
          <span className="part">
            <label className="label" htmlFor={`${dayId}t`}>{controls.time}</label>
            <input
              id={`${dayId}t`} className="input" data-width="time" value={entry.time} inputMode="numeric" autoComplete="off" spellCheck={false}
              placeholder={controls.timeForm} aria-invalid={invalid} onChange={(event) => type({ ...entry, time: event.currentTarget.value })} onBlur={leave}
            />
          </span>
          <Button kind="plain" onPress={() => onChange(asMoment(dayOf(now), timeOf(now)))}>{controls.now}</Button>
        </div>
      )}
    </Field>
  );
}

interface Entry {
  readonly day: string;
  readonly time: string;
}

function partsOf(value: string): Entry {
  if (INSTANT.test(value)) return { day: writtenDate(dayOf(value as Instant)), time: timeOf(value as Instant) };
  const [day = '', time = ''] = value.split(' ');
  return { day, time };
}
