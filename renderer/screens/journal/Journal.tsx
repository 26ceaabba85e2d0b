import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { actKinds, type ActKind } from '#domain/journal/act-kind';
import { fullName } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Empty, Skeleton } from '../../components/Empty';
import { PageHeader, Section, Stack } from '../../components/Layout';
import { WithPanel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { VirtualList } from '../../components/VirtualList';
import type { ScreenProps } from '../../state/route';
import { useGo } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { useJournal, type Entry } from '../../state/use-journal';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { useFile } from '../minors/use-file';
import { CheckJournal } from './CheckJournal';
import { EntryLine } from './EntryLine';
import { EntryPanel } from './EntryPanel';
import { ExportJournal } from './ExportJournal';
import { firstOfDay } from './first-of-day';

/** Everything that was done with the file of a youth, and seen of it; and whether the journal holds. */
export function Journal({ minor }: ScreenProps<'journal'>) {
  const file = useFile(minor);
  if (file.state === 'loading') return <Skeleton lines={8} />;
  if (file.state === 'failure') return <FailureNotice failure={file.failure} onAgain={file.refetch} />;
  return <OfFile file={file.value} />;
}

function OfFile({ file: { minor } }: { readonly file: MinorFile }) {
  const { journal, language } = useWords();
  const go = useGo();
  const [open, setOpen] = useState<Entry>();
  const counted = useAnswer('journal.count', { minorId: minor.id });
  const { entries, since } = counted.state === 'answer' ? counted.value : { entries: 0, since: null };
  return (
    <WithPanel
      header={<PageHeader title={journal.title} note={fullName(minor)} acts={<Button icon={ArrowLeft} onPress={() => go({ name: 'minor', id: minor.id })}>{journal.back}</Button>} />}
      panel={open && <EntryPanel key={open.seq} entry={open} onClose={() => setOpen(undefined)} />}
    >
      <Stack>
        <p>{journal.about}{since && ` ${journal.count(entries, writtenMoment(since, language))}`}</p>
        <CheckJournal />
        <Entries minorId={minor.id} open={open} onOpen={setOpen} />
        <ExportJournal minorId={minor.id} />
      </Stack>
    </WithPanel>
  );
}

interface EntriesProps {
  readonly minorId: MinorFile['minor']['id'];
  readonly open: Entry | undefined;
  readonly onOpen: (entry: Entry) => void;
}

function Entries({ minorId, open, onOpen }: EntriesProps) {
  const { journal } = useWords();
  const [kind, setKind] = useState<ActKind | 'all'>('all');
  const { entries, failure, more, again } = useJournal(minorId, kind === 'all' ? null : kind);
  const heads = firstOfDay(entries ?? []);
  return (
    <Section title={journal.list}>
      <Stack gap="small">
        <Choice label={journal.which} options={[{ value: 'all', label: journal.all }, ...actKinds.map((value) => ({ value, label: journal.kinds[value] }))]} value={kind} onChange={setKind} />
        {failure && <FailureNotice failure={failure} onAgain={again} />}
        {!entries && !failure && <Skeleton lines={6} />}
        {entries?.length === 0 && !failure && <Empty title={journal.none} />}
        {entries && entries.length > 0 && (
          <div className="short-list">
            <VirtualList
              label={journal.list} items={entries} keyOf={({ seq }) => String(seq)} openKey={open && String(open.seq)} rowRem={3.5} onOpen={onOpen} onEnd={more}
              renderRow={(entry) => <EntryLine entry={entry} heads={heads.has(entry.seq)} />}
            />
          </div>
        )}
      </Stack>
    </Section>
  );
}
