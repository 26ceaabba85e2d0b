import { useState } from 'react';
import { standing } from '#domain/minors/former-version';
import type { MinorFile } from '#domain/minors/minor-file';
import { courseRemarks } from '#domain/placements/placement-course';
import type { Placement } from '#domain/placements/placement';
import { placementKindRow } from '#domain/placements/placement-kinds';
import { unansweredRule } from '#domain/placements/standing-rule';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { Button, LinkButton } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Acts, Section } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { useToday } from '../../state/now';
import { useGo } from '../../state/store';
import { useAct } from '../../state/use-act';
import { writtenMoment } from '../../words/moments';
import { useWords, type AllWords } from '../../words/words';
import { placeName } from '../minors/minor-facts';
import { GonePanel, known, type RecordPanelProps } from '../minors/RecordPanels';
import { EndPlacement } from './EndPlacement';
import { FormerVersions } from './FormerVersions';
import { ReasonForm } from './ReasonForm';

type Doing = 'end' | 'withdraw' | 'motive' | null;

/** A place where the youth lives or lived: what stands, what can be done, what stood before, and how the places follow each other. */
export function PlacementPanel({ file, id, onClose }: RecordPanelProps) {
  const words = useWords();
  const { field, minors: { panel }, stay, language } = words;
  const today = useToday();
  const go = useGo();
  const [doing, setDoing] = useState<Doing>(null);
  const placement = file.placements.find((one) => one.id === id);
  if (!placement) return <GonePanel onClose={onClose} />;
  const { placement: labels } = field.fields.labels;
  const open = unansweredRule(file, today);
  const asked = open?.placement.id === id ? open.rule : null;
  const seen = { placementId: placement.id, rev: placement.rev };
  const done = (): void => setDoing(null);
  const acts = placement.withdrawnAt === null && doing === null && (
    <>
      {placement.to === null && <Button onPress={() => setDoing('end')}>{stay.end}</Button>}
      <Button onPress={() => go({ name: 'minor', id: file.minor.id, panel: { kind: 'correct-placement', id } })}>{stay.correct}</Button>
      <Button onPress={() => setDoing('withdraw')}>{stay.withdraw}</Button>
    </>
  );
  return (
    <Panel title={panel.placement} note={placeName(placement, words)} onClose={onClose} footer={acts}>
      {placement.withdrawnAt && <Banner tone="quiet"><p>{stay.withdrawn(writtenDate(dayOf(placement.withdrawnAt)))}</p><p>{placement.withdrawnReason}</p></Banner>}
      {asked && doing === null && (
        <Banner tone="attention">
          <p>{field.placements.standingRule({ day: writtenDate(asked.validFrom) })}</p>
          <p className="meta">{words.minors.intake.standingRuleSource(asked.source)} {stay.shelter.ruleVersion(asked.version)}</p>
          <Acts>
            <Button onPress={() => go({ name: 'signs', minor: file.minor.id, part: 'shelter' })}>{stay.propose}</Button>
            <Button onPress={() => setDoing('motive')}>{stay.giveMotive}</Button>
          </Acts>
        </Banner>
      )}
      {doing === 'end' && <EndPlacement placement={placement} onDone={done} />}
      {doing === 'withdraw' && (
        <ReasonForm request="placements.withdraw" seen={seen} draft={`withdraw-placement:${id}`} title={stay.placement.withdrawTitle} note={stay.placement.withdrawNote} act={stay.placement.withdrawAct} done={stay.placement.withdrawDone} onDone={done} />
      )}
      {doing === 'motive' && (
        <ReasonForm request="placements.giveMotive" seen={seen} name="overrideMotive" draft={`motive:${id}`} title={stay.placement.motiveTitle} act={stay.placement.motiveAct} done={stay.placement.motiveDone} onDone={done} />
      )}
      <Pairs pairs={known([
        [labels.from, writtenDate(placement.from)], [labels.to, placement.to && writtenDate(placement.to)],
        [labels.arrivalAt, placement.kind === 'transit' && (placement.arrivalAt ? writtenMoment(placement.arrivalAt, language) : field.placements.arrivalUnknown)],
        [labels.arrivalKind, placement.arrivalKind && [field.placements.kinds[placement.arrivalKind], placement.arrivalWhere].filter(Boolean).join(', ')],
        [labels.indicatedBy, field.placements.indicators[placement.indicatedBy]], [labels.reason, placement.reason], [labels.overrideMotive, placement.overrideMotive],
      ])} />
      {placement.hasAddress && placementKindRow(placement.kind).home && <Address key={placement.rev} placement={placement} />}
      {placementKindRow(placement.kind).codeOnly && <p className="meta">{field.placements.addressSecret}</p>}
      {placement.defaultVersion && <p className="meta">{panel.ruleAtPlacement(placement.defaultVersion)}</p>}
      <FormerVersions former={placement.former} was={(before) => `${placeName(before, words)}. ${stay.wasFrom(writtenDate(before.from), before.to ? writtenDate(before.to) : '')}`} />
      <AllPlaces file={file} id={id} />
    </Panel>
  );
}

/** An address of somebody's home: shown when it is asked for, and who looked is in the log. */
function Address({ placement }: { readonly placement: Placement }) {
  const { stay } = useWords();
  const [shown, setShown] = useState<string>();
  const act = useAct('placements.showAddress');
  const show = async (): Promise<void> => {
    const answer = await act.run({ placementId: placement.id });
    if (answer.ok) setShown(answer.value.location);
  };
  if (shown !== undefined) return <Pairs pairs={[[stay.address, shown]]} />;
  return (
    <Section title={stay.address}>
      <p>{stay.addressKept}</p>
      <p className="meta">{stay.showAddressHelp}</p>
      <FailureNotice failure={act.failure} />
      <Acts><Button pending={act.pending} onPress={() => void show()}>{stay.showAddress}</Button></Acts>
    </Section>
  );
}

const remarkWords = (remark: ReturnType<typeof courseRemarks>[number], { field: { placements } }: AllWords): string =>
  (placements.remarks[remark.kind] as (about: object) => string)({ from: writtenDate(remark.from), ...('until' in remark && { until: writtenDate(remark.until) }) });

/** Every place in its order, with what does not follow on: days without a place, days in two places. */
function AllPlaces({ file, id }: { readonly file: MinorFile; readonly id: string }) {
  const words = useWords();
  const { stay: { placement: labels } } = words;
  const today = useToday();
  const go = useGo();
  const remarks = courseRemarks(file.placements, today);
  return (
    <Section title={labels.all}>
      <ul className="sentences">
        {standing(file.placements).toReversed().map((one) => (
          <li key={one.id} aria-current={one.id === id || undefined}>
            {one.id === id ? <strong>{placeName(one, words)}</strong> : <LinkButton quiet onPress={() => go({ name: 'minor', id: file.minor.id, panel: { kind: 'placement', id: one.id } })}>{placeName(one, words)}</LinkButton>}
            {' '}<span className="meta">{words.field.placements.since({ day: writtenDate(one.from) })} {one.to ? labels.until(writtenDate(one.to)) : labels.now}</span>
          </li>
        ))}
      </ul>
      {remarks.length === 0 && <p className="meta">{labels.courseFits}</p>}
      {remarks.length > 0 && <Banner tone="attention">{remarks.map((remark) => <p key={`${remark.kind} ${remark.from}`}>{remarkWords(remark, words)}</p>)}</Banner>}
    </Section>
  );
}
