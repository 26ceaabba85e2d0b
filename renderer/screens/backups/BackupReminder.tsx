import { addHours } from '#domain/shared/instant';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Stack } from '../../components/Layout';
import { useNow } from '../../state/now';
import { useGo } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';
import { PutBackBanner } from './PutBackBanner';
import { SetBackBanner } from './SetBackBanner';

/** For a week after a backup was put back, or the vault was found set back, what is missing is told on the first screen. */
const TOLD_FOR_HOURS = 7 * 24;

/** On the first screen: that there is no backup, that it is old or should be practised, that one was put back, or that the vault itself was set back. */
export function BackupReminder() {
  const { backups } = useWords();
  const go = useGo();
  const now = useNow();
  const kept = useAnswer('backups.get', {});
  if (kept.state !== 'answer') return null;
  const { standing: { code, days }, putBack, setBack } = kept.value;
  const says = code === 'in-order' ? undefined : backups.standings[code];
  const tellsPutBack = putBack && now < addHours(putBack.at, TOLD_FOR_HOURS);
  const tellsSetBack = setBack && now < addHours(setBack.at, TOLD_FOR_HOURS);
  if (!tellsPutBack && !tellsSetBack && says === undefined) return null;
  return (
    <Stack gap="small">
      {tellsSetBack && <SetBackBanner setBack={setBack} />}
      {tellsPutBack && <PutBackBanner putBack={putBack} />}
      {says !== undefined && <Banner tone={code === 'practise' ? 'quiet' : 'attention'} act={<Button kind="plain" onPress={() => go({ name: 'settings' })}>{backups.toSettings}</Button>}>{typeof says === 'string' ? says : says(days)}</Banner>}
    </Stack>
  );
}
