import type { ReactNode } from 'react';
import { MinorCorrection } from '#domain/minors/correction';
import { NewMeasure } from '#domain/minors/measure';
import { nationalityOf } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { NewPlacement } from '#domain/placements/placement';
import type { Failure } from '#electron/contract/envelope';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Skeleton } from '../../components/Empty';
import { Form } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { Saved } from '../../components/Saved';
import { TextArea } from '../../components/TextArea';
import { useToday } from '../../state/now';
import { useTell, useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { AlikeWarning } from '../files/AlikeWarning';
import { AgeFields } from './AgeFields';
import { AsylumFields } from './AsylumFields';
import { fieldAt, openProblems, typedFor, useFirstProblem } from './form';
import { bodyOf, identityOf, type IdentityBody } from './identity-body';
import { emptyMeasure, measureOf } from './measure-body';
import { MeasureFields } from './MeasureFields';
import { emptyPlacement, placementOf, standingRule } from './placement-body';
import { PlacementFields } from './PlacementFields';
import { WhoFields } from './WhoFields';

interface WritePanelProps {
  readonly file: MinorFile;
  readonly onClose: () => void;
}

interface ShellProps {
  readonly title: string;
  readonly note?: string;
  readonly act: string;
  readonly pending: boolean;
  readonly ready: boolean;
  readonly waiting: boolean;
  readonly failure: Failure | undefined;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in the side panel: its fields, why it was refused, and the act. Closing keeps the draft. */
export function Shell({ title, note, act, pending, ready, waiting, failure, onSave, onClose, children }: ShellProps) {
  const savedAt = useWindow((state) => state.savedAt);
  useFirstProblem(failure);
  return (
    <Panel title={title} note={note} onClose={onClose} footer={<><Button kind="primary" pending={pending} onPress={onSave}>{act}</Button><span className="push"><Saved at={savedAt} waiting={waiting} /></span></>}>
      {ready ? <Form label={title}>{children}<FailureNotice failure={failure} /></Form> : <Skeleton />}
    </Panel>
  );
}

/** Records where the youth lives now. */
export function RecordPlacement({ file, onClose }: WritePanelProps) {
  const words = useWords();
  const { placement } = words.minors;
  const tell = useTell();
  const today = useToday();
  const { minor } = file;
  const draft = useDraft(`placement:${minor.id}`, emptyPlacement);
  const record = useAct('placements.record');
  const rule = standingRule(nationalityOf(minor), draft.body.from, today);
  const typed = placementOf(draft.body, minor.id, rule);
  const save = async (): Promise<void> => {
    const answer = await record.run(typedFor('placements.record', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: placement.done });
    onClose();
  };
  return (
    <Shell title={placement.title} note={placement.note} act={placement.act} pending={record.pending} ready={draft.ready} waiting={!draft.saved} failure={record.failure} onSave={() => void save()} onClose={onClose}>
      <PlacementFields body={draft.body} change={draft.change} says={fieldSentences(openProblems(record.problems, NewPlacement, typed), words)} nationality={nationalityOf(minor)} withEnd />
    </Shell>
  );
}

/** Records a guardianship measure. */
export function RecordMeasure({ file, onClose }: WritePanelProps) {
  const words = useWords();
  const { measure } = words.minors;
  const tell = useTell();
  const { minor } = file;
  const draft = useDraft(`measure:${minor.id}`, emptyMeasure);
  const record = useAct('measures.record');
  const typed = measureOf(draft.body, minor.id);
  const save = async (): Promise<void> => {
    const answer = await record.run(typedFor('measures.record', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: measure.done });
    onClose();
  };
  return (
    <Shell title={measure.title} act={measure.act} pending={record.pending} ready={draft.ready} waiting={!draft.saved} failure={record.failure} onSave={() => void save()} onClose={onClose}>
      <MeasureFields body={draft.body} change={draft.change} says={fieldSentences(openProblems(record.problems, NewMeasure, typed), words)} />
    </Shell>
  );
}

interface CorrectionBody extends IdentityBody {
  readonly reason: string;
}

/** Corrects who the youth is, with a reason. The version before stays readable. */
export function CorrectMinor({ file, onClose }: WritePanelProps) {
  const words = useWords();
  const { correct } = words.minors;
  const tell = useTell();
  const { minor } = file;
  const draft = useDraft<CorrectionBody>(`correct-minor:${minor.id}`, { ...bodyOf(minor), reason: '' });
  const act = useAct('minors.correct');
  const typed = { minorId: minor.id, rev: minor.rev, reason: draft.body.reason, identity: identityOf(draft.body) };
  const says = fieldSentences(openProblems(act.problems, MinorCorrection, typed), words);
  const fields = { body: draft.body, change: draft.change, says, prefix: 'identity.' };
  const save = async (): Promise<void> => {
    const answer = await act.run(typedFor('minors.correct', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: correct.done });
    onClose();
  };
  return (
    <Shell title={correct.title} note={correct.note} act={correct.act} pending={act.pending} ready={draft.ready} waiting={!draft.saved} failure={act.failure} onSave={() => void save()} onClose={onClose}>
      {act.failure?.kind === 'changed-meanwhile' && <Banner tone="attention">{correct.changed}</Banner>}
      <h3>{words.minors.intake.identity}</h3>
      <WhoFields {...fields} />
      <AlikeWarning body={draft.body} minorId={minor.id} />
      <h3>{words.minors.intake.ages}</h3>
      <AgeFields {...fields} />
      <h3>{words.minors.intake.asylum}</h3>
      <AsylumFields {...fields} />
      <TextArea label={words.field.fields.labels.correction.reason} {...fieldAt(says)('reason')} rows={2} value={draft.body.reason} onChange={(reason) => draft.change({ reason })} />
    </Shell>
  );
}
