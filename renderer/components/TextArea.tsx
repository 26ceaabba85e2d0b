import { Field, type FieldProps } from './Field';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  /** `own-words` is the youth speaking: the serif, and no program text in it. */
  readonly voice?: 'own-words';
  readonly rows?: number;
  readonly maxLength?: number;
  readonly lang?: string;
  readonly placeholder?: string;
}

/** Some lines of text: at least `rows`, and it grows with what is written. */
export function TextArea({ value, onChange, onLeave, voice, rows = 3, maxLength, lang, placeholder, ...rest }: TextAreaProps) {
  return (
    <Field {...rest}>
      {({ id, describedBy, invalid }) => (
        <textarea
          id={id} className="input" rows={rows} style={{ minHeight: `calc(${rows} * 1.5em + 1.35rem)` }} value={value} data-voice={voice} dir="auto" lang={lang} maxLength={maxLength} placeholder={placeholder}
          aria-describedby={describedBy} aria-invalid={invalid} onChange={(event) => onChange(event.currentTarget.value)} onBlur={onLeave}
        />
      )}
    </Field>
  );
}
