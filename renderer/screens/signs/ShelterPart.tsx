import { useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import type { ShelterStatus } from '#domain/placements/shelter';
import type { ShelterRecord } from '#domain/placements/shelter-record';
import { isShelterOpen, shelterLeadsTo, shelterMoves, type ShelterMove } from '#domain/placements/shelter-moves';
import { dayOf } from '#domain/shared/instant';
import { writtenDate, type PlainDate } from '#domain/shared/plain-date';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Pairs } from '../../components/Facts';
import { Columns, Section, Stack } from '../../components/Layout';
import { CheckRow, Rows, type CheckState } from '../../components/Rows';
import { useWords, type AllWords } from '../../words/words';
import { Course } from '../minors/Course';
import { ProposeShelter } from './ProposeShelter';
import { RiskProfilePart } from './RiskProfilePart';
import { ShelterStepForm } from './ShelterStepForm';

/** Protected shelter: propose, indicate, ask COA, place; with what is possible now. */
export function ShelterPart({ file }: { readonly file: MinorFile }) {
  const { signs } = useWords();
  const [again, setAgain] = useState(false);
  const latest = file.shelters.at(-1);
  const open = latest !== undefined && isShelterOpen(latest.status);
  return (
    <Columns>
      <Stack>
        <p>{signs.shelterAbout}</p>
        {latest && <Steps shelter={latest} />}
        {latest && open && <NextMove key={`${latest.id} ${latest.status}`} file={file} shelter={latest} />}
        {!open && (latest?.status === 'placed' && !again ? <div><Button onPress={() => setAgain(true)}>{signs.again}</Button></div> : <ProposeShelter file={file} />)}
      </Stack>
      {latest && <Stack><Proposal file={file} shelter={latest} /><RiskProfilePart key={latest.id} shelter={latest} /><Earlier shelters={file.shelters.slice(0, -1)} /><Course file={file} subjectId={latest.id} /></Stack>}
    </Columns>
  );
}

const line = ['proposed', 'indicated', 'asked', 'placed'] as const satisfies readonly ShelterStatus[];

function Steps({ shelter }: { readonly shelter: ShelterRecord }) {
  const words = useWords();
  const { signs, field } = words;
  const reached = reachedIn(shelter, words);
  const open = isShelterOpen(shelter.status);
  const next = open ? line[line.findIndex((status) => status === shelter.status) + 1] : undefined;
  const ended = shelter.status === 'refused' || shelter.status === 'withdrawn';
  const stateOf = (status: (typeof line)[number]): CheckState => (reached.has(status) ? 'done' : status === next ? 'now' : open ? 'open' : 'not-needed');
  return (
    <Section title={signs.shelterSteps} aside={field.placements.shelterStatuses[shelter.status]}>
      <Rows ordered label={signs.shelterSteps}>
        {line.map((status) => <CheckRow key={status} state={stateOf(status)} title={signs.stepStates[status]} word={reached.get(status)?.when} proof={reached.get(status)?.why} />)}
        {ended && <CheckRow state="refused" title={field.placements.shelterStatuses[shelter.status]} word={reached.get(shelter.status)?.when} proof={reached.get(shelter.status)?.why} />}
      </Rows>
    </Section>
  );
}

interface Reached {
  readonly when: string;
  readonly why: string;
}

/** When each step was taken and by whom, and what was said at it. */
function reachedIn(shelter: ShelterRecord, { signs, stay }: AllWords): ReadonlyMap<ShelterStatus, Reached> {
  const when = (day: PlainDate, who: string): string => (who === '' ? signs.on(writtenDate(day)) : stay.shelter.by(signs.on(writtenDate(day)), who));
  const reached = new Map<ShelterStatus, Reached>([['proposed', { when: when(shelter.proposedOn, shelter.proposedBy), why: '' }]]);
  for (const step of shelter.steps) {
    switch (step.move) {
      case 'indicate': reached.set('indicated', { when: when(step.on, step.indicatedBy), why: signs.profileOf(writtenDate(step.riskProfileOn)) }); break;
      case 'ask': reached.set('asked', { when: when(step.on, step.askedOf), why: '' }); break;
      case 'place': reached.set('placed', { when: when(step.on, step.locationCode), why: '' }); break;
      case 'refuse': reached.set('refused', { when: when(step.on, step.refusedBy), why: step.reason }); break;
      case 'withdraw': reached.set('withdrawn', { when: when(step.on, step.by), why: step.reason }); break;
    }
  }
  return reached;
}

/** The moves that the table allows from here; the first one leads on and is open. */
function NextMove({ file, shelter }: { readonly file: MinorFile; readonly shelter: ShelterRecord }) {
  const { signs, field } = useWords();
  const possible = shelterMoves.filter((move) => shelterLeadsTo(shelter.status, move));
  const [move, setMove] = useState<ShelterMove>(possible[0] ?? 'withdraw');
  return (
    <Section title={signs.possible}>
      <Stack gap="medium">
        <Choice label={field.fields.labels.shelterStep.move} options={possible.map((value) => ({ value, label: field.placements.shelterMoves[value] }))} value={move} onChange={setMove} />
        <ShelterStepForm key={move} file={file} shelter={shelter} move={move} />
      </Stack>
    </Section>
  );
}

/** On what the proposal rests: the ground with its decision or its rule, the advice, the reason. */
function Proposal({ file, shelter }: { readonly file: MinorFile; readonly shelter: ShelterRecord }) {
  const { signs, field, stay } = useWords();
  const { shelter: labels } = field.fields.labels;
  const decision = file.assessments.find((one) => one.id === shelter.assessmentId);
  const ground = [
    field.placements.shelterGrounds[shelter.ground], decision && stay.shelter.bornFrom(writtenDate(dayOf(decision.decidedAt))), decision && field.signs.ruleVersion({ version: decision.ruleVersion }),
    shelter.defaultVersion && stay.shelter.ruleVersion(shelter.defaultVersion),
  ].filter(Boolean);
  const advice = [field.placements.shelterAdvisers[shelter.advisedBy], shelter.adviser, shelter.advisedOn && writtenDate(shelter.advisedOn)].filter(Boolean).join(', ');
  return (
    <Section title={signs.stepStates.proposed}>
      <Pairs pairs={[
        [labels.ground, ground.join('. ').replaceAll('..', '.')], [labels.advisedBy, advice], [labels.proposedOn, writtenDate(shelter.proposedOn)], [labels.reason, shelter.reason],
        ...(shelter.changed === '' ? [] : [[labels.changed, shelter.changed] as const]), ...(shelter.siblingFamily ? [[labels.siblingFamily, field.minors.knownOrNot.yes] as const] : []),
      ]} />
    </Section>
  );
}

/** How earlier proposals ended. */
function Earlier({ shelters }: { readonly shelters: readonly ShelterRecord[] }) {
  const { stay, field } = useWords();
  if (shelters.length === 0) return null;
  return (
    <Section title={stay.shelter.earlier}>
      <ul className="sentences">{shelters.toReversed().map((one) => {
        const last = one.steps.at(-1);
        return <li key={one.id}>{stay.shelter.earlierLine(writtenDate(one.lastStepOn), field.placements.shelterStatuses[one.status].toLowerCase())}{last && 'reason' in last && <p className="meta">{last.reason}</p>}</li>;
      })}</ul>
    </Section>
  );
}
