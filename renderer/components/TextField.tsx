import type { HTMLInputAutoCompleteAttribute, Ref } from 'react';
import { Field, type FieldProps } from './Field';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  /** `name` is set in the voice of people. */
  readonly voice?: 'name';
  readonly width?: 'full' | 'short' | 'time';
  readonly type?: 'text' | 'tel' | 'search';
  readonly inputMode?: 'text' | 'numeric' | 'tel';
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly readOnly?: boolean;
  /** Direction follows the text itself, so that an Arabic name reads as it is written. */
  readonly lang?: string;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, onLeave, voice, width = 'full', type = 'text', autoComplete = 'off', ...rest } = props;
  return (
    <Field {...rest}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id} className="input" type={type} value={value} data-voice={voice} data-width={width} dir="auto" lang={props.lang}
          inputMode={props.inputMode} placeholder={props.placeholder} maxLength={props.maxLength} readOnly={props.readOnly} autoComplete={autoComplete}
          spellCheck={false} autoFocus={props.autoFocus} ref={props.ref} aria-describedby={describedBy} aria-invalid={invalid}
          onChange={(event) => onChange(event.currentTarget.value)} onBlur={onLeave}
        />
      )}
    </Field>
  );
}
