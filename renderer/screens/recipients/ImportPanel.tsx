import { useState } from 'react';
import type { RecipientId } from '#domain/shared/ids';
import { Button } from '../../components/Button';
import { Form } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { TextField } from '../../components/TextField';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, useFirstProblem } from '../minors/form';
import { CertificateField } from './CertificateField';

/** Adds a certificate to the register. It counts for nothing until it was checked by telephone. */
export function ImportPanel({ onDone, onClose }: { readonly onDone: (id: RecipientId) => void; readonly onClose: () => void }) {
  const words = useWords();
  const { recipients, field } = words;
  const { recipient: labels } = field.fields.labels;
  const tell = useTell();
  const [name, setName] = useState('');
  const [certificate, setCertificate] = useState('');
  const act = useAct('recipients.import');
  useFirstProblem(act.failure);
  const at = fieldAt(fieldSentences(act.problems, words));
  const add = async (): Promise<void> => {
    const answer = await act.run({ name, certificate });
    if (!answer.ok) return;
    tell({ says: recipients.importDone });
    onDone(answer.value.id);
  };
  return (
    <Panel title={recipients.importTitle} note={recipients.emptyHelp} onClose={onClose} footer={<Button kind="primary" pending={act.pending} onPress={() => void add()}>{recipients.importAct}</Button>}>
      <Form label={recipients.importTitle} onSubmit={() => void add()}>
        <TextField label={labels.name} help={recipients.nameHelp} {...at('name')} value={name} onChange={setName} />
        <CertificateField label={labels.certificate} help={recipients.fileHelp} {...at('certificate')} onChange={setCertificate} />
        <FailureNotice failure={act.failure} />
      </Form>
    </Panel>
  );
}
