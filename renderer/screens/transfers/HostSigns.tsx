import { useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import { writtenDate } from '#domain/shared/plain-date';
import { judgementOf, strongSignsAboutHost } from '#domain/signs/host-signs';
import type { Sign } from '#domain/signs/sign';
import { hostOutcomes, type HostOutcome } from '#domain/transfers/host-judgement';
import { hostJudgementsOf, type TransferRecord } from '#domain/transfers/transfer-record';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Section } from '../../components/Layout';
import { CheckRow, Rows } from '../../components/Rows';
import { TextArea } from '../../components/TextArea';
import { useTell } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { Opens } from '../departures/opens';
import { useActForm } from '../departures/use-act-form';
import { orMissing } from '../minors/form';
import { optionsOf } from '../minors/options';

interface HostSignsProps {
  readonly file: MinorFile;
  readonly transfer: TransferRecord;
  /** False when nothing of the check can be answered any more. */
  readonly live: boolean;
}

/** Strong signs about the host, each with what was judged of it here. Only a judgement of this sign, as it reads now, puts it aside. */
export function HostSigns({ file, transfer, live }: HostSignsProps) {
  const { transfers: { hostSigns: say }, field, language } = useWords();
  const [open, setOpen] = useState<Sign['id']>();
  const strong = strongSignsAboutHost(file.signs);
  if (strong.length === 0) return null;
  const judgements = hostJudgementsOf(transfer);
  const opened = live ? strong.find((sign) => sign.id === open) : undefined;
  return (
    <Section title={say.title}>
      <Rows dense label={say.title}>
        {strong.map((sign) => {
          const judged = judgementOf(sign, judgements);
          const here = sign === opened;
          return (
            <CheckRow
              key={sign.id} title={field.signs.labels[sign.code]} current={here} state={here ? 'now' : !judged ? 'open' : judged.outcome === 'no-danger' ? 'done' : 'refused'}
              proof={
                <>
                  {writtenDate(sign.observedOn)}, {sign.observedBy}.
                  {judged && <><br /><strong>{field.transfers.hostOutcomes[judged.outcome]}</strong> ({writtenMoment(judged.at, language)}): {judged.judgement}</>}
                </>
              }
              word={live && !here ? <Opens form={sign.id}><Button kind="plain" onPress={() => setOpen(sign.id)}>{judged ? say.again : say.open}<span className="spoken"> {field.signs.labels[sign.code]}</span></Button></Opens> : judged ? undefined : say.notJudged}
            />
          );
        })}
      </Rows>
      {opened && <JudgeForm key={`${opened.id} ${opened.version}`} sign={opened} transfer={transfer} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}

interface JudgeFormProps {
  readonly sign: Sign;
  readonly transfer: TransferRecord;
  readonly onClose: () => void;
}

const empty = { outcome: '' as HostOutcome | '', judgement: '' };

function JudgeForm({ sign, transfer, onClose }: JudgeFormProps) {
  const { transfers: { hostSigns: say }, field } = useWords();
  const { hostJudgement: labels } = field.fields.labels;
  const tell = useTell();
  const [initial] = useState(empty);
  const form = useActForm({
    request: 'transfers.judgeSign', draft: `judge-sign:${transfer.id}:${sign.id}`, initial,
    toInput: (body) => ({ ...body, outcome: orMissing(body.outcome), transferId: transfer.id, signId: sign.id, version: sign.version }),
    onDone: () => { tell({ says: say.done }); onClose(); },
  });
  return (
    <ActForm form={form} title={field.signs.labels[sign.code]} act={say.act} onCancel={onClose} arrive>
      <Choice label={labels.outcome} shape="list" options={optionsOf(hostOutcomes, field.transfers.hostOutcomes)} {...form.pick('outcome')} />
      <TextArea label={labels.judgement} help={say.reasonHelp} rows={3} {...form.text('judgement')} />
    </ActForm>
  );
}
