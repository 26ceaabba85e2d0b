import { useEffect, useState } from 'react';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { useAct } from '../../state/use-act';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';

const LOOK_EVERY_MS = 400;

/** How far making a backup is, and how to stop. */
export function BackupUnderWay() {
  const { backups } = useWords();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  const answer = useAnswer('backups.progress', {}, [turn]);
  const cancel = useAct('backups.cancel');
  const now = answer.state === 'answer' ? answer.value.underWay : null;
  return (
    <Banner tone="accent" act={<Button pending={cancel.pending} onPress={() => void cancel.run({})}>{backups.stop}</Button>}>
      <p>{backups.underWay}</p>
      {now && <p><progress aria-label={backups.progress} max={Math.max(1, now.ofBytes)} value={now.bytes} /></p>}
    </Banner>
  );
}
