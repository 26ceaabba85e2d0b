import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { AttachmentFile, AttachmentRecord } from '#domain/attachments/attachment';
import { closingOf } from '#domain/minors/file-registry';
import { fullName } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { writtenDate } from '#domain/shared/plain-date';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Empty, Skeleton } from '../../components/Empty';
import { PageHeader, Section, Split, Stack } from '../../components/Layout';
import { WithPanel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { LookRow, Rows } from '../../components/Rows';
import { Tag } from '../../components/Tag';
import { VirtualList } from '../../components/VirtualList';
import type { OpenPanel, ScreenProps } from '../../state/route';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';
import { useFile } from '../minors/use-file';
import { AddButton, AddingSays, useAdding } from './AddFiles';
import { CorrectAttachment, DescribeFile } from './AttachmentForms';
import { AttachmentPanel } from './AttachmentPanel';
import { insideOf } from './inside';

/** The attachments of a youth: taking files in, saying what they are, and reading them. */
export function Attachments({ minor, panel }: ScreenProps<'attachments'>) {
  const file = useFile(minor);
  if (file.state === 'loading') return <Skeleton lines={6} />;
  if (file.state === 'failure') return <FailureNotice failure={file.failure} onAgain={file.refetch} />;
  return <OfFile file={file.value} panel={panel} />;
}

const forms = { describe: DescribeFile, 'correct-attachment': CorrectAttachment } as const;

function OfFile({ file, panel }: { readonly file: MinorFile; readonly panel: OpenPanel | undefined }) {
  const { attachments } = useWords();
  const go = useGo();
  const minor = file.minor.id;
  const open = (next?: OpenPanel): void => go({ name: 'attachments', minor, ...(next && { panel: next }) });
  const adding = useAdding(minor, (id) => open({ kind: 'describe', id }));
  const waiting = useAnswer('attachments.waiting', { minorId: minor });
  const waits = waiting.state === 'answer' ? waiting.value : [];
  const all = file.attachments.toReversed();
  const closed = closingOf(file.registry) !== undefined;
  const add = !closed && <AddButton adding={adding} kind={panel || waits.length > 0 ? 'secondary' : 'primary'} />;
  const Form = panel && panel.kind in forms ? forms[panel.kind as keyof typeof forms] : undefined;
  const shown = panel?.id === undefined ? undefined
    : Form ? <Form key={`${panel.kind} ${panel.id}`} file={file} id={panel.id} onClose={() => open(panel.kind === 'correct-attachment' ? { kind: 'attachment', id: panel.id! } : undefined)} />
      : <AttachmentPanel key={panel.id} file={file} id={panel.id} onClose={() => open()} onOpen={open} />;
  return (
    <WithPanel
      header={<PageHeader title={attachments.title} note={fullName(file.minor)} acts={<Split><Button icon={ArrowLeft} onPress={() => go({ name: 'minor', id: minor })}>{attachments.back}</Button>{(all.length > 0 || waits.length > 0) && add}</Split>} />}
      panel={shown}
    >
      <Stack>
        <AddingSays adding={adding} />
        {!closed && waits.length > 0 && <Waiting files={waits} panelOpen={panel !== undefined} onDescribe={(id) => open({ kind: 'describe', id })} />}
        {all.length === 0 && waits.length === 0 ? <Empty title={attachments.empty} act={add}>{attachments.emptyHelp}</Empty>
          : all.length > 0 && (
            <VirtualList
              items={all} keyOf={(one) => one.id} label={attachments.list} rowRem={3.5} openKey={panel?.kind === 'attachment' ? panel.id : undefined}
              onOpen={(one) => open({ kind: 'attachment', id: one.id })} renderRow={(one) => <AttachmentLine attachment={one} />}
            />
          )}
      </Stack>
    </WithPanel>
  );
}

/** One attachment in the list; struck through when it was withdrawn. */
function AttachmentLine({ attachment }: { readonly attachment: AttachmentRecord }) {
  const { attachments, field } = useWords();
  const { kinds, size } = field.attachments;
  const inside = insideOf(attachment.seen, field);
  return (
    <span className="attachment-line">
      <span className="split">{attachment.withdrawn ? <s>{attachment.title}</s> : <strong>{attachment.title}</strong>}<Tag tone="quiet">{kinds[attachment.kind]}</Tag></span>
      <span className="meta">{[writtenDate(attachment.receivedOn), attachment.from, size(attachment.size), inside, attachment.withdrawn ? attachments.withdrawn : ''].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

/** Files that were taken in and are no attachment yet. */
function Waiting({ files, panelOpen, onDescribe }: { readonly files: readonly AttachmentFile[]; readonly panelOpen: boolean; readonly onDescribe: (id: string) => void }) {
  const { attachments, field } = useWords();
  const tell = useTell();
  const [dropping, setDropping] = useState<AttachmentFile>();
  const drop = useAct('attachments.drop');
  const dropIt = async (): Promise<void> => {
    if (!dropping || !(await drop.run({ attachmentId: dropping.id })).ok) return;
    setDropping(undefined);
    tell({ says: attachments.dropped });
  };
  return (
    <Section title={attachments.waiting}>
      <Rows label={attachments.waiting}>
        {files.map((one, place) => (
          <LookRow
            key={one.id} title={one.fileName} why={[field.attachments.mediaTypes[one.mime], field.attachments.size(one.size), insideOf(one.seen, field)].filter(Boolean).join(' · ')}
            act={<Split><Button kind={place === 0 && !panelOpen ? 'primary' : 'secondary'} onPress={() => onDescribe(one.id)}>{attachments.describe}</Button><Button kind="plain" onPress={() => setDropping(one)}>{attachments.drop}</Button></Split>}
          />
        ))}
      </Rows>
      <Dialog
        open={dropping !== undefined} title={attachments.dropTitle} onClose={() => setDropping(undefined)}
        acts={<><Button onPress={() => setDropping(undefined)}>{attachments.dropNo}</Button><Button kind="danger" pending={drop.pending} onPress={() => void dropIt()}>{attachments.drop}</Button></>}
      >
        <p><strong>{dropping?.fileName}</strong></p>
        <p>{attachments.dropSays}</p>
        <FailureNotice failure={drop.failure} />
      </Dialog>
    </Section>
  );
}
