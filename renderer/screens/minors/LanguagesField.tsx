import { X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { languageName } from '#domain/dossiers/names';
import { Button } from '../../components/Button';
import { ComboField } from '../../components/ComboField';
import { useWords } from '../../words/words';
import { languageOptions } from './options';

interface LanguagesFieldProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly field: string;
  readonly problem: string | undefined;
}

/** Some languages: choosing one adds it, its button takes it away. */
export function LanguagesField({ value, onChange, field, problem }: LanguagesFieldProps) {
  const words = useWords();
  const { intake } = words.minors;
  // the same list while nothing is chosen: a new one would close the open list under the guardian's hands
  const left = useMemo(() => languageOptions(words.field).filter((option) => !value.includes(option.value)), [value, words]);
  // the field is made anew after a choice, so that its text is empty again, and it gets the keyboard back
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(value.length);
  useEffect(() => {
    if (value.length > before.current) box.current?.querySelector('input')?.focus();
    before.current = value.length;
  }, [value.length]);
  return (
    <div className="stack" data-gap="small" ref={box}>
      <ComboField
        key={value.length} label={intake.languages} optional field={field} problem={problem} options={left} value={undefined}
        onChange={(chosen) => { if (chosen) onChange([...value, chosen]); }}
      />
      {value.length > 0 && (
        <ul className="split" aria-label={intake.languages}>
          {value.map((code) => (
            <li key={code} className="chosen-language">
              {languageName(code, words.field)}
              <Button kind="plain" icon={X} label={intake.removeLanguage(languageName(code, words.field))} onPress={() => onChange(value.filter((one) => one !== code))} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
