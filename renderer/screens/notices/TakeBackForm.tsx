import { useState } from 'react';
import type { NoticeRecord } from '#domain/notices/notice';
import { standingEvents, type StandingEvent } from '#domain/notices/notice-standing';
import { Choice } from '../../components/Choice';
import { TextField } from '../../components/TextField';
import { useTell } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';

const empty = { seq: '', reason: '' };

/** One record about the notice was wrong: which, and why. It stays readable. */
export function TakeBackForm({ notice }: { readonly notice: NoticeRecord }) {
  const { notices: { steps: say, takeBack }, field, language } = useWords();
  const { takingBack: labels } = field.fields.labels;
  const tell = useTell();
  const [initial] = useState(empty);
  const form = useActForm({
    request: 'notices.takeBack', draft: `take-notice-record-back:${notice.id}`, initial,
    toInput: ({ seq, ...body }) => ({ ...body, seq: seq === '' ? undefined : Number(seq), noticeId: notice.id }),
    onDone: () => tell({ says: takeBack.done }),
  });
  const titles: Readonly<Record<StandingEvent['move'], string>> = { send: say.sent, 'keep-back': say.keptBack, acknowledge: say.acknowledged, 'note-number': takeBack.number, close: say.closed };
  const options = standingEvents(notice).toReversed().map((event) => ({ value: String(event.seq), label: titles[event.move], help: writtenMoment(event.move === 'keep-back' ? event.notedAt : event.body.at, language) }));
  return (
    <ActForm form={form} title={takeBack.title} act={takeBack.act}>
      <Choice label={labels.seq} shape="list" options={options} {...form.pick('seq')} />
      <TextField label={labels.reason} {...form.text('reason')} />
    </ActForm>
  );
}
