import { Eye, EyeOff, TriangleAlert } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { Button } from '../../components/Button';
import { Field } from '../../components/Field';
import { Icon } from '../../components/Icon';
import { useWords } from '../../words/words';

interface PassphraseFieldProps {
  readonly label: string;
  readonly help?: ReactNode;
  readonly problem?: string | undefined;
  /** The page keeps no copy of the phrase: the field itself is the only place, read when needed and emptied after. */
  readonly input: Ref<HTMLInputElement>;
  readonly onType?: (typed: string) => void;
  readonly isNew?: boolean;
  readonly autoFocus?: boolean;
  readonly readOnly?: boolean;
  readonly children?: ReactNode;
}

/** A passphrase: hidden unless asked, pasting allowed, Caps Lock told. */
export function PassphraseField({ label, help, problem, input, onType, isNew = false, autoFocus = false, readOnly = false, children }: PassphraseFieldProps) {
  const { unlock } = useWords();
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const lookAtCapsLock = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <Field label={label} help={help} problem={problem} read={capsLock ? <><Icon of={TriangleAlert} /> {unlock.capsLock}</> : undefined}>
      {({ id, describedBy, invalid }) => (
        <div className="passphrase">
          <input
            id={id} className="input" type={shown ? 'text' : 'password'} ref={input} autoComplete={isNew ? 'new-password' : 'current-password'} spellCheck={false}
            autoFocus={autoFocus} readOnly={readOnly} maxLength={1024} aria-describedby={describedBy} aria-invalid={invalid} onKeyDown={lookAtCapsLock} onKeyUp={lookAtCapsLock}
            onChange={(event) => onType?.(event.currentTarget.value)}
          />
          <Button kind="plain" icon={shown ? EyeOff : Eye} pressed={shown} onPress={() => setShown((now) => !now)}>{shown ? unlock.hide : unlock.show}</Button>
          {children}
        </div>
      )}
    </Field>
  );
}
