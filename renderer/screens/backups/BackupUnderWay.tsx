import type { OutputOf } from '#electron/contract/contract';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { useAct } from '../../state/use-act';
import { useWords } from '../../words/words';

/** How far making a backup or practising is, and how to stop. */
export function BackupUnderWay({ what, bytes, ofBytes }: NonNullable<OutputOf<'backups.progress'>['underWay']>) {
  const { backups } = useWords();
  const cancel = useAct('backups.cancel');
  const percent = Math.min(100, Math.floor((100 * bytes) / Math.max(1, ofBytes)));
  return (
    <Banner tone="accent" act={<Button pending={cancel.pending} onPress={() => void cancel.run({})}>{backups.stop}</Button>}>
      <p>{backups.underWay[what]}</p>
      <p><progress aria-label={backups.progress} max={100} value={percent} /> <span className="meta">{percent} %</span></p>
    </Banner>
  );
}
