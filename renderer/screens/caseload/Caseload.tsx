import { Plus } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Empty, Skeleton } from '../../components/Empty';
import { Fill, PageHeader } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { TextField } from '../../components/TextField';
import { VirtualList } from '../../components/VirtualList';
import { useGo } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';
import { ClosedFiles } from '../files/ClosedFiles';
import { CaseloadRow } from './CaseloadRow';
import { findMinors, inOrder } from './find-minors';

/** Every youth of this guardian, found by name in any script or by V-number. */
export function Caseload() {
  const [which, setWhich] = useState<'open' | 'closed'>('open');
  return which === 'open' ? <OpenFiles onShow={setWhich} /> : <ClosedCaseload onShow={setWhich} />;
}

interface ShowProps {
  readonly onShow: (which: 'open' | 'closed') => void;
}

/** Closed files stand behind a filter: they ask for nothing but the day they may go. */
function ClosedCaseload({ onShow }: ShowProps) {
  const { caseload } = useWords();
  return (
    <Fill>
      <PageHeader title={caseload.title} />
      <div className="caseload-filter"><WhichFiles value="closed" onShow={onShow} /></div>
      <ClosedFiles />
    </Fill>
  );
}

function WhichFiles({ value, onShow }: ShowProps & { readonly value: 'open' | 'closed' }) {
  const { files: { closed } } = useWords();
  return <Choice label={closed.show} options={[{ value: 'open', label: closed.open }, { value: 'closed', label: closed.closed }]} value={value} onChange={onShow} />;
}

function OpenFiles({ onShow }: ShowProps) {
  const { caseload, language } = useWords();
  const go = useGo();
  const rows = useAnswer('minors.list', {});
  const [typed, setTyped] = useState('');
  const all = useMemo(() => (rows.state === 'answer' ? inOrder(rows.value, language) : []), [rows, language]);
  const shown = useMemo(() => findMinors(all, typed), [all, typed]);

  const add = <Button kind="primary" icon={Plus} onPress={() => go({ name: 'new-minor' })}>{caseload.add}</Button>;
  if (rows.state === 'loading') return <><PageHeader title={caseload.title} /><Skeleton lines={8} /></>;
  if (rows.state === 'failure') return <><PageHeader title={caseload.title} /><FailureNotice failure={rows.failure} onAgain={rows.refetch} /></>;
  if (all.length === 0) return <><PageHeader title={caseload.title} /><div className="caseload-filter"><WhichFiles value="open" onShow={onShow} /></div><Empty title={caseload.empty} act={add}>{caseload.emptyHelp}</Empty></>;

  const onKeyDown = (event: KeyboardEvent): void => {
    const only = shown[0];
    if (event.key === 'Enter' && shown.length === 1 && only) go({ name: 'minor', id: only.id });
    else if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('.long-list')?.focus();
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
  };
  return (
    <Fill>
      <PageHeader title={caseload.title} note={<span role="status">{caseload.count(shown.length, all.length)}</span>} acts={add} />
      <div className="caseload-tools">
        <div className="caseload-filter" role="search" onKeyDown={onKeyDown}>
          <TextField label={caseload.filter} help={caseload.filterHelp} type="search" value={typed} onChange={setTyped} />
        </div>
        <div className="caseload-filter"><WhichFiles value="open" onShow={onShow} /></div>
      </div>
      {shown.length === 0 ? <Empty title={caseload.nothingFound} act={<Button onPress={() => setTyped('')}>{caseload.showAll}</Button>}>{caseload.nothingFoundHelp}</Empty> : (
        <>
          <div className="caseload-row caseload-head label" aria-hidden="true">{Object.values(caseload.columns).map((column) => <span key={column}>{column}</span>)}</div>
          <VirtualList label={caseload.list} items={shown} keyOf={(row) => row.id} rowRem={3} renderRow={(row) => <CaseloadRow row={row} />} onOpen={(row) => go({ name: 'minor', id: row.id })} />
        </>
      )}
    </Fill>
  );
}
