import { ageOn, isAssignedDate } from '#domain/minors/age';
import { ageDecisionCodes, NewAgeDecision, openAgeQuestions, type AgeDecisionCode } from '#domain/minors/age-questions';
import { countryName } from '#domain/dossiers/names';
import { writtenDate, type PartialDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { Pairs } from '../../components/Facts';
import { Acts, Form } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { LookRow, Rows } from '../../components/Rows';
import { TextArea } from '../../components/TextArea';
import { useToday } from '../../state/now';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { writtenMoment } from '../../words/moments';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { eighteenWords } from '../minors/AgeFields';
import { fieldAt, openProblems, orMissing, orNull, typedFor, useFirstProblem } from '../minors/form';
import { optionsOf } from '../minors/options';
import type { IdentityPanelProps } from './IdentityPanel';

/** Both birth dates, what raises a question, and what the guardian makes of it. */
export function AgePanel({ file, onClose }: IdentityPanelProps) {
  const { field, identity, language } = useWords();
  const go = useGo();
  const today = useToday();
  const { age } = identity;
  const { minors, fields: { labels } } = field;
  const { minor } = file;
  const open = openAgeQuestions(file);
  const shown = (date: PartialDate): string => `${writtenDate(date)}: ${minors.age(ageOn(date, today))}, ${minors.eighteen(eighteenWords(date))}`;
  const assigned = [minor.statedBirthDate, minor.establishedBirthDate].some((date) => date !== null && isAssignedDate(date));
  return (
    <Panel title={age.title} onClose={onClose} footer={<Button onPress={() => go({ name: 'minor', id: minor.id, panel: { kind: 'correct' } })}>{age.change}</Button>}>
      <Pairs pairs={[
        [labels.minor.statedBirthDate, shown(minor.statedBirthDate)],
        [labels.minor.establishedBirthDate, minor.establishedBirthDate === null ? minors.notEstablished : [shown(minor.establishedBirthDate), minor.establishedSource && minors.birthDateSources[minor.establishedSource]].filter(Boolean).join('; ')],
      ]} />
      {assigned && <Banner tone="attention">{minors.assignedDate}</Banner>}
      <h3>{age.questions}</h3>
      {open.length === 0 ? <p className="meta">{age.none}</p> : (
        <>
          <Rows label={age.questions}>
            {open.map((one) => (
              <LookRow
                key={one.key} title={minors.ageQuestions[one.code]({ countries: one.countries.map((code) => countryName(code, field)).join(', ') })}
                why={one.putOff ? age.again(writtenDate(one.dueOn)) : age.due(writtenDate(one.dueOn))}
              />
            ))}
          </Rows>
          <p>{minors.nothingByItself}</p>
          <DecideAge file={file} />
        </>
      )}
      {file.ageDecisions.length > 0 && (
        <>
          <h3>{age.decisions}</h3>
          <Rows label={age.decisions}>
            {file.ageDecisions.toReversed().map((one) => (
              <LookRow key={one.id} title={minors.ageDecisions[one.decision]} why={<>{one.reason} <span className="meta">{writtenMoment(one.decidedAt, language)}{one.againOn && `. ${age.again(writtenDate(one.againOn))}`}</span></>} />
            ))}
          </Rows>
        </>
      )}
    </Panel>
  );
}

const empty = { decision: '' as AgeDecisionCode | '', reason: '', againOn: '' };

/** The decision, with its reason. No birth date changes by it. */
function DecideAge({ file }: Pick<IdentityPanelProps, 'file'>) {
  const words = useWords();
  const { age } = words.identity;
  const { labels, help } = words.field.fields;
  const today = useToday();
  const tell = useTell();
  const { minor } = file;
  const draft = useDraft(`age:${minor.id}`, empty);
  const act = useAct('minors.decideAge');
  useFirstProblem(act.failure);
  const { decision, reason, againOn } = draft.body;
  const typed = { minorId: minor.id, decision: orMissing(decision), reason, againOn: decision === 'ask-more' ? orNull(againOn) : null };
  const at = fieldAt(fieldSentences(openProblems(act.problems, NewAgeDecision, typed), words));
  const codes = ageDecisionCodes.filter((code) => code !== 'established-stands' || minor.establishedBirthDate !== null);
  const save = async (): Promise<void> => {
    if (!(await act.run(typedFor('minors.decideAge', typed))).ok) return;
    draft.discard();
    tell({ says: age.done });
  };
  return (
    <Form label={age.form}>
      <div className="stack" data-gap="medium">
        <Choice shape="list" label={labels.ageDecision.decision} {...at('decision')} options={optionsOf(codes, words.field.minors.ageDecisions)} value={decision || undefined} onChange={(chosen) => draft.change({ decision: chosen })} />
        {decision === 'date-changes' && <p className="meta">{age.changeNote}</p>}
        {decision === 'ask-more' && <DateField label={labels.ageDecision.againOn} help={help.ageDecision?.againOn} {...at('againOn')} today={today} value={againOn} onChange={(day) => draft.change({ againOn: day })} />}
        <TextArea label={labels.ageDecision.reason} {...at('reason')} rows={2} value={reason} onChange={(text) => draft.change({ reason: text })} />
        <FailureNotice failure={act.failure} />
        <Acts><Button kind="primary" pending={act.pending} onPress={() => void save()}>{age.act}</Button></Acts>
      </div>
    </Form>
  );
}
