import { useId } from 'react';
import { Field, type FieldProps } from './Field';
import type { Option } from './options';

export interface CheckListProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value: readonly Value[];
  readonly onChange: (value: readonly Value[]) => void;
  readonly columns?: 1 | 2;
}

/** Any number of answers. The chosen ones come back in the order of the list. */
export function CheckList<Value extends string>({ options, value, onChange, columns = 1, ...rest }: CheckListProps<Value>) {
  const toggle = (one: Value, on: boolean): void =>
    onChange(options.map((option) => option.value).filter((known) => (known === one ? on : value.includes(known))));
  return (
    <Field {...rest} group>
      {({ labelId, describedBy }) => (
        <div className="checks" role="group" aria-labelledby={labelId} aria-describedby={describedBy} data-columns={columns}>
          {options.map((option) => (
            <Check key={option.value} label={option.label} help={option.help} value={value.includes(option.value)} onChange={(on) => toggle(option.value, on)} />
          ))}
        </div>
      )}
    </Field>
  );
}

interface CheckProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** One yes or no. */
export function Check({ label, help, value, onChange }: CheckProps) {
  const id = useId();
  return (
    <label className="check-line">
      <input className="box" type="checkbox" checked={value} aria-describedby={help ? id : undefined} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
      {help && <span className="help" id={id}>{help}</span>}
    </label>
  );
}
