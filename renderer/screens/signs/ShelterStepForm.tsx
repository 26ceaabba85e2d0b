import { writtenDate } from '#domain/shared/plain-date';
import { countingBirthDate } from '#domain/minors/age';
import { nationalityOf } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { ShelterStep } from '#domain/placements/shelter';
import type { ShelterRecord } from '#domain/placements/shelter-record';
import { mayTakeShelterStep, type ShelterMove } from '#domain/placements/shelter-moves';
import { Button } from '../../components/Button';
import { DateField } from '../../components/DateField';
import { Acts, Columns, Form } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Saved } from '../../components/Saved';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useTell, useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences, sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, openProblems, orMissing, typedFor, useFirstProblem } from '../minors/form';

interface StepBody {
  readonly on: string;
  readonly indicatedBy: string;
  readonly riskProfileOn: string;
  readonly askedOf: string;
  readonly locationCode: string;
  readonly refusedBy: string;
  readonly reason: string;
}

interface ShelterStepFormProps {
  readonly file: MinorFile;
  readonly shelter: ShelterRecord;
  readonly move: ShelterMove;
}

/** The fields that each step has besides its day. */
const stepOf = (move: ShelterMove, body: StepBody): object => ({
  indicate: { indicatedBy: body.indicatedBy, riskProfileOn: orMissing(body.riskProfileOn) },
  ask: { askedOf: body.askedOf },
  place: { locationCode: body.locationCode.trim().toUpperCase() },
  refuse: { refusedBy: body.refusedBy, reason: body.reason },
  withdraw: { reason: body.reason },
}[move]);

/** One step of a proposal. */
export function ShelterStepForm({ file, shelter, move }: ShelterStepFormProps) {
  const words = useWords();
  const { signs, field } = words;
  const { shelterStep: labels } = field.fields.labels;
  const tell = useTell();
  const today = useToday();
  const savedAt = useWindow((state) => state.savedAt);
  const lastProfile = shelter.profiles.at(-1);
  const draft = useDraft<StepBody>(`shelter-step:${shelter.id}:${shelter.profiles.length}`, { on: today, indicatedBy: '', riskProfileOn: lastProfile?.madeOn ?? '', askedOf: '', locationCode: '', refusedBy: '', reason: '' });
  const { body, change } = draft;
  const take = useAct('placements.moveShelter');
  useFirstProblem(take.failure);
  const typed = { move, shelterId: shelter.id, on: orMissing(body.on), ...stepOf(move, body) };
  const at = fieldAt(fieldSentences(openProblems(take.problems, ShelterStep, typed), words));
  const read = ShelterStep.safeParse(typed);
  const inTheWay = read.success ? mayTakeShelterStep({ nationality: nationalityOf(file.minor), birthDate: countingBirthDate(file.minor), today }, shelter, read.data) : [];
  const save = async (): Promise<void> => {
    const answer = await take.run(typedFor('placements.moveShelter', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: signs.moved(field.placements.shelterStatuses[answer.value.status]) });
  };
  return (
    <Form label={field.placements.shelterMoves[move]}>
      <Columns shape="fields">
        <DateField label={labels.on} {...at('on')} today={today} value={body.on} onChange={(on) => change({ on })} />
        {move === 'indicate' && <DateField label={labels.riskProfileOn} {...at('riskProfileOn')} today={today} value={body.riskProfileOn} onChange={(riskProfileOn) => change({ riskProfileOn })} />}
        {move === 'indicate' && <TextField label={labels.indicatedBy} {...at('indicatedBy')} value={body.indicatedBy} onChange={(indicatedBy) => change({ indicatedBy })} />}
        {move === 'ask' && <TextField label={labels.askedOf} {...at('askedOf')} value={body.askedOf} onChange={(askedOf) => change({ askedOf })} />}
        {move === 'place' && <TextField label={labels.locationCode} help={field.fields.help.placement.locationCode} {...at('locationCode')} width="short" value={body.locationCode} onChange={(locationCode) => change({ locationCode })} />}
        {move === 'refuse' && <TextField label={labels.refusedBy} {...at('refusedBy')} value={body.refusedBy} onChange={(refusedBy) => change({ refusedBy })} />}
      </Columns>
      {(move === 'refuse' || move === 'withdraw') && <TextArea label={labels.reason} {...at('reason')} rows={2} value={body.reason} onChange={(reason) => change({ reason })} />}
      {move === 'indicate' && lastProfile && body.riskProfileOn === lastProfile.madeOn && <p className="meta">{words.stay.shelter.profileUsed(writtenDate(lastProfile.madeOn))}</p>}
      <FailureNotice failure={take.failure} />
      <Acts>
        <Button kind="primary" pending={take.pending} why={inTheWay.length > 0 ? inTheWay.map((refusal) => sentenceOfRefusal(refusal, words)).join(' ') : undefined} onPress={() => void save()}>{field.placements.shelterMoves[move]}</Button>
        <Saved at={savedAt} waiting={!draft.saved} />
      </Acts>
    </Form>
  );
}
