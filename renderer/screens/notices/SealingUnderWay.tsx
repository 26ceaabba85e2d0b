import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { useAct } from '../../state/use-act';
import { useAnswer } from '../../state/use-answer';
import { useTurns } from '../../state/use-turns';
import { useWords } from '../../words/words';

const LOOK_EVERY_MS = 400;

/** How far sealing is, and how to stop. Nothing is shown while the dialog is open or the paper is made. */
export function SealingUnderWay() {
  const { notices: { seal }, field } = useWords();
  const turn = useTurns(LOOK_EVERY_MS);
  const answer = useAnswer('notices.progress', {}, [turn]);
  const cancel = useAct('notices.cancel');
  const now = answer.state === 'answer' ? answer.value.underWay : null;
  if (now === null || now.of === 0) return null;
  const { size } = field.attachments;
  const whole = now.step === 'sealing' && now.done >= now.of;
  return (
    <Banner tone="accent" announce="status" act={<Button pending={cancel.pending} onPress={() => void cancel.run({})}>{seal.stop}</Button>}>
      <p>{now.step === 'searching' ? seal.searching(now.done + 1, now.of) : whole ? seal.readBack : seal.sealing}</p>
      {now.step === 'sealing' && !whole && <p><progress aria-label={seal.progress} max={now.of} value={now.done} /> <span className="meta">{seal.bytesDone(size(now.done / 2), size(now.of / 2))}</span></p>}
    </Banner>
  );
}
