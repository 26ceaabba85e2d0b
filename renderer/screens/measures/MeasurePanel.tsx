import { useState } from 'react';
import { finishOf, startOf, type MeasureFinish } from '#domain/minors/measure-course';
import type { Measure, NewMeasure } from '#domain/minors/measure';
import type { MinorFile } from '#domain/minors/minor-file';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Section } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { useToday } from '../../state/now';
import { useGo } from '../../state/store';
import { useWords, type AllWords } from '../../words/words';
import { GonePanel, known, type RecordPanelProps } from '../minors/RecordPanels';
import { FormerVersions } from '../placements/FormerVersions';
import { ReasonForm } from '../placements/ReasonForm';
import { EndMeasure } from './EndMeasure';

/** A guardianship measure: its facts, when it starts and ends with reason and source, what can be done, what stood before. */
export function MeasurePanel({ file, id, onClose }: RecordPanelProps) {
  const words = useWords();
  const { field, minors: { panel, yes, no }, stay } = words;
  const go = useGo();
  const [doing, setDoing] = useState<'end' | 'withdraw' | null>(null);
  const measure = file.measures.find((one) => one.id === id);
  if (!measure) return <GonePanel onClose={onClose} />;
  const { measure: labels } = field.fields.labels;
  const { measures } = field;
  const ordered = measure.basis === 'ordered' ? measure : undefined;
  const asked = measure.basis === 'none-yet' ? undefined : measure;
  const done = (): void => setDoing(null);
  const acts = measure.withdrawnAt === null && doing === null && (
    <>
      {asked && measure.endedOn === null && <Button onPress={() => setDoing('end')}>{stay.end}</Button>}
      <Button onPress={() => go({ name: 'minor', id: file.minor.id, panel: { kind: 'correct-measure', id } })}>{stay.correct}</Button>
      <Button onPress={() => setDoing('withdraw')}>{stay.withdraw}</Button>
    </>
  );
  return (
    <Panel title={panel.measure} note={measures.bases[measure.basis]} onClose={onClose} footer={acts}>
      {measure.withdrawnAt && <Banner tone="quiet"><p>{stay.withdrawn(writtenDate(dayOf(measure.withdrawnAt)))}</p><p>{measure.withdrawnReason}</p></Banner>}
      {doing === 'end' && <EndMeasure file={file} measure={measure} onDone={done} />}
      {doing === 'withdraw' && (
        <ReasonForm request="measures.withdraw" seen={{ measureId: measure.id, rev: measure.rev }} draft={`withdraw-measure:${id}`} title={stay.measure.withdrawTitle} note={stay.measure.withdrawNote} act={stay.measure.withdrawAct} done={stay.measure.withdrawDone} onDone={done} />
      )}
      {ordered && measure.withdrawnAt === null && <Course file={file} measure={ordered} />}
      <Pairs pairs={known([
        [labels.ground, measure.basis === 'none-yet' && measures.noMeasureGrounds[measure.ground]], [labels.reason, measure.basis === 'none-yet' && measure.reason],
        [labels.kind, asked && measures.kinds[asked.kind]], [labels.court, asked?.court], [labels.requestedOn, measure.basis === 'requested' && writtenDate(measure.requestedOn)],
        [labels.caseNumber, ordered?.caseNumber], [labels.orderNumber, ordered?.orderNumber], [labels.decidedOn, ordered && writtenDate(ordered.decidedOn)],
        [labels.sentOn, ordered?.sentOn && writtenDate(ordered.sentOn)], [labels.enforceableAtOnce, ordered && (ordered.enforceableAtOnce ? yes : no)],
        [labels.finalOn, ordered?.finalOn && writtenDate(ordered.finalOn)], [labels.expiresOn, ordered?.expiresOn && writtenDate(ordered.expiresOn)],
      ])} />
      <FormerVersions former={measure.former} was={(before) => wasWords(before, words)} />
    </Panel>
  );
}

type Ordered = Extract<Measure, { basis: 'ordered' }>;

/** When it starts and ends: the day, why that day, and where that stands. */
function Course({ file, measure }: { readonly file: MinorFile; readonly measure: Ordered }) {
  const words = useWords();
  const { field: { measures }, stay } = words;
  const today = useToday();
  const start = startOf(measure);
  const finish = finishOf(measure, file.minor);
  const question = finish.kind === 'range' || finish.kind === 'asked' ? measures.questions[finish.question] : undefined;
  return (
    <>
      <Section title={stay.measure.starts} aside={start.day ? writtenDate(start.day) : undefined}>
        <p>{measures.startReasons[start.why]} {measure.kind === 'supervision-order' && measures.supervisionStart}</p>
        {start.law && <p className="meta">{stay.measure.source(measures.laws[start.law])}</p>}
      </Section>
      <Section title={stay.measure.ends}>
        <p>{finishWords(finish, words)}</p>
        {finish.kind === 'ends' && <p className="meta">{stay.measure.source(measures.laws[finish.law])}</p>}
        {finish.kind === 'ends' && finish.day <= today && <Banner tone="attention">{stay.measure.reached}</Banner>}
        {question && <Banner tone="attention">{question}</Banner>}
        {finish.kind !== 'ended' && <p className="meta">{measures.goesOnWhileMissing}</p>}
      </Section>
      <Section title={stay.measure.appeal}><p>{appealWords(measure, words)}</p></Section>
    </>
  );
}

/** When a measure ends, in words. */
export function finishWords(finish: MeasureFinish, { field: { measures } }: AllWords): string {
  switch (finish.kind) {
    case 'ended': return measures.finish.ended({ day: writtenDate(finish.day), reason: finish.reason ? measures.endReasons[finish.reason].toLowerCase() : '' });
    case 'ends': return measures.finish[finish.why]({ day: writtenDate(finish.day) });
    case 'range': return measures.finish.range({ from: writtenDate(finish.earliest), to: writtenDate(finish.latest) });
    case 'asked':
    case 'not-begun': return measures.finish[finish.kind];
  }
}

function appealWords({ enforceableAtOnce, finalOn }: Ordered, { field: { measures: { appeal } } }: AllWords): string {
  if (enforceableAtOnce) return appeal['at-once'];
  return finalOn ? appeal['not-at-once']({ day: writtenDate(finalOn) }) : appeal['not-at-once-open'];
}

function wasWords(before: NewMeasure, { field: { measures } }: AllWords): string {
  if (before.basis === 'none-yet') return measures.bases['none-yet'];
  const day = before.basis === 'ordered' ? before.decidedOn : before.requestedOn;
  return `${measures.kinds[before.kind]}, ${measures.bases[before.basis].toLowerCase()}, ${writtenDate(day)}`;
}
