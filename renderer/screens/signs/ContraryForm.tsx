import { useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import { writtenDate } from '#domain/shared/plain-date';
import { signObservers, type SignObserver } from '#domain/signs/sign';
import { signDimensions } from '#domain/signs/sign-codes';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';
import { orMissing } from '../minors/form';
import { optionsOf } from '../minors/options';

/** An answer of the list in the shape of the request: `sign:<id>` or `dimension:<code>`. */
function aboutOf(answer: string): object | undefined {
  const [of, which] = answer.split(':');
  if (of === 'sign') return { of, signId: which };
  return of === 'dimension' ? { of, dimension: which } : undefined;
}

/** What speaks against a sign or a dimension: what, from whom, when. */
export function ContraryForm({ file, onClose }: { readonly file: MinorFile; readonly onClose: () => void }) {
  const { signs, field } = useWords();
  const { contrary: labels } = field.fields.labels;
  const { contrary: help } = field.fields.help;
  const today = useToday();
  const tell = useTell();
  const [initial] = useState({ about: '', text: '', learnedOn: '', source: '' as SignObserver | '', toldBy: '' });
  const form = useActForm({
    request: 'signs.addContrary', draft: `contrary:${file.minor.id}`, initial,
    toInput: ({ about, learnedOn, source, ...body }) => ({ ...body, minorId: file.minor.id, about: aboutOf(about), learnedOn: orMissing(learnedOn), source: orMissing(source) }),
    onDone: () => { tell({ says: signs.contraryNoted }); onClose(); },
  });
  const standing = file.signs.filter((sign) => sign.withdrawnAt === null).map((sign) => ({ value: `sign:${sign.id}`, label: signs.signOn(field.signs.labels[sign.code], writtenDate(sign.observedOn)) }));
  const options = [
    ...(standing.length > 0 ? [{ heading: signs.aboutSign, options: standing }] : []),
    { heading: signs.aboutDimension, options: signDimensions.map((dimension) => ({ value: `dimension:${dimension}`, label: field.signs.dimensions[dimension] })) },
  ];
  return (
    <ActForm form={form} title={signs.addContrary} act={signs.saveContrary} onCancel={onClose} arrive>
      <Select label={labels.about} options={options} {...form.pick('about')} />
      <TextArea label={labels.text} help={help.text} rows={3} {...form.text('text')} />
      <Columns shape="fields">
        <DateField label={labels.learnedOn} today={today} {...form.text('learnedOn')} />
        <Select label={labels.source} options={optionsOf(signObservers, field.signs.sources)} {...form.pick('source')} />
        <TextField label={labels.toldBy} {...form.text('toldBy')} />
      </Columns>
    </ActForm>
  );
}
