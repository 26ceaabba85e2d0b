import { Archive } from 'lucide-react';
import type { KeptFile } from '#domain/minors/kept-file';
import { writtenDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { Empty, Skeleton } from '../../components/Empty';
import { FailureNotice } from '../../components/Problems';
import { Tag } from '../../components/Tag';
import { VirtualList } from '../../components/VirtualList';
import { Written } from '../../components/Voice';
import { useGo } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';

/** Closed files, the one that may go first on top, and how many wait for a decision. */
export function ClosedFiles() {
  const { files: { closed } } = useWords();
  const go = useGo();
  const kept = useAnswer('files.listClosed', {});
  if (kept.state === 'loading') return <Skeleton lines={8} />;
  if (kept.state === 'failure') return <FailureNotice failure={kept.failure} onAgain={kept.refetch} />;
  if (kept.value.length === 0) return <Empty title={closed.none} />;
  const due = kept.value.filter((file) => file.due).length;
  return (
    <>
      {due > 0 && <Banner tone="attention">{closed.due(due)}</Banner>}
      <div className="caseload-row caseload-head label" aria-hidden="true">{Object.values(closed.columns).map((column) => <span key={column}>{column}</span>)}</div>
      <VirtualList label={closed.list} items={kept.value} keyOf={(file) => file.minorId} rowRem={3} renderRow={(file) => <ClosedRow file={file} />} onOpen={(file) => go({ name: 'minor', id: file.minorId })} />
    </>
  );
}

function ClosedRow({ file }: { readonly file: KeptFile }) {
  const { files: { closed, alike }, field } = useWords();
  return (
    <div className="caseload-row">
      <Written text={file.name} />
      <span className="code">{file.vNumber || alike.noNumber}</span>
      <span>{writtenDate(file.closedOn)}</span>
      <span>{field.files.closingReasons[file.reason]}</span>
      <span>{writtenDate(file.retention.mayDestroyFrom)}</span>
      <span>{file.onHold ? <Tag tone="accent" icon={Archive}>{closed.onHold}</Tag> : file.due && <Tag tone="attention">{closed.isDue}</Tag>}</span>
    </div>
  );
}
