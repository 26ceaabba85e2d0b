import { X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { Button } from './Button';
import { ComboField } from './ComboField';
import type { FieldProps } from './Field';
import type { Option } from './options';

interface SeveralFieldProps<Value extends string> extends FieldProps {
  /** Give the same list while the words are the same: a new one closes the open list under the guardian's hands. */
  readonly options: readonly Option<Value>[];
  readonly value: readonly Value[];
  readonly onChange: (value: readonly Value[]) => void;
  /** The name of the button that takes one away. */
  readonly remove: (label: string) => string;
}

/** Some of many answers: choosing one adds it, its button takes it away. */
export function SeveralField<Value extends string>({ options, value, onChange, remove, ...field }: SeveralFieldProps<Value>) {
  const left = useMemo(() => options.filter((option) => !value.includes(option.value)), [options, value]);
  // the field is made anew after a change, so that its text is empty again, and the keyboard goes (back) to it
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(value.length);
  const changed = useRef(false);
  useEffect(() => {
    if (changed.current && value.length !== before.current) box.current?.querySelector('input')?.focus();
    before.current = value.length;
    changed.current = false;
  }, [value.length]);
  const give = (next: readonly Value[]): void => {
    changed.current = true;
    onChange(next);
  };
  return (
    <div className="stack" data-gap="small" ref={box}>
      <ComboField key={value.length} {...field} options={left} value={undefined} onChange={(chosen) => { if (chosen) give([...value, chosen]); }} />
      {value.length > 0 && (
        <ul className="split" aria-label={field.label}>
          {value.map((chosen) => {
            const name = options.find((option) => option.value === chosen)?.label ?? chosen;
            return <li key={chosen} className="chosen-one">{name}<Button kind="plain" icon={X} label={remove(name)} onPress={() => give(value.filter((one) => one !== chosen))} /></li>;
          })}
        </ul>
      )}
    </div>
  );
}
