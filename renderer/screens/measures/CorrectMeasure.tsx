import type { MinorFile } from '#domain/minors/minor-file';
import { NewMeasure, type Measure } from '#domain/minors/measure';
import { Banner } from '../../components/Banner';
import { TextArea } from '../../components/TextArea';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, openProblems, typedFor } from '../minors/form';
import { measureBodyOf, measureOf } from '../minors/measure-body';
import { MeasureFields } from '../minors/MeasureFields';
import { GonePanel, type RecordPanelProps } from '../minors/RecordPanels';
import { Shell } from '../minors/WritePanels';

/** Puts other facts in place of a measure, as a new version with the reason. */
export function CorrectMeasure({ file, id, onClose }: RecordPanelProps) {
  const measure = file.measures.find((one) => one.id === id);
  return measure && measure.withdrawnAt === null ? <Correction file={file} measure={measure} onClose={onClose} /> : <GonePanel onClose={onClose} />;
}

function Correction({ file, measure, onClose }: { readonly file: MinorFile; readonly measure: Measure; readonly onClose: () => void }) {
  const words = useWords();
  const { stay } = words;
  const tell = useTell();
  const go = useGo();
  // the version is part of the name: a draft written over an older version is not laid over a newer one
  const draft = useDraft(`correct-measure:${measure.id}:${measure.rev}`, { ...measureBodyOf(measure), why: '' });
  const act = useAct('measures.correct');
  const typed = measureOf(draft.body, file.minor.id);
  const says = fieldSentences(openProblems(act.problems, NewMeasure, typed, 'measure.'), words);
  const save = async (): Promise<void> => {
    const answer = await act.run(typedFor('measures.correct', { measureId: measure.id, rev: measure.rev, reason: draft.body.why, measure: typed }));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: stay.measure.correctDone });
    go({ name: 'minor', id: file.minor.id, panel: { kind: 'measure', id: measure.id } });
  };
  return (
    <Shell title={stay.measure.correctTitle} note={stay.measure.correctNote} act={stay.measure.correctAct} pending={act.pending} ready={draft.ready} waiting={!draft.saved} failure={act.failure} onSave={() => void save()} onClose={onClose}>
      {act.failure?.kind === 'changed-meanwhile' && <Banner tone="attention">{stay.changed}</Banner>}
      <MeasureFields body={draft.body} change={draft.change} says={says} prefix="measure." />
      <TextArea label={stay.why} {...fieldAt(says)('reason')} rows={2} value={draft.body.why} onChange={(why) => draft.change({ why })} />
    </Shell>
  );
}
