import { knownOrNot, type KnownOrNot } from '#domain/fields/kinds';
import { registeredAs, type RegisteredAs } from '#domain/minors/eurodac';
import { NewStay, StayCorrection, staySources, type Stay, type StaySource } from '#domain/minors/stay';
import type { MinorId } from '#domain/shared/ids';
import { countryName } from '#domain/dossiers/names';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { ComboField } from '../../components/ComboField';
import { DateField } from '../../components/DateField';
import { Acts, Columns, Form } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, openProblems, orMissing, orNull, typedFor, useFirstProblem } from '../minors/form';
import { countryOptions, optionsOf } from '../minors/options';

interface StayBody {
  readonly country: string;
  readonly from: string;
  readonly to: string;
  readonly registeredAs: RegisteredAs | '';
  readonly asylum: KnownOrNot | '';
  readonly source: StaySource | '';
  readonly note: string;
  readonly reason: string;
}

const empty: StayBody = { country: '', from: '', to: '', registeredAs: '', asylum: '', source: '', note: '', reason: '' };

const bodyOf = ({ country, from, to, registeredAs: as, asylum, source, note }: Stay): StayBody => ({ country, from: from ?? '', to: to ?? '', registeredAs: as, asylum, source, note, reason: '' });

/** A country of the journey: a new one, or a better version of one that was recorded. */
export function StayForm({ minorId, stay, onDone }: { readonly minorId: MinorId; readonly stay?: Stay; readonly onDone: () => void }) {
  const words = useWords();
  const { travel } = words.identity;
  const { labels, help } = words.field.fields;
  const { minors } = words.field;
  const today = useToday();
  const tell = useTell();
  const draft = useDraft(stay ? `correct-stay:${stay.id}` : `stay:${minorId}`, stay ? bodyOf(stay) : empty);
  const add = useAct('travel.add');
  const correct = useAct('travel.correct');
  const act = stay ? correct : add;
  useFirstProblem(act.failure);
  const { body } = draft;
  const facts = { country: orMissing(body.country), from: orNull(body.from), to: orNull(body.to), registeredAs: orMissing(body.registeredAs), asylum: orMissing(body.asylum), source: orMissing(body.source), note: body.note };
  const typed = stay ? { stayId: stay.id, rev: stay.rev, reason: body.reason, ...facts } : { minorId, ...facts };
  const at = fieldAt(fieldSentences(openProblems(act.problems, stay ? StayCorrection : NewStay, typed), words));
  const title = stay ? travel.correct(countryName(stay.country, words.field)) : travel.add;
  const save = async (): Promise<void> => {
    const { ok } = stay ? await correct.run(typedFor('travel.correct', typed)) : await add.run(typedFor('travel.add', typed));
    if (!ok) return;
    draft.discard();
    tell({ says: stay ? travel.corrected : travel.added });
    onDone();
  };
  return (
    <Form label={title}>
      <div className="stack" data-gap="medium">
        <h3>{title}</h3>
        <ComboField label={labels.stay.country} {...at('country')} options={countryOptions(words.field)} value={body.country || undefined} onChange={(country) => draft.change({ country: country ?? '' })} />
        <Columns shape="fields">
          <DateField label={labels.stay.from} help={help.stay?.from} {...at('from')} optional precision="partial" today={today} value={body.from} onChange={(from) => draft.change({ from })} />
          <DateField label={labels.stay.to} help={help.stay?.to} {...at('to')} optional precision="partial" today={today} value={body.to} onChange={(to) => draft.change({ to })} />
        </Columns>
        <Choice label={labels.stay.registeredAs} {...at('registeredAs')} options={optionsOf(registeredAs, minors.registeredAsAnswers)} value={body.registeredAs || undefined} onChange={(as) => draft.change({ registeredAs: as })} />
        <Choice label={labels.stay.asylum} {...at('asylum')} options={optionsOf(knownOrNot, minors.knownOrNot)} value={body.asylum || undefined} onChange={(asylum) => draft.change({ asylum })} />
        <Select label={labels.stay.source} {...at('source')} options={optionsOf(staySources, minors.staySources)} value={body.source || undefined} onChange={(source) => draft.change({ source })} />
        <TextArea label={labels.stay.note} {...at('note')} optional rows={2} value={body.note} onChange={(note) => draft.change({ note })} />
        {stay && <TextArea label={labels.stayCorrection.reason} {...at('reason')} rows={2} value={body.reason} onChange={(reason) => draft.change({ reason })} />}
        <FailureNotice failure={act.failure} />
        <Acts>
          <Button kind="primary" pending={act.pending} onPress={() => void save()}>{travel.act}</Button>
          <Button onPress={onDone}>{travel.back}</Button>
        </Acts>
      </div>
    </Form>
  );
}
