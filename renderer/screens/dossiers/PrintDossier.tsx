import { CircleCheck, Printer } from 'lucide-react';
import { useState } from 'react';
import type { MinorId } from '#domain/shared/ids';
import type { OutputOf } from '#electron/contract/contract';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Form, Section } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { TextField } from '../../components/TextField';
import { useAct } from '../../state/use-act';
import { useAnswer } from '../../state/use-answer';
import { writtenMoment } from '../../words/moments';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, useFirstProblem } from '../minors/form';

interface PrintDossierProps {
  readonly minorId: MinorId;
  readonly onClose: () => void;
}

type Printed = OutputOf<'dossiers.print'>;

/** Prints the transfer dossier of a minor for one named receiver; each copy has its number and check code. */
export function PrintDossier({ minorId, onClose }: PrintDossierProps) {
  const words = useWords();
  const { dossiers } = words;
  const [receiver, setReceiver] = useState('');
  const [printed, setPrinted] = useState<Printed>();
  const act = useAct('dossiers.print');
  useFirstProblem(act.failure);
  const at = fieldAt(fieldSentences(act.problems, words));
  const print = async (): Promise<void> => {
    const answer = await act.run({ minorId, receiver, as: 'draft' });
    if (answer.ok) setPrinted(answer.value);
  };
  const footer = printed
    ? <Button icon={Printer} onPress={() => { setPrinted(undefined); setReceiver(''); }}>{dossiers.again}</Button>
    : <Button kind="primary" icon={Printer} pending={act.pending} onPress={() => void print()}>{dossiers.act}</Button>;
  return (
    <Panel title={dossiers.title} onClose={onClose} footer={footer}>
      {printed ? <Result printed={printed} /> : (
        <Form label={dossiers.title} onSubmit={() => void print()}>
          <p>{dossiers.about}</p>
          <TextField label={dossiers.receiver} help={dossiers.receiverHelp} {...at('receiver')} value={receiver} onChange={setReceiver} />
          {act.pending && <p className="meta" role="status">{dossiers.printing}</p>}
          <FailureNotice failure={act.failure} />
        </Form>
      )}
      <Earlier minorId={minorId} />
    </Panel>
  );
}

function Result({ printed }: { readonly printed: Printed }) {
  const { dossiers } = useWords();
  return (
    <div className="stack" data-gap="medium">
      <Banner tone="safe" icon={CircleCheck} announce="status"><strong>{dossiers.done}</strong></Banner>
      <Pairs pairs={[
        [dossiers.file, <code key="file">{printed.fileName}</code>], [dossiers.pages, String(printed.pages)], [dossiers.copy, String(printed.copy ?? '')],
        [dossiers.checkCode, <>{printed.checkCode}<small className="why-sent">{dossiers.checkHelp}</small></>],
      ]} />
    </div>
  );
}

/** Copies that came out before: for whom and when. */
function Earlier({ minorId }: { readonly minorId: MinorId }) {
  const { dossiers, language } = useWords();
  const file = useAnswer('minors.read', { minorId });
  if (file.state !== 'answer' || file.value.dossiers.length === 0) return null;
  return (
    <Section title={dossiers.earlier}>
      <ul className="sentences">{file.value.dossiers.toReversed().map((one) => <li key={one.id}>{dossiers.earlierLine(one.copy ?? 0, one.receiver, writtenMoment(one.printedAt, language))}</li>)}</ul>
    </Section>
  );
}
