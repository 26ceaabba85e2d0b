import { useState } from 'react';
import { closedUntil, isInFile, triesLeft } from '#domain/recipients/may-verify';
import type { RecipientRecord } from '#domain/recipients/recipient';
import type { Instant } from '#domain/shared/instant';
import { Banner } from '../../components/Banner';
import { Columns } from '../../components/Layout';
import { TextField } from '../../components/TextField';
import { useTell } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';

const empty = { number: '', numberFrom: '', spokenWith: '', first: '', second: '' };

/** The check by telephone: first whom you call, then the two groups that the other side reads. Never read them out yourself. */
export function VerifyForm({ recipient, now }: { readonly recipient: RecipientRecord; readonly now: Instant }) {
  const words = useWords();
  const { recipients, field, language } = words;
  const { recipientVerification: labels } = field.fields.labels;
  const tell = useTell();
  const [initial] = useState(empty);
  const form = useActForm({
    request: 'recipients.verify', draft: `verify-recipient:${recipient.id}`, initial,
    toInput: ({ first, second, ...body }) => ({ ...body, groups: [first, second], recipientId: recipient.id }),
    onDone: ({ verified, differing }) => tell({ says: verified ? recipients.verifyDone : recipients.differs(differing) }),
  });
  const until = closedUntil(recipient, now);
  if (until) return <Banner tone="danger" announce="status"><p>{recipients.checkClosed(writtenMoment(until, language))}</p></Banner>;
  const { number, numberFrom, spokenWith } = form.body;
  const inFile = isInFile(number, recipient.numbers);
  const called = number.trim() !== '' && numberFrom.trim() !== '' && spokenWith.trim() !== '' && !inFile;
  const [first, second] = recipient.askedGroups;
  const wrong = recipient.wrongTries.length > 0;
  return (
    <ActForm form={form} title={recipients.verifyTitle} act={recipients.verifyAct} why={called ? undefined : recipients.callFirst}>
      {wrong && <Banner tone="attention" announce="status"><p>{recipients.drawnAnew(first, second, triesLeft(recipient, now))}</p></Banner>}
      <h4 className="step-title">{recipients.stepCall}</h4>
      <p className="meta">{recipients.stepCallHelp}</p>
      <Columns shape="fields">
        <TextField label={labels.number} width="short" {...form.text('number')} problem={inFile ? recipients.numberInFile : form.text('number').problem} />
        <TextField label={labels.spokenWith} {...form.text('spokenWith')} />
      </Columns>
      <TextField label={labels.numberFrom} help={recipients.numberHelp} {...form.text('numberFrom')} />
      {called && (
        <>
          <h4 className="step-title">{recipients.stepGroups(first, second)}</h4>
          <p className="meta">{recipients.stepGroupsHelp}</p>
          <div className="asked-groups">
            <TextField label={recipients.group(first)} help={recipients.groupHelp} width="short" maxLength={8} {...form.text('first')} {...form.at('groups.0')} />
            <TextField label={recipients.group(second)} help={recipients.groupHelp} width="short" maxLength={8} {...form.text('second')} {...form.at('groups.1')} />
          </div>
        </>
      )}
    </ActForm>
  );
}
