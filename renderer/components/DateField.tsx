import { useEffect, useState } from 'react';
import { isPartialDate, isPlainDate, writtenDate, type PartialDate, type PlainDate } from '#domain/shared/plain-date';
import { dayInFull, monthInFull } from '../words/moments';
import { useWords, type AllWords } from '../words/words';
import { Field, type FieldProps } from './Field';
import { readDay } from './read-entry';

export interface DateFieldProps extends FieldProps {
  /**
   * The day as ISO (`2026-11-24`, in a partial field also `2009-04` or `2009`) when it could be read; otherwise what was
   * typed, so that nothing typed is ever lost on the way: the border refuses it with a problem on this field.
   */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `partial` also takes a month or a year. */
  readonly precision?: 'day' | 'partial';
  /** What "yesterday" counts from. */
  readonly today: PlainDate;
}

/** A day, typed as people write it. Shows how it was read, and says so when it was not. */
export function DateField({ value, onChange, precision = 'day', today, problem, ...rest }: DateFieldProps) {
  const words = useWords();
  const [text, setText] = useState(() => shown(value));
  const [left, setLeft] = useState(false);
  const understood = precision === 'partial' ? isPartialDate(value) : isPlainDate(value);

  // a value that came from elsewhere (a draft, a button) replaces the text; the one just typed does not
  useEffect(() => {
    setText((now) => (valueOf(now, precision, today, words) === value ? now : shown(value)));
  }, [value, precision, today, words]);

  const type = (typed: string): void => {
    setText(typed);
    setLeft(false);
    onChange(valueOf(typed, precision, today, words));
  };
  const leave = (): void => {
    setLeft(true);
    if (understood) setText(shown(value));
  };
  const unread = left && text.trim() !== '' && !understood;
  return (
    <Field {...rest} read={understood ? words.controls.readAs(dayInWords(value as PartialDate, words)) : undefined} problem={unread ? whyUnread(value, precision, today, words) : problem}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id} className="input" data-width="short" value={text} autoComplete="off" spellCheck={false}
          placeholder={precision === 'partial' ? words.controls.partialDayForm.split(',')[0] : words.controls.dayForm}
          aria-describedby={describedBy} aria-invalid={invalid} onChange={(event) => type(event.currentTarget.value)} onBlur={leave}
        />
      )}
    </Field>
  );
}

/** A day, month or year as it is read aloud; what is not known is said. */
function dayInWords(date: PartialDate, { language, controls }: AllWords): string {
  if (isPlainDate(date)) return dayInFull(date, language);
  return date.length === 4 ? controls.monthUnknown(date) : controls.dayUnknown(monthInFull(date, language));
}

const shown = (value: string): string => (isPartialDate(value) ? writtenDate(value) : value);

function valueOf(text: string, precision: 'day' | 'partial', today: PlainDate, { controls }: AllWords): string {
  const read = readDay(text, today, controls.dayWords);
  if (read === undefined) return text.trim();
  return precision === 'partial' || isPlainDate(read) ? read : text.trim();
}

function whyUnread(value: string, precision: 'day' | 'partial', today: PlainDate, { controls }: AllWords): string {
  if (precision === 'partial') return controls.noPartialDay;
  return readDay(value, today, controls.dayWords) ? controls.dayNeeded : controls.noDay;
}
