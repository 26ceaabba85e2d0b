import { useState } from 'react';
import { closingReasons, type ClosingReason } from '#domain/minors/closing';
import { closingOf } from '#domain/minors/file-registry';
import { fullName } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { retentionOf } from '#domain/minors/retention';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { Button, LinkButton } from '../../components/Button';
import { DateField } from '../../components/DateField';
import { Pairs } from '../../components/Facts';
import { Acts, Form, Section, Stack } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { LookRow, Rows } from '../../components/Rows';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, typedFor, useFirstProblem } from '../minors/form';
import { optionsOf } from '../minors/options';
import { ReasonForm } from './ReasonForm';

interface FileProps {
  readonly file: MinorFile;
}

type Doing = { readonly what: 'reopen' | 'hold' } | { readonly what: 'lift' | 'undo'; readonly id: string };

/** The file itself: closed or open, how long it is kept and why, what holds it, and what was merged into it. */
export function FilePanel({ file, onClose }: FileProps & { readonly onClose: () => void }) {
  const { files } = useWords();
  const [doing, setDoing] = useState<Doing>();
  const back = (): void => setDoing(undefined);
  return (
    <Panel title={files.file.title} onClose={onClose}>
      {doing?.what === 'reopen' && <Reopen file={file} onBack={back} />}
      {doing?.what === 'hold' && <PlaceHold file={file} onBack={back} />}
      {doing?.what === 'lift' && <Lift file={file} id={doing.id} onBack={back} />}
      {doing?.what === 'undo' && <Undo file={file} id={doing.id} onBack={back} />}
      {doing === undefined && (
        <Stack>
          <Standing file={file} onDo={setDoing} />
          <Keeping file={file} />
          <Holds file={file} onDo={setDoing} />
          <Merges file={file} onDo={setDoing} />
        </Stack>
      )}
    </Panel>
  );
}

interface PartProps extends FileProps {
  readonly onDo: (doing: Doing) => void;
}

function Standing({ file, onDo }: PartProps) {
  const { files, field } = useWords();
  const closing = closingOf(file.registry);
  if (!closing) return <Section title={files.file.close}><CloseForm file={file} /></Section>;
  return (
    <Section title={files.file.closedOn(writtenDate(closing.closedOn))}>
      <p>{field.files.closingReasons[closing.reason]}. {closing.note}</p>
      <p className="meta">{files.file.closedSays}</p>
      <Acts><Button onPress={() => onDo({ what: 'reopen' })}>{files.file.reopen}</Button></Acts>
    </Section>
  );
}

/** How long the file is kept; counted only from the day it is closed. */
function Keeping({ file }: FileProps) {
  const { files: { file: says }, field } = useWords();
  const retention = retentionOf(file);
  return (
    <Section title={says.keeping}>
      {retention === null ? <p>{says.keepsFrom}</p> : (
        <Pairs pairs={[
          [says.mayDestroyFrom, writtenDate(retention.mayDestroyFrom)],
          [says.why, `${field.files.retentionGrounds[retention.ground]}: ${field.files.retention(retention)}`],
          [says.source, `${retention.source}. ${retention.toBeConfirmed ? says.toBeConfirmed : ''}`],
          [says.policy, retention.policy],
        ]} />
      )}
      <p className="meta">{says.never}</p>
    </Section>
  );
}

