import { isCorrectable } from '#domain/notices/may-notify';
import type { NoticeRecord } from '#domain/notices/notice';
import { readablePayload } from '#domain/notices/payload-1';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Section, Split } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { Written } from '../../components/Voice';
import { useGo } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { ConfirmForm } from './ConfirmForm';
import { payloadPairs } from './Payload';

/** One sealed notice beside the list: the answer of the police first, then what was sent. */
export function NoticePanel({ notice, recipient, onClose }: { readonly notice: NoticeRecord; readonly recipient: string; readonly onClose: () => void }) {
  const words = useWords();
  const { notices: { panel, confirm }, language } = words;
  const go = useGo();
  const { departureId: id, minorId: minor } = notice;
  return (
    <Panel
      title={panel.title} note={<Written text={notice.payload.minor.name} />} onClose={onClose}
      footer={<Split>
        {isCorrectable(notice) && <Button onPress={() => go({ name: 'new-notice', minor, notice: notice.id })}>{panel.correct}</Button>}
        {id && <Button onPress={() => go({ name: notice.kind === 'known-destination' ? 'destination' : 'departure', id, minor })}>{notice.kind === 'known-destination' ? panel.openDestination : panel.openDeparture}</Button>}
      </Split>}
    >
      <Pairs pairs={[
        [panel.kind, words.field.notices.kinds[notice.kind]], [panel.recipient, recipient], [panel.sealedAt, writtenMoment(notice.sealedAt, language)], [panel.sealedBy, notice.sealedBy], [panel.number, String(notice.counter)],
        [panel.fileName, <code key="file">{notice.fileName}</code>], [panel.packageId, <code key="package">{notice.packageId}</code>], ...(notice.addressReason === null ? [] : [[panel.addressReason, notice.addressReason] as const]),
      ]} />
      <Section title={notice.confirmation ? panel.answer : confirm.title}>
        {notice.confirmation ? <Answer notice={notice} /> : <ConfirmForm notice={notice} onDone={() => undefined} />}
      </Section>
      <Section title={panel.content}><Pairs pairs={payloadPairs(readablePayload(notice.payload), words)} /></Section>
    </Panel>
  );
}

function Answer({ notice: { confirmation } }: { readonly notice: NoticeRecord }) {
  const { notices: { panel }, field, language } = useWords();
  const { confirmation: labels } = field.fields.labels;
  if (!confirmation) return null;
  const { receiptCodeMatches: matches, investigationClosed } = confirmation;
  return (
    <div className="stack" data-gap="medium">
      <Banner tone={matches === true ? 'safe' : matches === false ? 'danger' : 'quiet'} announce="status"><p>{matches === true ? panel.matches : matches === false ? panel.differs : panel.noCode}</p></Banner>
      <Pairs pairs={[
        [labels.confirmedAt, writtenMoment(confirmation.confirmedAt, language)], [labels.confirmedBy, confirmation.confirmedBy], [labels.policeNumber, confirmation.policeNumber],
        [labels.investigationClosed, investigationClosed ? panel.closed : panel.notClosed],
      ]} />
    </div>
  );
}
