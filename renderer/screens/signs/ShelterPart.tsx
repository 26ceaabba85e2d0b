import { useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import type { ShelterStatus } from '#domain/placements/shelter';
import type { ShelterRecord } from '#domain/placements/shelter-record';
import { isShelterOpen, shelterLeadsTo, shelterMoves, type ShelterMove } from '#domain/placements/shelter-moves';
import { writtenDate } from '#domain/shared/plain-date';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Pairs } from '../../components/Facts';
import { Columns, Section, Stack } from '../../components/Layout';
import { CheckRow, Rows, type CheckState } from '../../components/Rows';
import { useWords } from '../../words/words';
import { Course } from '../minors/Course';
import { ProposeShelter } from './ProposeShelter';
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
      {latest && <Stack><Proposal shelter={latest} /><Course file={file} subjectId={latest.id} /></Stack>}
    </Columns>
  );
}

const line = ['proposed', 'indicated', 'asked', 'placed'] as const satisfies readonly ShelterStatus[];

function Steps({ shelter }: { readonly shelter: ShelterRecord }) {
  const { signs, field } = useWords();
  const reached = new Map<ShelterStatus, string>([['proposed', writtenDate(shelter.proposedOn)]]);
  const leadsTo = { indicate: 'indicated', ask: 'asked', place: 'placed', refuse: 'refused', withdraw: 'withdrawn' } as const;
  for (const step of shelter.steps) reached.set(leadsTo[step.move], writtenDate(step.on));
  const open = isShelterOpen(shelter.status);
  const next = open ? line[line.findIndex((status) => status === shelter.status) + 1] : undefined;
  const stateOf = (status: (typeof line)[number]): CheckState => (reached.has(status) ? 'done' : status === next ? 'now' : open ? 'open' : 'not-needed');
  return (
    <Section title={signs.shelterSteps} aside={field.placements.shelterStatuses[shelter.status]}>
      <Rows ordered label={signs.shelterSteps}>
        {line.map((status) => {
          const day = reached.get(status);
          return <CheckRow key={status} state={stateOf(status)} title={signs.stepStates[status]} word={day && signs.on(day)} />;
        })}
      </Rows>
    </Section>
  );
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

function Proposal({ shelter }: { readonly shelter: ShelterRecord }) {
  const { signs, field } = useWords();
  const { shelter: labels } = field.fields.labels;
  return (
    <Section title={signs.stepStates.proposed}>
      <Pairs pairs={[
        [labels.ground, field.placements.shelterGrounds[shelter.ground]], [labels.advisedBy, field.placements.shelterAdvisers[shelter.advisedBy]],
        [labels.proposedOn, writtenDate(shelter.proposedOn)], [labels.reason, shelter.reason],
      ]} />
    </Section>
  );
}