function Holds({ file, onDo }: PartProps) {
  const { files: { file: says } } = useWords();
  const { holds } = file.registry;
  return (
    <Section title={says.hold} aside={<Button kind="plain" onPress={() => onDo({ what: 'hold' })}>{says.placeHold}</Button>}>
      {holds.length === 0 ? <p className="meta">{says.noHold}</p> : (
        <Rows dense label={says.holds}>
          {holds.map((hold) => (
            <LookRow
              key={hold.id} title={hold.reason} why={[says.holdBy(writtenDate(dayOf(hold.placedAt)), hold.askedBy), hold.liftedAt && `${says.lifted(writtenDate(dayOf(hold.liftedAt)))}: ${hold.liftedReason}`].filter(Boolean).join(', ')}
              act={hold.liftedAt === null && <LinkButton onPress={() => onDo({ what: 'lift', id: hold.id })}>{says.lift}</LinkButton>}
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function Merges({ file, onDo }: PartProps) {
  const { files: { file: says, alike } } = useWords();
  const { merges } = file.registry;
  const closed = closingOf(file.registry) !== undefined;
  if (merges.length === 0) return null;
  return (
    <Section title={says.merged}>
      <Rows dense label={says.merged}>
        {merges.map((merge) => (
          <LookRow
            key={merge.id} title={<><span className="code">{merge.merged.vNumber || alike.noNumber}</span> {fullName(merge.merged)}</>}
            why={[says.mergedOn(writtenDate(dayOf(merge.mergedAt)), merge.by), merge.reason, merge.undoneAt && `${says.undone(writtenDate(dayOf(merge.undoneAt)))}: ${merge.undoneReason}`].filter(Boolean).join(', ')}
            act={merge.undoneAt === null && !closed && <LinkButton onPress={() => onDo({ what: 'undo', id: merge.id })}>{says.undo}</LinkButton>}
          />
        ))}
      </Rows>
    </Section>
  );
}

const noClosing: { readonly closedOn: string; readonly reason: ClosingReason | ''; readonly note: string } = { closedOn: '', reason: '', note: '' };

function CloseForm({ file }: FileProps) {
  const words = useWords();
  const { files: { file: says }, field } = words;
  const { closing: labels } = field.fields.labels;
  const today = useToday();
  const tell = useTell();
  const draft = useDraft(`close-file:${file.minor.id}`, noClosing);
  const { body } = draft;
  const act = useAct('files.close');
  const at = fieldAt(fieldSentences(act.problems, words));
  useFirstProblem(act.failure);
  const save = async (): Promise<void> => {
    const typed = { minorId: file.minor.id, closedOn: body.closedOn === '' ? today : body.closedOn, reason: body.reason === '' ? undefined : body.reason, note: body.note };
    if (!(await act.run(typedFor('files.close', typed))).ok) return;
    draft.discard();
    tell({ says: says.closeDone });
  };
  return (
    <Form label={says.close}>
      <div className="stack" data-gap="medium">
        <p className="meta">{says.closeSays}</p>
        <Select label={labels.reason} {...at('reason')} options={optionsOf(closingReasons, field.files.closingReasons)} value={body.reason || undefined} onChange={(reason) => draft.change({ reason })} />
        <DateField label={labels.closedOn} {...at('closedOn')} today={today} value={body.closedOn || today} onChange={(closedOn) => draft.change({ closedOn })} />
        <TextArea label={labels.note} {...at('note')} optional={body.reason !== 'opened-by-mistake'} rows={2} value={body.note} onChange={(note) => draft.change({ note })} />
        <FailureNotice failure={act.failure} />
        <Acts><Button pending={act.pending} onPress={() => void save()}>{says.closeAct}</Button></Acts>
      </div>
    </Form>
  );
}

interface DoingProps extends FileProps {
  readonly onBack: () => void;
}

function Reopen({ file, onBack }: DoingProps) {
  const words = useWords();
  const { file: says } = words.files;
  const tell = useTell();
  const draft = useDraft(`reopen-file:${file.minor.id}`, { reason: '' });
  const act = useAct('files.reopen');
  const save = async (): Promise<void> => {
    if (!(await act.run({ minorId: file.minor.id, reason: draft.body.reason })).ok) return;
    draft.discard();
    tell({ says: says.reopenDone });
    onBack();
  };
  return (
    <ReasonForm
      title={says.reopen} label={says.reopenReason} value={draft.body.reason} onChange={(reason) => draft.change({ reason })} problem={fieldSentences(act.problems, words)('reason')}
      act={says.reopenAct} pending={act.pending} failure={act.failure} onAct={() => void save()} onBack={onBack}
    />
  );
}

function PlaceHold({ file, onBack }: DoingProps) {
  const words = useWords();
  const { files: { file: says }, field } = words;
  const { hold: labels } = field.fields.labels;
  const tell = useTell();
  const draft = useDraft(`hold:${file.minor.id}`, { reason: '', askedBy: '' });
  const act = useAct('files.placeHold');
  const problem = fieldSentences(act.problems, words);
  const save = async (): Promise<void> => {
    if (!(await act.run({ minorId: file.minor.id, ...draft.body })).ok) return;
    draft.discard();
    tell({ says: says.holdDone });
    onBack();
  };
  return (
    <ReasonForm
      title={says.placeHold} says={says.holdSays} label={labels.reason} value={draft.body.reason} onChange={(reason) => draft.change({ reason })} problem={problem('reason')}
      act={says.holdAct} pending={act.pending} failure={act.failure} onAct={() => void save()} onBack={onBack}
    >
      <TextField label={labels.askedBy} {...fieldAt(problem)('askedBy')} value={draft.body.askedBy} onChange={(askedBy) => draft.change({ askedBy })} />
    </ReasonForm>
  );
}

function Lift({ file, id, onBack }: DoingProps & { readonly id: string }) {
  const words = useWords();
  const { file: says } = words.files;
  const tell = useTell();
  const draft = useDraft(`lift-hold:${file.minor.id}`, { reason: '' });
  const act = useAct('files.liftHold');
  const save = async (): Promise<void> => {
    if (!(await act.run({ minorId: file.minor.id, holdId: id, reason: draft.body.reason })).ok) return;
    draft.discard();
    tell({ says: says.liftDone });
    onBack();
  };
  return (
    <ReasonForm
      title={says.liftAct} label={says.liftReason} value={draft.body.reason} onChange={(reason) => draft.change({ reason })} problem={fieldSentences(act.problems, words)('reason')}
      act={says.liftAct} pending={act.pending} failure={act.failure} onAct={() => void save()} onBack={onBack}
    />
  );
}

function Undo({ file, id, onBack }: DoingProps & { readonly id: string }) {
  const words = useWords();
  const { file: says } = words.files;
  const tell = useTell();
  const draft = useDraft(`undo-merge:${file.minor.id}`, { reason: '' });
  const act = useAct('files.undoMerge');
  const save = async (): Promise<void> => {
    if (!(await act.run({ minorId: file.minor.id, mergeId: id, reason: draft.body.reason })).ok) return;
    draft.discard();
    tell({ says: says.undoDone });
    onBack();
  };
  return (
    <ReasonForm
      title={says.undoAct} says={says.undoSays} label={says.undoReason} value={draft.body.reason} onChange={(reason) => draft.change({ reason })} problem={fieldSentences(act.problems, words)('reason')}
      act={says.undoAct} pending={act.pending} failure={act.failure} onAct={() => void save()} onBack={onBack}
    />
  );
}
