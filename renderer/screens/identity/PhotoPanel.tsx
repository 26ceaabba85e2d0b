import { ImagePlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { currentPhoto, isOldPhoto, recentUntil, type Photo } from '#domain/minors/photo';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { DateField } from '../../components/DateField';
import { Field } from '../../components/Field';
import { Icon } from '../../components/Icon';
import { Acts, Form } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { LookRow, Rows } from '../../components/Rows';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { ReasonForm } from '../files/ReasonForm';
import { fieldAt, orMissing, typedFor, useFirstProblem } from '../minors/form';
import type { IdentityPanelProps } from './IdentityPanel';
import { Portrait } from './Portrait';
import { MOST_FILE_BYTES, shrinkPhoto } from './shrink-photo';

/** The photo that counts, how recent it is, a new one, and those from before. */
export function PhotoPanel({ file, onClose }: IdentityPanelProps) {
  const { identity: { photo: words } } = useWords();
  const today = useToday();
  const [withdrawing, setWithdrawing] = useState(false);
  const photo = currentPhoto(file.photos);
  const others = file.photos.filter((one) => one.id !== photo?.id).toReversed();
  return (
    <Panel title={words.title} onClose={onClose}>
      {photo ? (
        <>
          <Portrait id={photo.id} size="large" />
          <p>{words.taken(writtenDate(photo.takenOn))}</p>
          {isOldPhoto(photo, today) && <Banner tone="attention">{words.oldSince(writtenDate(recentUntil(photo, today)))}</Banner>}
          {withdrawing ? <WithdrawPhoto photo={photo} onDone={() => setWithdrawing(false)} /> : <div><Button onPress={() => setWithdrawing(true)}>{words.withdraw}</Button></div>}
        </>
      ) : <p>{words.none}</p>}
      {!withdrawing && <AddPhoto file={file} />}
      {others.length > 0 && <><h3>{words.earlier}</h3><Rows label={words.earlier}>{others.map((one) => <EarlierPhoto key={one.id} photo={one} />)}</Rows></>}
    </Panel>
  );
}

/** A photo from before, or one that was withdrawn: only shown when somebody asks. */
function EarlierPhoto({ photo }: { readonly photo: Photo }) {
  const { identity: { photo: words } } = useWords();
  const [shown, setShown] = useState(false);
  return (
    <LookRow
      title={words.taken(writtenDate(photo.takenOn))} why={<>{photo.withdrawnAt && `${words.why(photo.withdrawnReason)} (${writtenDate(dayOf(photo.withdrawnAt))})`}{shown && <Portrait id={photo.id} size="small" />}</>}
      act={<Button expanded={shown} onPress={() => setShown((now) => !now)}>{shown ? words.hide : words.show}</Button>}
    />
  );
}

function WithdrawPhoto({ photo, onDone }: { readonly photo: Photo; readonly onDone: () => void }) {
  const words = useWords();
  const { photo: says } = words.identity;
  const tell = useTell();
  const [reason, setReason] = useState('');
  const act = useAct('photos.withdraw');
  const withdraw = async (): Promise<void> => {
    if (!(await act.run({ photoId: photo.id, reason })).ok) return;
    tell({ says: says.withdrawn });
    onDone();
  };
  return (
    <ReasonForm
      title={says.withdraw} label={words.field.fields.labels.photoWithdrawal.reason} value={reason} onChange={setReason} problem={fieldSentences(act.problems, words)('reason')}
      act={says.withdraw} pending={act.pending} failure={act.failure} onAct={() => void withdraw()} onBack={onDone}
    />
  );
}

/** Chooses a file, makes of it what may be kept, and keeps that. Nothing of the file itself goes to the vault. */
function AddPhoto({ file }: Pick<IdentityPanelProps, 'file'>) {
  const words = useWords();
  const { photo: says } = words.identity;
  const { labels, help } = words.field.fields;
  const today = useToday();
  const tell = useTell();
  const input = useRef<HTMLInputElement>(null);
  const [jpeg, setJpeg] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [takenOn, setTakenOn] = useState('');
  const act = useAct('photos.add');
  useFirstProblem(act.failure);
  const at = fieldAt(fieldSentences(act.problems, words));
  const choose = async (chosen: File | undefined): Promise<void> => {
    const large = chosen !== undefined && chosen.size > MOST_FILE_BYTES;
    const made = chosen && !large ? await shrinkPhoto(chosen) : undefined;
    setJpeg(made ?? '');
    setTrouble(large ? says.tooLarge : chosen && !made ? says.unreadable : undefined);
  };
  const save = async (): Promise<void> => {
    if (!(await act.run(typedFor('photos.add', { minorId: file.minor.id, jpeg: orMissing(jpeg), takenOn: orMissing(takenOn) }))).ok) return;
    setJpeg('');
    setTakenOn('');
    if (input.current) input.current.value = '';
    tell({ says: says.added });
  };
  return (
    <Form label={says.add}>
      <div className="stack" data-gap="medium">
        <h3>{says.add}</h3>
        <Field label={labels.photo.jpeg} help={says.help} field="jpeg" problem={trouble ?? (jpeg === '' ? at('jpeg').problem : undefined)} read={jpeg !== '' && says.ready}>
          {({ id, describedBy, invalid }) => (
            <div className="file-choice">
              <input
                id={id} ref={input} className="spoken" type="file" accept="image/jpeg,image/png,image/webp" aria-describedby={describedBy} aria-invalid={invalid}
                onChange={(event) => void choose(event.currentTarget.files?.[0])}
              />
              {/* the control's own button speaks the language of the system, not the guardian's */}
              <span className="button" aria-hidden="true" onClick={() => input.current?.click()}><Icon of={ImagePlus} />{says.choose}</span>
            </div>
          )}
        </Field>
        <DateField label={labels.photo.takenOn} help={help.photo?.takenOn} {...at('takenOn')} today={today} value={takenOn} onChange={setTakenOn} />
        <FailureNotice failure={act.failure} />
        <Acts><Button kind="primary" pending={act.pending} onPress={() => void save()}>{says.act}</Button></Acts>
      </div>
    </Form>
  );
}
