import { CircleCheck, FileDown } from 'lucide-react';
import { useState } from 'react';
import { fingerprintGroups } from '#domain/recipients/recipient';
import type { MinorId } from '#domain/shared/ids';
import type { OutputOf } from '#electron/contract/contract';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Section, Split, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { useAct } from '../../state/use-act';
import { useWords } from '../../words/words';

/** Saves the journal of a youth for a stranger to check, and gives what is read out to them by telephone. */
export function ExportJournal({ minorId }: { readonly minorId: MinorId }) {
  const { journal: { export: says } } = useWords();
  const act = useAct('journal.export');
  const [made, setMade] = useState<OutputOf<'journal.export'>>();
  const make = async (): Promise<void> => {
    const answer = await act.run({ minorId });
    if (answer.ok) setMade(answer.value);
  };
  return (
    <Section title={says.title}>
      <Stack gap="small">
        <p className="meta">{says.about}</p>
        {made && (
          <>
            <Banner tone="safe" icon={CircleCheck} announce="status"><strong>{says.done}</strong> {says.keySays}</Banner>
            <Pairs pairs={[[says.file, <code key="file">{made.fileName}</code>], [says.entries, String(made.entries)], [says.key, <code key="key" className="code hash">{fingerprintGroups(made.keyFingerprint).join(' ')}</code>]]} />
            <p className="meta">{says.how}</p>
          </>
        )}
        <FailureNotice failure={act.failure} />
        <Split><Button icon={FileDown} pending={act.pending} onPress={() => void make()}>{says.act}</Button></Split>
      </Stack>
    </Section>
  );
}
