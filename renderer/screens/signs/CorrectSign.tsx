import { useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import type { Sign } from '#domain/signs/sign';
import { signCodes } from '#domain/signs/sign-table';
import { ComboField } from '../../components/ComboField';
import { TextArea } from '../../components/TextArea';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';
import { orMissing } from '../minors/form';
import { optionsOf } from '../minors/options';
import { bodyOfSign, observedOf, SignFields } from './SignFields';

/** A new version of a sign, with the reason. Words that come from a sealed text stay as they are. */
export function CorrectSign({ file, sign, onDone }: { readonly file: MinorFile; readonly sign: Sign; readonly onDone: () => void }) {
  const { signs, field } = useWords();
  const { labels } = field.fields;
  const tell = useTell();
  // the version that was seen when the writing began
  const [initial] = useState({ ...bodyOfSign(sign), version: sign.version, reason: '' });
  const form = useActForm({
    request: 'signs.correct', draft: `sign-correction:${sign.id}`, initial,
    toInput: ({ version, reason, code, ...observed }) => ({ signId: sign.id, version, reason, sign: { code: orMissing(code), ...observedOf(observed) } }),
    onDone: () => { tell({ says: signs.corrected }); onDone(); },
  });
  return (
    <ActForm form={form} title={signs.correctTitle} act={signs.correctAct} onCancel={onDone} arrive>
      <p className="meta">{signs.correctAbout} {sign.link && signs.quoteStays}</p>
      <ComboField label={labels.sign.code} {...form.at('sign.code')} options={optionsOf(signCodes, field.signs.labels)} value={form.body.code || undefined} onChange={(code) => form.change({ code: code ?? '' })} />
      <SignFields file={file} body={form.body} change={form.change} at={(name) => form.at(`sign.${name}`)} linked={sign.link !== null} />
      <TextArea label={labels.signCorrection.reason} rows={2} {...form.text('reason')} />
    </ActForm>
  );
}
