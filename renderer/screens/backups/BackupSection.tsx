import { useState } from 'react';
import type { Backup } from '#domain/backups/backup';
import { backupRulesOn } from '#domain/policy/backup-rules';
import { dayOf } from '#domain/shared/instant';
import { writtenMomentOf } from '#domain/words/written-moment';
import type { OutputOf } from '#electron/contract/contract';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Section, Split, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Row, Rows } from '../../components/Rows';
import { useNow } from '../../state/now';
import { useAct } from '../../state/use-act';
import { useAnswer } from '../../state/use-answer';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { BackupUnderWay } from './BackupUnderWay';
import { PutBackBanner } from './PutBackBanner';
import { SetBackBanner } from './SetBackBanner';
import { useUnderWay } from './use-under-way';

type Kept = OutputOf<'backups.get'>;

/** In the settings: where backups go, making one now, which there are, and practising. */
export function BackupSection() {
  const words = useWords();
  const { backups } = words;
  const now = useNow();
  const kept = useAnswer('backups.get', {});
  const choose = useAct('backups.chooseFolder');
  const make = useAct('backups.make');
  const [missing, setMissing] = useState<number>();
  const underWay = useUnderWay(kept.refetch);
  if (kept.state === 'failure') return <Section title={backups.section}><FailureNotice failure={kept.failure} onAgain={kept.refetch} /></Section>;
  if (kept.state === 'loading') return null;
  const { folder, isThere, otherDisk, failed, putBack, setBack } = kept.value;
  const start = async (): Promise<void> => {
    setMissing(undefined);
    const answer = await make.run({});
    if (answer.ok) setMissing(answer.value.missing);
  };
  return (
    <Section title={backups.section}>
      <Stack gap="small">
        <p className="meta">{backups.about}</p>
        {setBack && <SetBackBanner setBack={setBack} />}
        {putBack && <PutBackBanner putBack={putBack} />}
        <Standing kept={kept.value} />
        {folder !== null && <p className="meta">{backups.folder(folder)} {backups.byItself(backupRulesOn(dayOf(now)).everyMinutes)}</p>}
        {folder !== null && !isThere && <Banner tone="attention">{backups.notThere}</Banner>}
        {folder !== null && isThere && !otherDisk && <Banner tone="attention">{backups.sameDisk}</Banner>}
        {failed && !make.failure && <Banner tone="danger"><p><strong>{backups.failed}</strong> {sentenceOfRefusal(failed, words)}</p></Banner>}
        <FailureNotice failure={choose.failure ?? make.failure} />
        {underWay && <BackupUnderWay {...underWay} />}
        {missing !== undefined && <Banner tone={missing === 0 ? 'safe' : 'attention'} announce="status">{missing === 0 ? backups.made : backups.madeWithout(missing)}</Banner>}
        <Split>
          {folder !== null && <Button kind="primary" pending={make.pending || underWay?.what === 'make'} onPress={() => void start()}>{backups.make}</Button>}
          <Button kind={folder === null ? 'primary' : 'plain'} pending={choose.pending} onPress={() => void choose.run({})}>{folder === null ? backups.choose : backups.chooseOther}</Button>
        </Split>
        {kept.value.backups.length > 0 && <Rows label={backups.list}>{kept.value.backups.map((one) => <OneBackup key={one.id} backup={one} />)}</Rows>}
      </Stack>
    </Section>
  );
}

function Standing({ kept: { standing, backups: list } }: { readonly kept: Kept }) {
  const { backups } = useWords();
  const { code, days } = standing;
  if (code === 'in-order') return list[0] ? <p>{backups.last(writtenMomentOf(list[0].madeAt))}</p> : null;
  const says = backups.standings[code];
  return <Banner tone={code === 'practise' ? 'quiet' : 'attention'}>{typeof says === 'string' ? says : says(days)}</Banner>;
}

function OneBackup({ backup }: { readonly backup: Backup }) {
  const { backups, field } = useWords();
  const act = useAct('backups.practise');
  const [found, setFound] = useState<OutputOf<'backups.practise'>>();
  const practise = async (): Promise<void> => {
    setFound(undefined);
    const answer = await act.run({ backupId: backup.id });
    if (answer.ok) setFound(answer.value);
  };
  return (
    <Row>
      <Stack gap="small">
        <Split>
          <strong>{writtenMomentOf(backup.madeAt)}</strong>
          <span className="push"><Button kind="plain" pending={act.pending} onPress={() => void practise()}>{backups.practise}</Button></span>
        </Split>
        <p className="meta">{backups.one(backup.stem, field.attachments.size(backup.bytes))}. {backup.practisedAt ? backups.practisedAt(writtenMomentOf(backup.practisedAt)) : backups.neverPractised}</p>
        {found && <Banner tone="safe" announce="status">{backups.practised(found.rows, found.attachments, found.newerEntries)}</Banner>}
        <FailureNotice failure={act.failure} />
      </Stack>
    </Row>
  );
}
