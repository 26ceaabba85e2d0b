import { FileLock2 } from 'lucide-react';
import { useState } from 'react';
import { NoticeChoice } from '#domain/notices/notice';
import type { NoticeKind } from '#domain/notices/notice-kinds';
import { mayReceive } from '#domain/notices/may-receive';
import { lawsIn } from '#domain/policy/laws';
import { noticeGroundsOn } from '#domain/policy/notice-grounds';
import type { RecipientRecord } from '#domain/recipients/recipient';
import type { Permission } from '#domain/shared/refusal';
import type { InputOf } from '#electron/contract/contract';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Skeleton } from '../../components/Empty';
import { Acts, Form, Section } from '../../components/Layout';
import { LeavesStays } from '../../components/LeavesStays';
import { FailureNotice } from '../../components/Problems';
import { Saved } from '../../components/Saved';
import { useNow, useToday } from '../../state/now';
import { useWindow } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';
import { useActForm } from '../departures/use-act-form';
import { optionsOf } from '../minors/options';
import { AttachmentsAlong } from './AttachmentsAlong';
import { KindFields } from './KindFields';
import { choiceOf, emptyBody, type Subject } from './notice-body';
import { PagesOfNotice } from './PagesOfNotice';
import { payloadPairs } from './Payload';
import { RecipientChoice } from './RecipientChoice';
import { SealingUnderWay } from './SealingUnderWay';
import { ShortValues } from './ShortValues';
import { useKept, useSettled } from './use-settled';

interface NoticeFormProps {
  readonly kind: NoticeKind;
  readonly subject: Subject;
  readonly onSealed: () => void;
}

/** One message: who may read it, on which ground and for what; then what leaves beside what stays; then the seal. */
export function NoticeForm({ kind, subject, onSealed }: NoticeFormProps) {
  const words = useWords();
  const { notices: { seal }, field } = words;
  const { noticeChoice: labels } = field.fields.labels;
  const now = useNow();
  const today = useToday();
  const savedAt = useWindow((state) => state.savedAt);
  const [initial] = useState(() => emptyBody(kind, subject, today));
  const recipients = useAnswer('recipients.list', {});
  const sealed = useAnswer('notices.list', {});
  const about = subject.corrects?.id ?? subject.departure?.id ?? subject.file.minor.id;
  const form = useActForm({ request: 'notices.seal', draft: `seal-notice-${kind}:${about}`, initial, toInput: (body) => choiceOf(kind, subject, body), onDone: onSealed });
  const policy = noticeGroundsOn(today);
  const { grounds, purposes } = policy.kinds[kind];
  const typed = choiceOf(kind, subject, form.body);
  const complete = NoticeChoice.safeParse(typed).success;
  const choice = complete ? (typed as InputOf<'notices.preview'>) : undefined;
  const asked = useSettled(choice);
  const preview = useAnswer('notices.preview', asked);
  const read = useKept(preview.state === 'answer' && asked ? preview.value : undefined);
  const current = complete && preview.state === 'answer' && JSON.stringify(asked) === JSON.stringify(choice);

  if (!form.ready || recipients.state === 'loading' || sealed.state === 'loading') return <Skeleton lines={5} />;
  if (recipients.state === 'failure') return <FailureNotice failure={recipients.failure} onAgain={recipients.refetch} />;
  if (sealed.state === 'failure') return <FailureNotice failure={sealed.failure} onAgain={sealed.refetch} />;
  const corrected = recipients.value.find((one) => one.id === subject.corrects?.recipientId) ?? null;
  const mayGo = (one: RecipientRecord): Permission => mayReceive(one, { kind, corrects: subject.corrects?.kind ?? null, corrected }, sealed.value.filter((notice) => notice.recipientId === one.id), now);
  return (
    <Form label={seal.act} onSubmit={() => { if (current && !form.pending) form.send(); }}>
      <p>{seal.aboutKind[kind]}</p>
      <KindFields kind={kind} subject={subject} form={form} />
      <AttachmentsAlong kind={kind} subject={subject} form={form} />
      <RecipientChoice recipients={recipients.value} now={now} mayReceive={mayGo} {...form.pick('recipientId')} />
      <Choice label={labels.legalGround} shape="list" options={grounds.map(({ ground, laws }) => ({ value: ground, label: field.notices.legalGrounds[ground], help: lawsIn(field, laws) }))} {...form.pick('legalGround')} />
      <Choice label={labels.purpose} shape="list" options={optionsOf(purposes, field.notices.purposes)} {...form.pick('purpose')} />
      {policy.toBeConfirmed && <p className="meta">{seal.toBeConfirmed(policy.version)}</p>}
      <Section title={seal.preview}>
        {complete && read
          ? <LeavesStays leaves={payloadPairs(read.payload, words)} stays={read.withheld.map((what) => field.notices.withheld[what])} staysNote={seal.staysNote} />
          : <p className="meta">{seal.previewWaits}</p>}
      </Section>
      {choice && current && <PagesOfNotice choice={choice} title={field.notices.kinds[kind]} />}
      {complete && preview.state === 'failure' && <FailureNotice failure={preview.failure} />}
      <FailureNotice failure={form.failure} />
      {form.pending && <SealingUnderWay />}
      <ShortValues failure={form.failure} seen={form.body.shortSeen} onChange={(shortSeen) => form.change({ shortSeen })} />
      <Acts>
        <Button kind="primary" type="submit" icon={FileLock2} pending={form.pending} why={current ? undefined : seal.actWaits}>{seal.act}</Button>
        <span className="meta">{seal.after}</span>
        <span className="push"><Saved at={savedAt} waiting={!form.saved} /></span>
      </Acts>
    </Form>
  );
}
