import { Mail, Plus } from 'lucide-react';
import { useState } from 'react';
import type { RecipientRecord } from '#domain/recipients/recipient';
import { recipientStatus } from '#domain/recipients/recipient-status';
import type { RecipientId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { Button } from '../../components/Button';
import { Empty, Skeleton } from '../../components/Empty';
import { PageHeader, Split } from '../../components/Layout';
import { WithPanel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { Row, Rows } from '../../components/Rows';
import { useNow } from '../../state/now';
import { useGo } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';
import { ImportPanel } from './ImportPanel';
import { RecipientPanel } from './RecipientPanel';
import { StateTag } from './StateTag';

type Open = { readonly kind: 'import' } | { readonly kind: 'recipient'; readonly id: RecipientId } | undefined;

/** The register: to whom notices may be sealed, once each key was checked by telephone. */
export function Recipients() {
  const { recipients } = useWords();
  const go = useGo();
  const now = useNow();
  const answer = useAnswer('recipients.list', {});
  const [open, setOpen] = useState<Open>();
  const add = <Button kind={open ? 'secondary' : 'primary'} icon={Plus} onPress={() => setOpen({ kind: 'import' })}>{recipients.add}</Button>;
  const header = (
    <PageHeader title={recipients.title} note={recipients.about} acts={<Split><Button icon={Mail} onPress={() => go({ name: 'notices' })}>{recipients.toNotices}</Button>{answer.state === 'answer' && answer.value.length > 0 && add}</Split>} />
  );
  if (answer.state === 'loading') return <>{header}<Skeleton lines={5} /></>;
  if (answer.state === 'failure') return <>{header}<FailureNotice failure={answer.failure} onAgain={answer.refetch} /></>;
  const close = (): void => setOpen(undefined);
  const chosen = open?.kind === 'recipient' ? answer.value.find((one) => one.id === open.id) : undefined;
  const panel = open?.kind === 'import' ? <ImportPanel known={answer.value} onDone={(id) => setOpen({ kind: 'recipient', id })} onClose={close} />
    : chosen && (
      <RecipientPanel
        key={chosen.id} recipient={chosen} earlier={answer.value.find((one) => one.id === chosen.replaces)} later={answer.value.findLast((one) => one.replaces === chosen.id)}
        now={notBeforeImport(chosen, now)} onClose={close}
      />
    );
  return (
    <WithPanel header={header} panel={panel}>
      {answer.value.length === 0 ? <Empty title={recipients.empty} act={add}>{recipients.emptyHelp}</Empty> : (
        <Rows label={recipients.list}>
          {answer.value.map((one) => (
            <Row key={one.id} current={chosen?.id === one.id} onOpen={() => setOpen({ kind: 'recipient', id: one.id })}><RecipientLine recipient={one} now={now} /></Row>
          ))}
        </Rows>
      )}
    </WithPanel>
  );
}

/** The window's clock is looked at now and then; a certificate that was accepted just now is not younger than that. */
const notBeforeImport = ({ importedAt }: RecipientRecord, now: Instant): Instant => (now < importedAt ? importedAt : now);

function RecipientLine({ recipient, now }: { readonly recipient: RecipientRecord; readonly now: Instant }) {
  const { field } = useWords();
  return (
    <span className="notice-line">
      <strong>{recipient.name}</strong>
      <StateTag status={recipientStatus(recipient, notBeforeImport(recipient, now))} />
      <span className="meta">{field.notices.profiles[recipient.profile]}{recipient.subject !== '' && `, ${recipient.subject}`}</span>
    </span>
  );
}
