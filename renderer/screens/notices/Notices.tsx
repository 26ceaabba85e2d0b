import { KeyRound, MailCheck, MailQuestionMark } from 'lucide-react';
import { useState } from 'react';
import type { NoticeRecord } from '#domain/notices/notice';
import type { NoticeId } from '#domain/shared/ids';
import { Button } from '../../components/Button';
import { Empty, Skeleton } from '../../components/Empty';
import { PageHeader } from '../../components/Layout';
import { WithPanel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { Row, Rows } from '../../components/Rows';
import { Tag } from '../../components/Tag';
import { Written } from '../../components/Voice';
import { useGo } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { ScriptName } from '../minors/Name';
import { NoticePanel } from './NoticePanel';

/** Unanswered first, each group newest first. */
export const unansweredFirst = (notices: readonly NoticeRecord[]): readonly NoticeRecord[] => notices.toSorted((a, b) => Number(a.confirmation !== null) - Number(b.confirmation !== null));

/** Every notice that was sealed, and whether the police answered. */
export function Notices() {
  const { notices } = useWords();
  const go = useGo();
  const answer = useAnswer('notices.list', {});
  const recipients = useAnswer('recipients.list', {});
  const [open, setOpen] = useState<NoticeId>();
  const header = <PageHeader title={notices.title} note={notices.about} acts={<Button icon={KeyRound} onPress={() => go({ name: 'recipients' })}>{notices.toRecipients}</Button>} />;
  if (answer.state === 'loading') return <>{header}<Skeleton lines={6} /></>;
  if (answer.state === 'failure') return <>{header}<FailureNotice failure={answer.failure} onAgain={answer.refetch} /></>;
  if (answer.value.length === 0) return <>{header}<Empty title={notices.empty} act={<Button onPress={() => go({ name: 'departures' })}>{notices.toDepartures}</Button>}>{notices.emptyHelp}</Empty></>;

  const nameOf = (notice: NoticeRecord): string =>
    (recipients.state === 'answer' ? recipients.value.find((one) => one.id === notice.recipientId)?.name : undefined) ?? notices.unknownRecipient;
  const chosen = answer.value.find((one) => one.id === open);
  return (
    <WithPanel header={header} panel={chosen && <NoticePanel key={chosen.id} notice={chosen} recipient={nameOf(chosen)} onClose={() => setOpen(undefined)} />}>
      <Rows label={notices.list}>
        {unansweredFirst(answer.value).map((notice) => (
          <Row key={notice.id} current={notice.id === open} onOpen={() => setOpen(notice.id)}><NoticeLine notice={notice} recipient={nameOf(notice)} /></Row>
        ))}
      </Rows>
    </WithPanel>
  );
}

function NoticeLine({ notice, recipient }: { readonly notice: NoticeRecord; readonly recipient: string }) {
  const { notices, field, language } = useWords();
  const { confirmation, payload: { minor } } = notice;
  const state = confirmation === null ? 'sent' : confirmation.investigationClosed ? 'confirmed' : 'confirmed-open';
  return (
    <span className="notice-line">
      <span><span className="person"><Written text={minor.name} /></span> <span className="meta"><ScriptName name={minor.nameInScript as Parameters<typeof ScriptName>[0]['name']} /></span></span>
      <Tag tone={state === 'confirmed' ? 'safe' : 'attention'} icon={state === 'sent' ? MailQuestionMark : MailCheck}>{notices.states[state]}</Tag>
      <span className="meta">{field.notices.kinds[notice.kind]}. {notices.sealedFor(recipient, writtenMoment(notice.sealedAt, language))}</span>
    </span>
  );
}
