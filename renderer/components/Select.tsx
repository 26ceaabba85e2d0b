import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { useWords } from '../words/words';
import { Field, type FieldProps } from './Field';
import { Icon } from './Icon';
import { OptionList, type OptionGroup } from './OptionList';
import type { Option } from './options';

export interface SelectProps<Value extends string> extends FieldProps {
  readonly options: readonly (Option<Value> | OptionGroup<Value>)[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
}

/** One of five to some thirty answers. For longer lists there is ComboField. */
export function Select<Value extends string>({ options, value, onChange, placeholder, ...rest }: SelectProps<Value>) {
  const { controls } = useWords();
  return (
    <Field {...rest} group>
      {({ labelId, describedBy, invalid }) => (
        <AriaSelect
          className="select" aria-labelledby={labelId} aria-describedby={describedBy ?? ''} isInvalid={invalid ?? false} placeholder={placeholder ?? controls.choose}
          value={value ?? null} onChange={(chosen) => chosen !== null && onChange(chosen as Value)}
        >
          <Button className="input select-button" aria-describedby={describedBy ?? ''}>
            <SelectValue className="chosen">{({ selectedText, isPlaceholder, defaultChildren }) => (isPlaceholder ? defaultChildren : selectedText)}</SelectValue>
            <Icon of={ChevronDown} />
          </Button>
          <Popover className="popover"><OptionList groups={options} /></Popover>
        </AriaSelect>
      )}
    </Field>
  );
}
