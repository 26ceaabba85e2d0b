import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { MinorId } from '#domain/shared/ids';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { FailureNotice } from '../../components/Problems';
import { useAct, type Act } from '../../state/use-act';
import { useAnswer } from '../../state/use-answer';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';

/** Taking files in, for a screen that has its button in one place and says how it goes in another. */
export interface Adding {
  readonly act: Act<'attachments.choose'>;
  readonly choose: () => void;
  readonly outcome: Outcome | undefined;
}

interface Outcome {
  readonly taken: number;
  readonly refused: readonly { readonly fileName: string; readonly reasons: readonly Parameters<typeof sentenceOfRefusal>[0][] }[];
}

/** `onTaken` gets the first file that waits to be described. */
export function useAdding(minorId: MinorId, onTaken: (id: string) => void): Adding {
  const act = useAct('attachments.choose');
  const [outcome, setOutcome] = useState<Outcome>();
  const choose = async (): Promise<void> => {
    setOutcome(undefined);
    const answer = await act.run({ minorId });
    if (!answer.ok) return;
    setOutcome({ taken: answer.value.taken.length, refused: answer.value.refused });
    const [first] = answer.value.taken;
    if (first) onTaken(first.id);
  };
  return { act, choose: () => void choose(), outcome };
}

/** The button that opens the dialog of the system. */
export function AddButton({ adding, kind }: { readonly adding: Adding; readonly kind: 'primary' | 'secondary' }) {
  const { attachments } = useWords();
  return <Button kind={kind} icon={Plus} pending={adding.act.pending} onPress={adding.choose}>{attachments.add}</Button>;
}

/** How it goes, and what became of it. */
export function AddingSays({ adding }: { readonly adding: Adding }) {
  const words = useWords();
  const { attachments } = words;
  const { act, outcome } = adding;
  if (act.pending) return <UnderWay />;
  return (
    <>
      <FailureNotice failure={act.failure} />
      {outcome && outcome.refused.length > 0 && (
        <Banner tone="danger" announce="alert">
          <p><strong>{attachments.refusedTitle}</strong></p>
          {outcome.refused.map(({ fileName, reasons }) => <p key={fileName}>{attachments.refused(fileName)} {reasons.map((reason) => sentenceOfRefusal(reason, words)).join(' ')}</p>)}
        </Banner>
      )}
      {outcome && outcome.taken > 0 && <Banner tone="safe" announce="status"><p>{attachments.taken(outcome.taken)}</p><p>{attachments.original}</p></Banner>}
    </>
  );
}

const LOOK_EVERY_MS = 400;

/** The file under way, how much of it is done, and how to stop. */
function UnderWay() {
  const { attachments, field } = useWords();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  const answer = useAnswer('attachments.progress', {}, [turn]);
  const cancel = useAct('attachments.cancel');
  const now = answer.state === 'answer' ? answer.value.underWay : null;
  if (now === null) return null;
  const { size } = field.attachments;
  return (
    <Banner tone="accent" act={<Button pending={cancel.pending} onPress={() => void cancel.run({})}>{attachments.cancel}</Button>}>
      <p>{attachments.underWay(now.fileName, now.file, now.of)}</p>
      <p><progress aria-label={attachments.progress} max={Math.max(1, now.ofBytes)} value={now.bytes} /> <span className="meta">{attachments.done(size(now.bytes), size(now.ofBytes))}</span></p>
    </Banner>
  );
}
