import { UserCheck, UserX } from 'lucide-react';
import { useState } from 'react';
import type { Permission } from '#domain/shared/refusal';
import { isSamePerson } from '#domain/transfers/safety-check';
import type { SafetyReview } from '#domain/transfers/safety-check';
import { reviewOf, type TransferRecord } from '#domain/transfers/transfer-record';
import { Choice } from '../../components/Choice';
import { Icon } from '../../components/Icon';
import { Columns } from '../../components/Layout';
import { Sheet } from '../../components/Sheet';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { OwnWords } from '../../components/Voice';
import { useTell, useWindow } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';
import { orMissing } from '../minors/form';
import { optionsOf } from '../minors/options';
import { refusal } from '#domain/shared/refusal';

interface ReviewFormProps {
  readonly transfer: TransferRecord;
  readonly gaps: Permission;
  readonly onClose: () => void;
}

const empty = { reviewer: '', role: '', verdict: '' as SafetyReview['verdict'] | '', ownWords: '' };

/** The verdict of somebody else. Approving waits for a complete check; rejecting does not. */
export function ReviewForm({ transfer, gaps, onClose }: ReviewFormProps) {
  const words = useWords();
  const { transfers: { review }, field } = words;
  const { safetyReview: labels } = field.fields.labels;
  const guardian = useWindow((state) => state.guardian?.name ?? '');
  const tell = useTell();
  const [initial] = useState(empty);
  const form = useActForm({
    request: 'transfers.review', draft: `safety-review:${transfer.id}`, initial,
    toInput: (body) => ({ ...body, verdict: orMissing(body.verdict), transferId: transfer.id }),
    onDone: () => { tell({ says: review.done }); onClose(); },
  });
  const { reviewer, verdict } = form.body;
  const same = guardian !== '' && reviewer.trim() !== '' && isSamePerson(reviewer, guardian) ? sentenceOfRefusal(refusal('reviewer-is-guardian'), words) : undefined;
  const waits = verdict === 'suitable' && gaps.length > 0 ? review.waits : undefined;
  const who = form.text('reviewer');
  return (
    <ActForm form={form} title={review.act} act={review.act} why={same ?? waits} onCancel={onClose} arrive>
      <p className="meta">{review.about}</p>
      <Columns shape="fields">
        <TextField label={labels.reviewer} {...who} problem={same ?? who.problem} />
        <TextField label={labels.role} {...form.text('role')} />
      </Columns>
      <Choice label={labels.verdict} options={optionsOf(['suitable', 'not-suitable'] as const, field.transfers.verdicts)} {...form.pick('verdict')} />
      <TextArea label={labels.ownWords} voice="own-words" rows={3} {...form.text('ownWords')} />
    </ActForm>
  );
}

/** The verdict that stands, in the reviewer's own words. */
export function Verdict({ transfer }: { readonly transfer: TransferRecord }) {
  const { transfers: { review }, language } = useWords();
  const given = reviewOf(transfer);
  if (!given) return <p className="meta">{review.nobody}</p>;
  const suits = given.move === 'approve';
  const stands = transfer.status !== 'safety-check';
  return (
    <Sheet tone={!stands ? 'quiet' : suits ? 'safe' : 'attention'}>
      <p><strong><Icon of={suits ? UserCheck : UserX} /> {suits ? review.suitable(given.body.reviewer) : review.notSuitable(given.body.reviewer)}</strong></p>
      <p className="meta">{given.body.role}, {writtenMoment(given.at, language)}</p>
      <OwnWords text={given.body.ownWords} />
    </Sheet>
  );
}
