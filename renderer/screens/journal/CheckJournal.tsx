import { useState } from 'react';
import type { OutputOf } from '#electron/contract/contract';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Section, Split, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { useAct } from '../../state/use-act';
import { useWords } from '../../words/words';

/** Works through the whole journal when asked, says what was found, and what to do when it does not hold. */
export function CheckJournal() {
  const { journal: { check } } = useWords();
  const act = useAct('journal.verify');
  const [found, setFound] = useState<OutputOf<'journal.verify'>>();
  const run = async (): Promise<void> => {
    setFound(undefined);
    const answer = await act.run({});
    if (answer.ok) setFound(answer.value);
  };
  return (
    <Section title={check.title}>
      <Stack gap="small">
        <p className="meta">{check.about}</p>
        {found && <Found found={found} />}
        <FailureNotice failure={act.failure} />
        {act.pending && <p className="meta" role="status">{check.busy}</p>}
        <Split><Button pending={act.pending} onPress={() => void run()}>{check.act}</Button></Split>
      </Stack>
    </Section>
  );
}

function Found({ found: { entries, firstBadSeq, wrongCheckpoint } }: { readonly found: OutputOf<'journal.verify'> }) {
  const { journal: { check } } = useWords();
  if (firstBadSeq === null && wrongCheckpoint === null) return <Banner tone="safe" announce="status"><p><strong>{check.holds(entries)}</strong></p><p>{check.holdsLimit}</p></Banner>;
  return (
    <Banner tone="danger" announce="alert">
      <p><strong>{firstBadSeq === null ? check.wrongCheckpoint(wrongCheckpoint ?? 0) : check.broken(firstBadSeq)}</strong></p>
      <p>{check.doTitle}</p>
      <ol>{check.steps.map((step) => <li key={step}>{step}</li>)}</ol>
    </Banner>
  );
}
