import { CircleCheck, FileLock2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { lastOf, type DepartureRecord } from '#domain/departures/departure-record';
import type { MinorFile } from '#domain/minors/minor-file';
import { legalGrounds, type LegalGround, type NoticeRecord } from '#domain/notices/notice';
import type { InputOf, OutputOf } from '#electron/contract/contract';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Skeleton } from '../../components/Empty';
import { Pairs } from '../../components/Facts';
import { Icon } from '../../components/Icon';
import { Acts, Form, Section, Stack } from '../../components/Layout';
import { LeavesStays } from '../../components/LeavesStays';
import { FailureNotice } from '../../components/Problems';
import { Saved } from '../../components/Saved';
import { Sheet } from '../../components/Sheet';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import { useGo, useWindow } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';
import { useActForm } from '../departures/use-act-form';
import { orMissing } from '../minors/form';
import { optionsOf } from '../minors/options';
import { payloadPairs } from './Payload';
import { RecipientChoice } from './RecipientChoice';

interface SealNoticeProps {
  readonly file: MinorFile;
  readonly departure: DepartureRecord;
}

const READING_MS = 400;

/** The last step of a known destination: choose who may read it, read what leaves and what stays, and seal. */
export function SealNotice({ file, departure }: SealNoticeProps) {
  const known = lastOf(departure, 'confirm-known');
  const sealed = file.notices.findLast((one) => one.departureId === departure.id && (!known || one.sealedAt >= known.at));
  const [again, setAgain] = useState(false);
  const [now, setNow] = useState(false);
  if (sealed && !again) return <SealedNotice notice={sealed} arrive={now} onAgain={() => setAgain(true)} />;
  return <SealForm departure={departure} onSealed={() => { setNow(true); setAgain(false); }} />;
}

const empty = { recipientId: '', legalGround: '' as LegalGround | '', confirmedBy: '', notMissingBecause: '' };

function SealForm({ departure, onSealed }: { readonly departure: DepartureRecord; readonly onSealed: () => void }) {
  const words = useWords();
  const { notices: { seal }, transfers: { known }, field } = words;
  const { noticeChoice: labels } = field.fields.labels;
  const now = useNow();
  const savedAt = useWindow((state) => state.savedAt);
  const [initial] = useState(empty);
  const recipients = useAnswer('recipients.list', {});
  const form = useActForm({
    request: 'notices.seal', draft: `seal-notice:${departure.id}`, initial,
    toInput: (body) => ({ ...body, recipientId: orMissing(body.recipientId), legalGround: orMissing(body.legalGround), departureId: departure.id }),
    onDone: onSealed,
  });
  const { body } = form;
  const numbered = (lastOf(departure, 'report-missing')?.body.policeNumber ?? '') !== '';
  const complete = body.recipientId !== '' && body.legalGround !== '' && body.confirmedBy.trim() !== '' && (numbered || body.notMissingBecause.trim() !== '');
  const choice = complete ? ({ ...body, departureId: departure.id } as unknown as InputOf<'notices.preview'>) : undefined;
  const asked = useSettled(choice);
  const preview = useAnswer('notices.preview', asked);
  const read = useKept(preview.state === 'answer' && asked ? preview.value : undefined);
  const current = complete && preview.state === 'answer' && JSON.stringify(asked) === JSON.stringify(choice);

  if (!form.ready || recipients.state === 'loading') return <Skeleton lines={5} />;
  if (recipients.state === 'failure') return <FailureNotice failure={recipients.failure} onAgain={recipients.refetch} />;
  return (
    <Section title={known.title}>
      <Form label={seal.act} onSubmit={() => { if (current && !form.pending) form.send(); }}>
        <p>{seal.about}</p>
        <RecipientChoice recipients={recipients.value} now={now} {...form.pick('recipientId')} />
        <Choice label={labels.legalGround} shape="list" options={optionsOf(legalGrounds, field.notices.legalGrounds)} {...form.pick('legalGround')} />
        <TextField label={labels.confirmedBy} help={seal.confirmedByHelp} {...form.text('confirmedBy')} />
        {!numbered && <TextArea label={labels.notMissingBecause} help={seal.notMissingHelp} rows={2} {...form.text('notMissingBecause')} />}
        <Section title={seal.preview}>
          {complete && read
            ? <LeavesStays leaves={payloadPairs(read.payload, words)} stays={read.withheld.map((what) => field.notices.withheld[what])} staysNote={seal.staysNote} />
            : <p className="meta">{seal.previewWaits}</p>}
        </Section>
        {complete && preview.state === 'failure' && <FailureNotice failure={preview.failure} />}
        <FailureNotice failure={form.failure} />
        <Acts>
          <Button kind="primary" type="submit" icon={FileLock2} pending={form.pending} why={current ? undefined : seal.actWaits}>{seal.act}</Button>
          <span className="meta">{seal.after}</span>
          <span className="push"><Saved at={savedAt} waiting={!form.saved} /></span>
        </Acts>
      </Form>
    </Section>
  );
}

/** A value once it stopped changing, so that the vault is not asked at every letter. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), READING_MS);
    return () => clearTimeout(timer);
    // `key` stands for the value: a new object with the same content did not change
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return settled;
}

/** The last answer that was there, so that what is being read does not jump while the next one is asked. */
function useKept(value: OutputOf<'notices.preview'> | undefined): OutputOf<'notices.preview'> | undefined {
  const [kept, setKept] = useState(value);
  useEffect(() => { if (value) setKept(value); }, [value]);
  return value ?? kept;
}

/** The notice was sealed: which file, and what the guardian does now. */
function SealedNotice({ notice, arrive, onAgain }: { readonly notice: NoticeRecord; readonly arrive: boolean; readonly onAgain: () => void }) {
  const { notices: { seal, states }, transfers: { known } } = useWords();
  const go = useGo();
  const done = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (arrive) done.current?.focus();
  }, [arrive, notice.id]);
  return (
    <Section title={known.title}>
      <Sheet tone="safe">
        <Stack gap="medium">
          <p ref={done} tabIndex={-1}><strong><Icon of={CircleCheck} /> {seal.done}</strong></p>
          <Pairs pairs={[
            [seal.file, <code key="file">{notice.fileName}</code>], [seal.packageId, <code key="package">{notice.packageId}</code>], [seal.hash, <code key="hash" className="hash">{notice.fileSha256}</code>],
          ]} />
          {notice.confirmation ? <p><Icon of={CircleCheck} /> {notice.confirmation.investigationClosed ? states.confirmed : states['confirmed-open']}</p> : (
            <div>
              <h3>{seal.now}</h3>
              <ol className="numbered">{seal.steps.map((step) => <li key={step}>{step}</li>)}</ol>
            </div>
          )}
          <Acts>
            <Button kind="primary" onPress={() => go({ name: 'notices' })}>{seal.toNotices}</Button>
            <Button onPress={onAgain}>{seal.again}</Button>
          </Acts>
          <p className="meta">{seal.againNote}</p>
        </Stack>
      </Sheet>
    </Section>
  );
}
