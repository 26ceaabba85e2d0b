import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { useWords } from '../words/words';
import { Field, type FieldProps } from './Field';
import { Icon } from './Icon';
import { OptionList } from './OptionList';
import type { Option } from './options';

export interface ComboFieldProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

/** One of many answers (countries, languages): type a part of it, or open the list. Emptying the text chooses nothing. */
export function ComboField<Value extends string>({ options, value, onChange, ...rest }: ComboFieldProps<Value>) {
  const { controls } = useWords();
  return (
    <Field {...rest} group>
      {({ labelId, describedBy, invalid }) => (
        <ComboBox
          aria-labelledby={labelId} aria-describedby={describedBy ?? ''} isInvalid={invalid ?? false} menuTrigger="input" allowsEmptyCollection
          value={value ?? null} onChange={(chosen) => onChange((chosen ?? undefined) as Value | undefined)}
        >
          <div className="combo">
            <Input className="input" placeholder={controls.choose} aria-describedby={describedBy} spellCheck="false" />
            <Button aria-label={controls.showOptions}><Icon of={ChevronDown} /></Button>
          </div>
          <Popover className="popover"><OptionList groups={options} empty={controls.noMatch} /></Popover>
        </ComboBox>
      )}
    </Field>
  );
}
