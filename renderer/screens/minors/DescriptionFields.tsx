import { builds } from '#domain/minors/description';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { Choice } from '../../components/Choice';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useWords } from '../../words/words';
import { fieldAt, type FieldsProps } from './form';
import type { IdentityBody } from './identity-body';
import { optionsOf } from './options';

/** What the youth looks like, so that it is on file before it is needed. */
export function DescriptionFields({ body, change, says, prefix }: FieldsProps<IdentityBody>) {
  const { field } = useWords();
  const today = useToday();
  const { description: labels } = field.fields.labels;
  const at = fieldAt(says, prefix);
  return (
    <>
      <Choice label={labels.build} {...at('description.build')} optional options={optionsOf(builds, field.minors.builds)} value={body.build || undefined} onChange={(build) => change({ build })} />
      <Columns shape="fields">
        <TextField label={labels.height} {...at('description.height')} optional width="time" inputMode="numeric" value={body.height} onChange={(height) => change({ height })} />
        <TextField label={labels.hair} {...at('description.hair')} optional value={body.hair} onChange={(hair) => change({ hair })} />
        <TextField label={labels.eyes} {...at('description.eyes')} optional value={body.eyes} onChange={(eyes) => change({ eyes })} />
      </Columns>
      <TextArea label={labels.marks} help={field.fields.help.description?.marks} {...at('description.marks')} optional rows={2} value={body.marks} onChange={(marks) => change({ marks })} />
      <DateField label={labels.notedOn} {...at('description.notedOn')} optional today={today} value={body.describedOn} onChange={(describedOn) => change({ describedOn })} />
    </>
  );
}
