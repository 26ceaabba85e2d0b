import { Check } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Field, type FieldProps } from './Field';
import { Icon } from './Icon';
import type { Option } from './options';

export interface ChoiceProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** `segments` for two to four short answers; `list` when answers are long or have help. */
  readonly shape?: 'segments' | 'list';
}

/** One of a few answers, all readable at once. Arrows move, as in any group of radio buttons. */
export function Choice<Value extends string>({ options, value, onChange, shape = 'segments', ...rest }: ChoiceProps<Value>) {
  return (
    <Field {...rest} group>
      {({ labelId, describedBy, invalid }) => (
        <RadioGroup
          className={shape === 'segments' ? 'segments' : 'choices'} aria-labelledby={labelId} aria-describedby={describedBy ?? ''} isInvalid={invalid ?? false}
          orientation={shape === 'segments' ? 'horizontal' : 'vertical'} value={value ?? null} onChange={(chosen) => onChange(chosen as Value)}
        >
          {options.map((option) => (
            <Radio key={option.value} value={option.value} className="choice">
              {({ isSelected }) => (
                shape === 'segments' ? (
                  <>{isSelected && <Icon of={Check} />}{option.label}</>
                ) : (
                  <><span className="dot" /><span className="says">{option.label}</span>{option.help && <span className="help meta">{option.help}</span>}</>
                )
              )}
            </Radio>
          ))}
        </RadioGroup>
      )}
    </Field>
  );
}
