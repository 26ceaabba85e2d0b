import { Plus, X } from 'lucide-react';
import { Button } from '../../components/Button';
import { TextField } from '../../components/TextField';
import { useWords } from '../../words/words';

/** Somebody who was asked, as typed. */
export interface Person {
  readonly role: string;
  readonly name: string;
}

interface ConsultedFieldsProps {
  readonly value: readonly Person[];
  readonly onChange: (value: readonly Person[]) => void;
  readonly says: (field: string) => string | undefined;
}

/** The people who were asked: role and name. */
export function ConsultedFields({ value, onChange, says }: ConsultedFieldsProps) {
  const { signs, field } = useWords();
  const { consulted: labels } = field.fields.labels;
  const setPerson = (place: number, part: Partial<Person>): void => onChange(value.map((one, here) => (here === place ? { ...one, ...part } : one)));
  return (
    <fieldset className="stack" data-gap="small" data-field="consulted">
      <legend className="label">{signs.consulted}</legend>
      <p className="meta">{signs.consultedHelp}</p>
      {value.map((person, place) => (
        // people have no id while they are typed; they are only added at the end
        <div className="consulted" key={place}>
          <TextField label={signs.numbered(labels.role, place + 1)} field={`consulted.${place}.role`} problem={says(`consulted.${place}.role`)} value={person.role} onChange={(role) => setPerson(place, { role })} />
          <TextField label={signs.numbered(labels.name, place + 1)} field={`consulted.${place}.name`} problem={says(`consulted.${place}.name`)} value={person.name} onChange={(name) => setPerson(place, { name })} />
          <Button icon={X} label={signs.removeConsulted(place + 1)} onPress={() => onChange(value.filter((_, here) => here !== place))} />
        </div>
      ))}
      <div><Button kind="plain" icon={Plus} onPress={() => onChange([...value, { role: '', name: '' }])}>{signs.addConsulted}</Button></div>
    </fieldset>
  );
}
