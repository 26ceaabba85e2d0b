import { Mail } from 'lucide-react';
import { useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import { standingAdvices, type StandingAdvice } from '#domain/signs/advices';
import { consents, reportChannels, type NewSignReport, type SignReport } from '#domain/signs/report';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Columns, Section, Split, Stack } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { Row, Rows } from '../../components/Rows';
import { Select } from '../../components/Select';
import { Sheet } from '../../components/Sheet';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import { useGo, useTell } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';
import { orMissing } from '../minors/form';
import { optionsOf } from '../minors/options';

/** What the signs ask to report, each with its ground, and what was done with it. The program sends nothing. */
export function ReportPart({ file }: { readonly file: MinorFile }) {
  const { signs, field } = useWords();
  const advices = standingAdvices(file);
  return (
    <Columns>
      <Stack>
        <Banner tone="quiet"><p>{field.signs.separateFromMissing}</p></Banner>
        <Section title={signs.advices}>
          {advices.length === 0 ? <p className="meta">{signs.noAdvice}</p> : <Stack>{advices.map((advice) => <Advice key={advice.code} file={file} advice={advice} />)}</Stack>}
        </Section>
      </Stack>
      <Section title={signs.reports}>
        {file.reports.length === 0 ? <p className="meta">{signs.noReports}</p> : (
          <Rows label={signs.reports}>{file.reports.toReversed().map((report) => <Row key={report.id}><Reported report={report} /></Row>)}</Rows>
        )}
      </Section>
    </Columns>
  );
}

function Advice({ file, advice }: { readonly file: MinorFile; readonly advice: StandingAdvice }) {
  const { signs, field, notices, language } = useWords();
  const go = useGo();
  const [open, setOpen] = useState(false);
  const words = field.signs.advice[advice.code];
  return (
    <Sheet tone={advice.state === 'open' ? 'attention' : 'quiet'}>
      <h3>{words.title}</h3>
      <p>{words.why}</p>
      <p><strong>{field.signs.adviceStates[advice.state]}.</strong> {advice.state === 'open' && <span className="meta">{signs.reportBefore(writtenMoment(advice.dueAt, language))}</span>}</p>
      <p className="meta">{signs.ground(advice.ground)} {signs.adviceSource(advice.source)} {advice.toBeConfirmed && signs.toBeConfirmed}</p>
      {advice.last && <Reported report={advice.last} />}
      {open ? <ReportForm file={file} advice={advice} onClose={() => setOpen(false)} /> : (
        <Split>
          <Button onPress={() => setOpen(true)}>{signs.answerAdvice(words.title)}</Button>
          {advice.code !== 'comensha' && <Button icon={Mail} onPress={() => go({ name: 'new-notice', minor: file.minor.id, kind: 'trafficking-signals' })}>{notices.make.openSignals}</Button>}
        </Split>
      )}
    </Sheet>
  );
}

/** One answer to an advice, in a line. */
function Reported({ report }: { readonly report: SignReport }) {
  const { signs, field, language } = useWords();
  const { title } = field.signs.advice[report.advice];
  if (report.done === 'not-reported') return <p><strong>{field.signs.reportDone['not-reported']}.</strong> {title}. {report.reason} <span className="meta">{writtenMoment(report.recordedAt, language)}</span></p>;
  return (
    <p>
      <strong>{field.signs.reportDone.reported}.</strong> {title}. {signs.reportedTo(report.reportedTo)} {field.signs.reportChannels[report.channel]}{report.reference !== '' && `, ${report.reference}`}.{' '}
      <span className="meta">{writtenMoment(report.reportedAt, language)}</span> {report.note}
    </p>
  );
}

const done = ['reported', 'not-reported'] as const satisfies readonly NewSignReport['done'][];

function ReportForm({ file, advice, onClose }: { readonly file: MinorFile; readonly advice: StandingAdvice; readonly onClose: () => void }) {
  const { signs, field } = useWords();
  const { signReport: labels } = field.fields.labels;
  const help = field.fields.help.signReport ?? {};
  const now = useNow();
  const tell = useTell();
  const [initial] = useState({
    done: 'reported' as NewSignReport['done'], reportedAt: '', reportedTo: '', channel: '' as (typeof reportChannels)[number] | '', reference: '', consent: '' as (typeof consents)[number] | '', note: '', reason: '',
  });
  const form = useActForm({
    request: 'signs.report', draft: `report-${advice.code}:${file.minor.id}`, initial,
    toInput: ({ done: answer, reason, reportedAt, channel, consent, ...body }) => ({
      minorId: file.minor.id, advice: advice.code,
      ...(answer === 'reported' ? { ...body, done: answer, reportedAt: orMissing(reportedAt), channel: orMissing(channel), consent: consent === '' ? null : consent } : { done: answer, reason }),
    }),
    onDone: () => { tell({ says: signs.reportNoted }); onClose(); },
  });
  const reported = form.body.done === 'reported';
  return (
    <ActForm form={form} title={field.signs.advice[advice.code].title} act={signs.noteReport} onCancel={onClose} arrive titled={false}>
      <Choice label={labels.done} options={optionsOf(done, field.signs.reportDone)} {...form.pick('done')} />
      {reported ? (
        <>
          <MomentField label={labels.reportedAt} now={now} {...form.text('reportedAt')} />
          <Columns shape="fields">
            <TextField label={labels.reportedTo} help={help.reportedTo} {...form.text('reportedTo')} />
            <Select label={labels.channel} options={optionsOf(reportChannels, field.signs.reportChannels)} {...form.pick('channel')} />
            <TextField label={labels.reference} help={help.reference} optional {...form.text('reference')} />
          </Columns>
          {advice.code === 'comensha' && <Choice label={labels.consent} options={optionsOf(consents, field.signs.consents)} {...form.pick('consent')} />}
          <TextArea label={labels.note} optional rows={2} {...form.text('note')} />
        </>
      ) : <TextArea label={labels.reason} help={help.reason} rows={2} {...form.text('reason')} />}
    </ActForm>
  );
}
