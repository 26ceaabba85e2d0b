import { nextActOf, stageOfAct } from '#domain/notices/next-act';
import { isCorrectable } from '#domain/notices/may-notify';
import type { NoticeRecord } from '#domain/notices/notice';
import { isProven, standingEvents, standingOfNotice } from '#domain/notices/notice-standing';
import { readablePayload } from '#domain/notices/kept-payload';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Fold } from '../../components/Fold';
import { Section, Split, Stack } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { Written } from '../../components/Voice';
import { useNow } from '../../state/now';
import { useGo } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { limitWords } from '../departures/clock';
import { ConfirmForm } from './ConfirmForm';
import { EmailText } from './EmailText';
import { KeepBackForm } from './KeepBackForm';
import { NoticeSteps } from './NoticeSteps';
import { payloadPairs } from './Payload';
import { SendForm } from './SendForm';
import { TakeBackForm } from './TakeBackForm';
import { TakeReceipt } from './TakeReceipt';

interface NoticePanelProps {
  readonly notice: NoticeRecord;
  /** Every sealed notice: what came after this one decides what it still asks. */
  readonly all: readonly NoticeRecord[];
  readonly recipient: string;
  /** Can the recipient sign a receipt? Not with an age key. */
  readonly canSign: boolean;
  readonly onClose: () => void;
}

/** One sealed notice beside the list: how far it is and what is next, then what was sent. */
export function NoticePanel({ notice, all, recipient, canSign, onClose }: NoticePanelProps) {
  const words = useWords();
  const { notices: { panel, takeBack }, language } = words;
  const go = useGo();
  const now = useNow();
  const { departureId: id, minorId: minor } = notice;
  return (
    <Panel
      title={panel.title} note={<Written text={notice.payload.minor.name} />} onClose={onClose}
      footer={<Split>
        {isCorrectable(notice) && <Button onPress={() => go({ name: 'new-notice', minor, notice: notice.id })}>{panel.correct}</Button>}
        {id && <Button onPress={() => go({ name: notice.kind === 'known-destination' ? 'destination' : 'departure', id, minor })}>{notice.kind === 'known-destination' ? panel.openDestination : panel.openDeparture}</Button>}
      </Split>}
    >
      <NoticeSteps notice={notice} all={all} now={now} />
      <NextAct notice={notice} all={all} canSign={canSign} />
      <Pairs pairs={[
        [panel.kind, words.field.notices.kinds[notice.kind]], [panel.recipient, recipient], [panel.sealedAt, writtenMoment(notice.sealedAt, language)], [panel.sealedBy, notice.sealedBy], [panel.number, String(notice.counter)],
        [panel.fileName, <FilesOfNotice key="files" notice={notice} />], [panel.packageId, <code key="package">{notice.packageId}</code>], ...(notice.addressReason === null ? [] : [[panel.addressReason, notice.addressReason] as const]),
      ]} />
      <CheckNumbers notice={notice} />
      <Section title={panel.content}><Pairs pairs={payloadPairs(readablePayload(notice.payload), words)} /></Section>
      {standingEvents(notice).length > 0 && <Fold title={takeBack.open}><TakeBackForm key={notice.events.length} notice={notice} /></Fold>}
    </Panel>
  );
}

/** The name and size of every sealed file. */
function FilesOfNotice({ notice: { files } }: { readonly notice: NoticeRecord }) {
  const { field } = useWords();
  return <>{files.map(({ fileName, bytes }) => <div key={fileName}><code>{fileName}</code>{bytes === null ? '' : ` (${field.attachments.size(bytes)})`}</div>)}</>;
}

/** What proves later what left: the check number of every sealed file and every attachment, with what only the file says of it. */
function CheckNumbers({ notice: { files, attachments } }: { readonly notice: NoticeRecord }) {
  const { notices: { panel }, field } = useWords();
  const said = attachments.map(({ path, sha256, reason, unread }) => [path, [reason, unread.length > 0 ? panel.looked(unread.map((code) => field.redaction.unread[code]).join('; ')) : ''].filter(Boolean), sha256] as const);
  return (
    <Fold title={panel.checkNumbers}>
      <Pairs pairs={[...files.map(({ fileName, sha256 }) => [fileName, [], sha256] as const), ...said].map(([name, lines, sha256]) => [name, <div key={name}>{lines.map((line) => <p key={line}>{line}</p>)}<code className="code hash">{sha256}</code></div>] as const)} />
    </Fold>
  );
}

/** The one act that is next, and by when. An answer that is complete, or that a later notice carries on, can still be added to. */
function NextAct({ notice, all, canSign }: Pick<NoticePanelProps, 'notice' | 'all' | 'canSign'>) {
  const words = useWords();
  const { notices: { panel, confirm, send, keepBack } } = words;
  const now = useNow();
  const { status, acknowledged } = standingOfNotice(notice);
  const next = nextActOf(notice, all);
  const late = next && stageOfAct(next, now) === 'late';
  if (status === 'kept-back') return null;
  const banner = next && <Banner tone={late ? 'danger' : 'attention'} announce="status"><p>{(late ? panel.late : panel.due)[next.act](limitWords(next.dueAt, now, words))}</p></Banner>;
  const key = notice.events.length;
  if (status === 'sealed') {
    return (
      <Section title={send.title}>
        <Stack gap="medium">
          {banner}
          <EmailText notice={notice} />
          <SendForm key={key} notice={notice} />
          <Fold title={confirm.already}><ConfirmForm key={key} notice={notice} /></Fold>
          <Fold title={keepBack.title}><KeepBackForm key={key} notice={notice} /></Fold>
        </Stack>
      </Section>
    );
  }
  if (!next) return <Fold title={confirm.more}><ConfirmForm key={key} notice={notice} /></Fold>;
  return (
    <Section title={confirm.title}>
      <Stack gap="medium">
        {banner}
        {acknowledged && !isProven(acknowledged.body.proof) && <p>{panel.weak}</p>}
        <ConfirmForm key={key} notice={notice} />
        {acknowledged?.body.proof !== 'receipt' && <TakeReceipt notice={notice} canSign={canSign} />}
        {status === 'sent' && <Fold title={send.again}><SendForm key={key} notice={notice} /></Fold>}
      </Stack>
    </Section>
  );
}
