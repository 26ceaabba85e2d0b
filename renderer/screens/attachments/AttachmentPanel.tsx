import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { AttachmentRecord, NewAttachment } from '#domain/attachments/attachment';
import { bindingOf } from '#domain/attachments/looked-into';
import type { MinorFile } from '#domain/minors/minor-file';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Icon } from '../../components/Icon';
import { Section, Stack } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import type { OpenPanel } from '../../state/route';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { writtenMoment } from '../../words/moments';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { ReasonForm } from '../files/ReasonForm';
import { GonePanel, type RecordPanelProps } from '../minors/RecordPanels';
import { linkSentence } from './attachment-body';
import { CopyForm } from './CopyForm';
import { insideOf } from './inside';
import { ShowAttachment, type Shown } from './ShowAttachment';

interface AttachmentPanelProps extends RecordPanelProps {
  /** Opens another panel beside the same work; left out, that of the file itself. */
  readonly onOpen?: (panel: OpenPanel) => void;
}

/** One attachment: what was said of it, what it is, and what can be done with it. */
export function AttachmentPanel({ file, id, onClose, onOpen }: AttachmentPanelProps) {
  const { attachments, field } = useWords();
  const go = useGo();
  const [doing, setDoing] = useState<'withdraw' | 'copy'>();
  const [shown, setShown] = useState<Shown>();
  const show = useAct('attachments.show');
  const attachment = file.attachments.find((one) => one.id === id);
  if (!attachment) return <GonePanel onClose={onClose} />;
  const { seen, withdrawn } = attachment;
  const canShow = seen.as === 'picture' || (seen.as === 'pdf' && !seen.locked);
  const open = onOpen ?? ((panel: OpenPanel) => go({ name: 'minor', id: file.minor.id, panel }));
  const view = async (): Promise<void> => {
    const answer = await show.run({ attachmentId: attachment.id });
    if (answer.ok) setShown(answer.value);
  };
  const acts = (
    <>
      {canShow && <Button kind="primary" pending={show.pending} onPress={() => void view()}>{attachments.view}</Button>}
      {!doing && <Button onPress={() => setDoing('copy')}>{attachments.copy}</Button>}
      {!doing && withdrawn === null && <Button onPress={() => open({ kind: 'correct-attachment', id })}>{attachments.correct}</Button>}
      {!doing && withdrawn === null && <Button kind="plain" onPress={() => setDoing('withdraw')}>{attachments.withdraw}</Button>}
      <span className="saved push"><Icon of={Lock} />{field.conversations.version({ version: attachment.rev })}</span>
    </>
  );
  return (
    <Panel title={attachment.title} note={field.attachments.kinds[attachment.kind]} onClose={onClose} footer={acts}>
      {withdrawn && <Banner tone="quiet"><strong>{attachments.withdrawnOn(writtenDate(dayOf(withdrawn.at)))}</strong> {withdrawn.reason}</Banner>}
      <FailureNotice failure={show.failure} />
      {doing === 'withdraw' && <Withdraw attachment={attachment} onDone={() => setDoing(undefined)} />}
      {doing === 'copy' && <CopyForm attachment={attachment} onDone={() => setDoing(undefined)} />}
      <Said file={file} said={attachment} struck={withdrawn !== null} />
      <About attachment={attachment} />
      <Before file={file} attachment={attachment} />
      {shown && <ShowAttachment shown={shown} title={attachment.title} onClose={() => setShown(undefined)} />}
    </Panel>
  );
}

/** What was said of it in one version; struck through when it does not count any more. */
function Said({ file, said, struck = false }: { readonly file: MinorFile; readonly said: NewAttachment; readonly struck?: boolean }) {
  const words = useWords();
  const { labels } = words.field.fields;
  return (
    <div className={struck ? 'struck' : undefined}>
      <Pairs pairs={[
        [labels.attachment.receivedOn, writtenDate(said.receivedOn)],
        ...(said.from === '' ? [] : [[labels.attachment.from, said.from] as const]),
        ...(said.link === null ? [] : [[words.attachments.linkLabel, linkSentence(said.link, file, words)] as const]),
        ...(said.note === '' ? [] : [[labels.attachment.note, <span key="note" className="prose" dir="auto">{said.note}</span>] as const]),
      ]} />
    </div>
  );
}

/** What the file is, by what was found when it was looked into, and what that means for sending it. */
function About({ attachment }: { readonly attachment: AttachmentRecord }) {
  const { attachments, field, language } = useWords();
  const { seen } = attachment;
  const binding = bindingOf(seen);
  const list = (codes: readonly string[], words: Readonly<Record<string, string>>): string => new Intl.ListFormat(language).format(codes.map((code) => words[code] ?? ''));
  return (
    <Section title={attachments.facts}>
      <Stack gap="small">
        {seen.as === 'picture' && seen.extras.length > 0 && <Banner tone="attention"><p>{attachments.extras(list(seen.extras, field.attachments.extras))}</p><p>{attachments.extrasHelp}</p></Banner>}
        {seen.as === 'pdf' && seen.powers.length > 0 && <Banner tone={binding.as === 'line' ? 'attention' : 'quiet'}>{attachments.powers(list(seen.powers, field.attachments.powers))}</Banner>}
        <p>{binding.as === 'pages' ? attachments.onPaper : attachments.notOnPaper(field.attachments.whyLine[binding.because])}</p>
        <Pairs pairs={[
          [attachments.factKind, field.attachments.mediaTypes[attachment.mime]],
          [attachments.factInside, insideOf(seen, field)],
          [attachments.factSize, field.attachments.size(attachment.size)],
          [attachments.factName, attachment.fileName],
          [attachments.factKept, writtenMoment(attachment.keptAt, language)],
          [attachments.factHash, <span key="hash" className="code hash">{attachment.sha256.replace(/.{8}(?=.)/g, '$& ')}</span>],
        ].filter(([, value]) => value !== '') as [string, string][]} />
      </Stack>
    </Section>
  );
}

/** The versions that were replaced. */
function Before({ file, attachment }: { readonly file: MinorFile; readonly attachment: AttachmentRecord }) {
  const { attachments, language } = useWords();
  const before = attachment.versions.slice(0, -1).toReversed();
  const { reason } = attachment.versions.at(-1)!;
  return (
    <>
      {reason !== '' && attachment.withdrawn === null && <p className="meta">{attachments.because(reason)}</p>}
      {before.length > 0 && (
        <Section title={attachments.versions}>
          {before.map(({ rev, at, by, attachment: said }) => (
            <div key={rev} className="stack" data-gap="small"><p className="label">{attachments.version(rev, writtenMoment(at, language), by)}</p><p>{said.title}</p><Said file={file} said={said} /></div>
          ))}
        </Section>
      )}
    </>
  );
}

function Withdraw({ attachment, onDone }: { readonly attachment: AttachmentRecord; readonly onDone: () => void }) {
  const words = useWords();
  const { attachments } = words;
  const tell = useTell();
  const [reason, setReason] = useState('');
  const act = useAct('attachments.withdraw');
  const withdraw = async (): Promise<void> => {
    if (!(await act.run({ attachmentId: attachment.id, rev: attachment.rev, reason })).ok) return;
    tell({ says: attachments.withdrawn });
    onDone();
  };
  return (
    <ReasonForm
      title={attachments.withdrawTitle} says={attachments.withdrawSays} label={words.field.fields.labels.attachmentWithdrawal.reason} value={reason} onChange={setReason} problem={fieldSentences(act.problems, words)('reason')}
      act={attachments.withdraw} pending={act.pending} failure={act.failure} onAct={() => void withdraw()} onBack={onDone}
    />
  );
}
