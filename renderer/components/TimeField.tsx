import { useState } from 'react';
import { useWords } from '../words/words';
import { Field, type FieldProps } from './Field';
import { readTime } from './read-entry';

export interface TimeFieldProps extends FieldProps {
  /** `HH:MM` when it could be read, otherwise what was typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A clock time, typed as people write it (`2304`, `9:05`); set right when the field is left. */
export function TimeField({ value, onChange, problem, ...rest }: TimeFieldProps) {
  const { controls } = useWords();
  const [left, setLeft] = useState(false);
  const unread = left && value.trim() !== '' && readTime(value) === undefined;
  const leave = (): void => {
    setLeft(true);
    const read = readTime(value);
    if (read && read !== value) onChange(read);
  };
  return (
    <Field {...rest} problem={unread ? controls.noTime : problem}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id} className="input" data-width="time" value={value} inputMode="numeric" autoComplete="off" spellCheck={false} placeholder={controls.timeForm}
          aria-describedby={describedBy} aria-invalid={invalid} onChange={(event) => { setLeft(false); onChange(event.currentTarget.value); }} onBlur={leave}
        />
      )}
    </Field>
  );
}
