import { CircleAlert, Plus, X } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
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
  const problemId = useId();
  const setPerson = (place: number, part: Partial<Person>): void => onChange(value.map((one, here) => (here === place ? { ...one, ...part } : one)));
  const problem = says('consulted');
  return (
    <fieldset className="field" data-field="consulted" aria-describedby={problem && problemId}>
      <legend className="name">{signs.consulted}</legend>
      <span className="help">{signs.consultedHelp}</span>
      {value.map((person, place) => (
        // people have no id while they are typed; they are only added at the end
        <div className="consulted" key={place}>
          <TextField label={signs.numbered(labels.role, place + 1)} field={`consulted.${place}.role`} problem={says(`consulted.${place}.role`)} value={person.role} onChange={(role) => setPerson(place, { role })} />
          <TextField label={signs.numbered(labels.name, place + 1)} field={`consulted.${place}.name`} problem={says(`consulted.${place}.name`)} value={person.name} onChange={(name) => setPerson(place, { name })} />
          <Button icon={X} label={signs.removeConsulted(place + 1)} onPress={() => onChange(value.filter((_, here) => here !== place))} />
        </div>
      ))}
      <div><Button kind="plain" icon={Plus} onPress={() => onChange([...value, { role: '', name: '' }])}>{signs.addConsulted}</Button></div>
      {problem && <p className="message" id={problemId}><Icon of={CircleAlert} /><span>{problem}</span></p>}
    </fieldset>
  );
}
