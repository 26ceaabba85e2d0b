import type { DossierWay } from '#domain/dossiers/dossier-record';
import { dossierWays } from '#domain/dossiers/dossier-record';
import { mayReceiveDossier } from '#domain/dossiers/may-send';
import { Choice } from '../../components/Choice';
import { Skeleton } from '../../components/Empty';
import { Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { useNow } from '../../state/now';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';
import { RecipientChoice } from '../notices/RecipientChoice';
import type { DossierBody } from './answers-body';

interface HowOutProps {
  readonly body: DossierBody;
  readonly change: (next: Partial<DossierBody>) => void;
  readonly problem: string | undefined;
}

/** On paper, sealed for somebody whose key was checked, or as a file that anybody can read. */
export function HowOut({ body, change, problem }: HowOutProps) {
  const { dossiers: { how: say } } = useWords();
  return (
    <Stack gap="medium">
      <Choice label={say.way} shape="list" value={body.way} onChange={(way) => change({ way: way as DossierWay })} options={dossierWays.map((value) => ({ value, label: say.ways[value], help: say.helps[value] }))} />
      {body.way === 'sealed' && <ForRecipient body={body} change={change} problem={problem} />}
    </Stack>
  );
}

function ForRecipient({ body: { profile, recipientId }, change, problem }: HowOutProps) {
  const recipients = useAnswer('recipients.list', {});
  const now = useNow();
  if (recipients.state === 'loading') return <Skeleton lines={3} />;
  if (recipients.state === 'failure') return <FailureNotice failure={recipients.failure} onAgain={recipients.refetch} />;
  return (
    <RecipientChoice
      recipients={recipients.value} now={now} mayReceive={(one) => mayReceiveDossier(one, profile, now)} field="recipientId" problem={problem}
      value={recipientId === '' ? undefined : recipientId} onChange={(id) => change({ recipientId: id })}
    />
  );
}
