import { KeyRound, MailCheck, MailQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { nextActOf, stageOfAct } from '#domain/notices/next-act';
import type { NoticeRecord } from '#domain/notices/notice';
import { isProven, standingOfNotice } from '#domain/notices/notice-standing';
import type { NoticeId } from '#domain/shared/ids';
import { Button } from '../../components/Button';
import { Empty, Skeleton } from '../../components/Empty';
import { PageHeader } from '../../components/Layout';
import { WithPanel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { Row, Rows } from '../../components/Rows';
import { Tag } from '../../components/Tag';
import { Written } from '../../components/Voice';
import { useNow } from '../../state/now';
import type { ScreenProps } from '../../state/route';
import { useGo } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { ScriptName } from '../minors/Name';
import { NoticePanel } from './NoticePanel';

/** What still asks for something first, by its limit; then the others, newest first. */
export function askingFirst(notices: readonly NoticeRecord[]): readonly NoticeRecord[] {
  const dueAt = new Map(notices.map((one) => [one.id, nextActOf(one, notices)?.dueAt ?? '9999']));
  return notices.toSorted((a, b) => (dueAt.get(a.id)! < dueAt.get(b.id)! ? -1 : dueAt.get(a.id)! > dueAt.get(b.id)! ? 1 : 0));
}

/** Every notice that was sealed, and how far it is. */
export function Notices({ notice: asked }: ScreenProps<'notices'>) {
  const { notices } = useWords();
  const go = useGo();
  const answer = useAnswer('notices.list', {});
  const recipients = useAnswer('recipients.list', {});
  const [open, setOpen] = useState<NoticeId | undefined>(asked);
  const header = <PageHeader title={notices.title} note={notices.about} acts={<Button icon={KeyRound} onPress={() => go({ name: 'recipients' })}>{notices.toRecipients}</Button>} />;
  if (answer.state === 'loading') return <>{header}<Skeleton lines={6} /></>;
  if (answer.state === 'failure') return <>{header}<FailureNotice failure={answer.failure} onAgain={answer.refetch} /></>;
  if (answer.value.length === 0) return <>{header}<Empty title={notices.empty} act={<Button onPress={() => go({ name: 'departures' })}>{notices.toDepartures}</Button>}>{notices.emptyHelp}</Empty></>;

  const recipientOf = (notice: NoticeRecord) => (recipients.state === 'answer' ? recipients.value.find((one) => one.id === notice.recipientId) : undefined);
  const nameOf = (notice: NoticeRecord): string => recipientOf(notice)?.name ?? notices.unknownRecipient;
  const chosen = answer.value.find((one) => one.id === open);
  return (
    <WithPanel header={header} panel={chosen && <NoticePanel key={chosen.id} notice={chosen} all={answer.value} recipient={nameOf(chosen)} canSign={recipientOf(chosen)?.keyType !== 'age'} onClose={() => setOpen(undefined)} />}>
      <Rows label={notices.list}>
        {askingFirst(answer.value).map((notice) => (
          <Row key={notice.id} current={notice.id === open} onOpen={() => setOpen(notice.id)}><NoticeLine notice={notice} all={answer.value} recipient={nameOf(notice)} /></Row>
        ))}
      </Rows>
    </WithPanel>
  );
}

interface NoticeLineProps {
  readonly notice: NoticeRecord;
  readonly all: readonly NoticeRecord[];
  readonly recipient: string;
}

function NoticeLine({ notice, all, recipient }: NoticeLineProps) {
  const { notices, field, language } = useWords();
  const { payload: { minor } } = notice;
  const now = useNow();
  const { status, acknowledged } = standingOfNotice(notice);
  const next = nextActOf(notice, all);
  const late = next !== undefined && stageOfAct(next, now) === 'late';
  const says = acknowledged && !isProven(acknowledged.body.proof) && status !== 'closed' ? notices.toldOnly : field.notices.statuses[status];
  return (
    <span className="notice-line">
      <span><span className="person"><Written text={minor.name} /></span> <span className="meta"><ScriptName name={minor.nameInScript as Parameters<typeof ScriptName>[0]['name']} /></span></span>
      <Tag tone={late ? 'danger' : next ? 'attention' : status === 'kept-back' ? 'quiet' : 'safe'} icon={acknowledged ? MailCheck : MailQuestionMark}>{late ? notices.late(says) : says}</Tag>
      <span className="meta">{field.notices.kinds[notice.kind]}. {notices.sealedFor(recipient, writtenMoment(notice.sealedAt, language))}</span>
    </span>
  );
}
