import { nationalityOf } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { NewShelter, shelterAdvisers, shelterGrounds, type ShelterGround } from '#domain/placements/shelter';
import { mayPropose, proposalFactsOf } from '#domain/placements/shelter-moves';
import { shelterDefaultFor } from '#domain/policy/shelter-default';
import { isPlainDate, writtenDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { Skeleton } from '../../components/Empty';
import { Acts, Columns, Form, Section } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Saved } from '../../components/Saved';
import { TextField } from '../../components/TextField';
import { TextArea } from '../../components/TextArea';
import { Check } from '../../components/CheckList';
import { useToday } from '../../state/now';
import { useTell, useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences, sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, openProblems, orMissing, orNull, typedFor, useFirstProblem } from '../minors/form';
import { optionsOf } from '../minors/options';

interface ProposalBody {
  readonly ground: ShelterGround | '';
  readonly advisedBy: (typeof shelterAdvisers)[number] | '';
  readonly proposedOn: string;
  readonly reason: string;
  readonly siblingFamily: boolean;
  readonly adviser: string;
  readonly advisedOn: string;
  readonly changed: string;
}

/** Proposes protected shelter on a ground. What stands in the way is told before the button is pressed. */
export function ProposeShelter({ file }: { readonly file: MinorFile }) {
  const words = useWords();
  const { signs, field } = words;
  const { labels, help } = field.fields;
  const { minor } = file;
  const tell = useTell();
  const today = useToday();
  const savedAt = useWindow((state) => state.savedAt);
  const draft = useDraft<ProposalBody>(`shelter:${minor.id}`, { ground: '', advisedBy: '', proposedOn: today, reason: '', siblingFamily: false, adviser: '', advisedOn: '', changed: '' });
  const { body, change } = draft;
  const propose = useAct('placements.proposeShelter');
  useFirstProblem(propose.failure);
  const typed = {
    minorId: minor.id, ground: orMissing(body.ground), advisedBy: orMissing(body.advisedBy), proposedOn: orMissing(body.proposedOn), reason: body.reason, siblingFamily: body.siblingFamily,
    adviser: body.adviser, advisedOn: orNull(body.advisedOn), changed: body.changed,
  };
  const at = fieldAt(fieldSentences(openProblems(propose.problems, NewShelter, typed), words));
  if (!draft.ready) return <Skeleton />;

  const rule = shelterDefaultFor(nationalityOf(minor), isPlainDate(body.proposedOn) ? body.proposedOn : today);
  const facts = proposalFactsOf(file, today);
  const inTheWay = body.ground !== '' && isPlainDate(body.proposedOn) ? mayPropose(facts, { ground: body.ground, proposedOn: body.proposedOn, siblingFamily: body.siblingFamily, changed: body.changed.trim() }) : [];
  const save = async (): Promise<void> => {
    const answer = await propose.run(typedFor('placements.proposeShelter', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: signs.proposed });
  };
  return (
    <Section title={signs.proposeTitle}>
      <Form label={signs.proposeTitle}>
        {rule && <Banner tone="accent"><p>{field.placements.standingRule({ day: writtenDate(rule.validFrom) })}</p><p className="meta">{words.minors.intake.standingRuleSource(rule.source)} {words.stay.shelter.ruleVersion(rule.version)}</p></Banner>}
        <Choice
          label={labels.shelter.ground} {...at('ground')} shape="list" value={body.ground || undefined} onChange={(ground) => change({ ground })}
          options={shelterGrounds.map((value) => ({ value, label: field.placements.shelterGrounds[value], help: signs.groundHelp[value] }))}
        />
        <Columns shape="fields">
          <Choice label={labels.shelter.advisedBy} {...at('advisedBy')} options={optionsOf(shelterAdvisers, field.placements.shelterAdvisers)} value={body.advisedBy || undefined} onChange={(advisedBy) => change({ advisedBy })} />
          <DateField label={labels.shelter.proposedOn} {...at('proposedOn')} today={today} value={body.proposedOn} onChange={(proposedOn) => change({ proposedOn })} />
        </Columns>
        <Columns shape="fields">
          <TextField label={labels.shelter.adviser} {...at('adviser')} optional value={body.adviser} onChange={(adviser) => change({ adviser })} />
          <DateField label={labels.shelter.advisedOn} {...at('advisedOn')} optional today={today} value={body.advisedOn} onChange={(advisedOn) => change({ advisedOn })} />
        </Columns>
        <TextArea label={labels.shelter.reason} {...at('reason')} rows={3} value={body.reason} onChange={(reason) => change({ reason })} />
        {facts.lastRefused && <TextArea label={labels.shelter.changed} {...at('changed')} rows={2} value={body.changed} onChange={(changed) => change({ changed })} />}
        <Check label={labels.shelter.siblingFamily} help={help.shelter.siblingFamily} value={body.siblingFamily} onChange={(siblingFamily) => change({ siblingFamily })} />
        <FailureNotice failure={propose.failure} />
        <Acts>
          <Button kind="primary" pending={propose.pending} why={inTheWay.length > 0 ? inTheWay.map((refusal) => sentenceOfRefusal(refusal, words)).join(' ') : undefined} onPress={() => void save()}>{signs.propose}</Button>
          <Saved at={savedAt} waiting={!draft.saved} />
        </Acts>
      </Form>
    </Section>
  );
}
