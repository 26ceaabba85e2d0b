import { useEffect, useState } from 'react';
import { nationalityOf } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { NewPlacement, type Placement } from '#domain/placements/placement';
import { placementKindRow } from '#domain/placements/placement-kinds';
import { Banner } from '../../components/Banner';
import { Skeleton } from '../../components/Empty';
import { FailureNotice } from '../../components/Problems';
import { TextArea } from '../../components/TextArea';
import { useToday } from '../../state/now';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, openProblems, typedFor } from '../minors/form';
import { placementBodyOf, placementOf, standingRule } from '../minors/placement-body';
import { PlacementFields } from '../minors/PlacementFields';
import { GonePanel, type RecordPanelProps } from '../minors/RecordPanels';
import { Shell } from '../minors/WritePanels';

/** Puts other facts in place of a placement. An address that is kept back is fetched first, and that it was seen is journalled: otherwise a correction would wipe it. */
export function CorrectPlacement({ file, id, onClose }: RecordPanelProps) {
  const placement = file.placements.find((one) => one.id === id);
  const [location, setLocation] = useState<string>();
  const show = useAct('placements.showAddress');
  const kept = placement !== undefined && placement.withdrawnAt === null && placement.hasAddress && placementKindRow(placement.kind).home;
  const { run } = show;
  useEffect(() => {
    if (kept) void run({ placementId: id }).then((answer) => { if (answer.ok) setLocation(answer.value.location); });
  }, [kept, id, run]);
  if (!placement || placement.withdrawnAt !== null) return <GonePanel onClose={onClose} />;
  if (show.failure) return <FailureNotice failure={show.failure} />;
  if (kept && location === undefined) return <Skeleton />;
  return <Correction file={file} placement={kept ? { ...placement, location: location ?? '' } : placement} onClose={onClose} />;
}

function Correction({ file, placement, onClose }: { readonly file: MinorFile; readonly placement: Placement; readonly onClose: () => void }) {
  const words = useWords();
  const { stay } = words;
  const today = useToday();
  const tell = useTell();
  const go = useGo();
  const { minor } = file;
  // the version is part of the name: a draft written over an older version is not laid over a newer one
  const draft = useDraft(`correct-placement:${placement.id}:${placement.rev}`, { ...placementBodyOf(placement), why: '' });
  const act = useAct('placements.correct');
  const typed = placementOf(draft.body, minor.id, standingRule(nationalityOf(minor), draft.body.from, today));
  const says = fieldSentences(openProblems(act.problems, NewPlacement, typed, 'placement.'), words);
  const save = async (): Promise<void> => {
    const answer = await act.run(typedFor('placements.correct', { placementId: placement.id, rev: placement.rev, reason: draft.body.why, placement: typed }));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: stay.placement.correctDone });
    go({ name: 'minor', id: minor.id, panel: { kind: 'placement', id: placement.id } });
  };
  return (
    <Shell title={stay.placement.correctTitle} note={stay.placement.correctNote} act={stay.placement.correctAct} pending={act.pending} ready={draft.ready} waiting={!draft.saved} failure={act.failure} onSave={() => void save()} onClose={onClose}>
      {act.failure?.kind === 'changed-meanwhile' && <Banner tone="attention">{stay.changed}</Banner>}
      <PlacementFields body={draft.body} change={draft.change} says={says} prefix="placement." nationality={nationalityOf(minor)} withEnd />
      <TextArea label={stay.why} {...fieldAt(says)('reason')} rows={2} value={draft.body.why} onChange={(why) => draft.change({ why })} />
    </Shell>
  );
}
