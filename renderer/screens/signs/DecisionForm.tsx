import type { MinorFile } from '#domain/minors/minor-file';
import { mayDecide, NewAssessment, signDecisions, type SignDecision } from '#domain/signs/decision';
import type { SignAssessment } from '#domain/signs/assess-signs';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Acts, Form, Section } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Rows, Row } from '../../components/Rows';
import { Saved } from '../../components/Saved';
import { TextArea } from '../../components/TextArea';
import { useGo, useTell, useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { writtenMoment } from '../../words/moments';
import { fieldSentences, sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { openProblems, orMissing, typedFor, useFirstProblem } from '../minors/form';
import { ConsultedFields, type Person } from './ConsultedFields';
import { OutcomeSentence } from './ConsultForm';

interface DecisionBody {
  readonly decision: SignDecision | '';
  readonly reason: string;
  readonly consulted: readonly Person[];
}

const empty: DecisionBody = { decision: '', reason: '', consulted: [] };

/** A person decides, with a reason. The program only proposed. */
export function DecisionForm({ file, assessment }: { readonly file: MinorFile; readonly assessment: SignAssessment }) {
  const words = useWords();
  const { signs, field } = words;
  const { labels, help } = field.fields;
  const go = useGo();
  const tell = useTell();
  const savedAt = useWindow((state) => state.savedAt);
  const draft = useDraft(`assessment:${file.minor.id}`, empty);
  const { body, change } = draft;
  const decide = useAct('signs.decide');
  useFirstProblem(decide.failure);
  const typed = { minorId: file.minor.id, decision: orMissing(body.decision), reason: body.reason, consulted: body.consulted };
  const says = fieldSentences(openProblems(decide.problems, NewAssessment, typed), words);
  const inTheWay = mayDecide(assessment)[0];

  const save = async (): Promise<void> => {
    const answer = await decide.run(typedFor('signs.decide', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: signs.decided });
    if (body.decision === 'real-suspicion') go({ name: 'signs', minor: file.minor.id, part: 'shelter' });
  };
  return (
    <Section title={signs.decision}>
      <Form label={signs.decision}>
        <Choice
          label={labels.assessment.decision} field="decision" problem={says('decision')} shape="list" value={body.decision || undefined} onChange={(decision) => change({ decision })}
          options={signDecisions.map((value) => ({ value, label: field.signs.decisions[value], help: field.signs.decisionNotes[value] }))}
        />
        <TextArea label={labels.assessment.reason} help={help.assessment.reason} field="reason" problem={says('reason')} rows={3} value={body.reason} onChange={(reason) => change({ reason })} />
        <ConsultedFields value={body.consulted} onChange={(consulted) => change({ consulted })} says={says} />
        <FailureNotice failure={decide.failure} />
        <Acts>
          <Button kind="primary" pending={decide.pending} why={inTheWay && sentenceOfRefusal(inTheWay, words)} onPress={() => void save()}>{signs.decide}</Button>
          <Saved at={savedAt} waiting={!draft.saved} />
        </Acts>
      </Form>
    </Section>
  );
}

/** What was decided before, newest first. */
export function EarlierDecisions({ file }: { readonly file: MinorFile }) {
  const { signs, field, language } = useWords();
  const go = useGo();
  if (file.assessments.length === 0) return null;
  return (
    <Section title={signs.earlier}>
      <Rows label={signs.earlier}>
        {file.assessments.toReversed().map((one) => (
          <Row key={one.id} onOpen={() => go({ name: 'minor', id: file.minor.id, panel: { kind: 'assessment', id: one.id } })}>
            <strong>{field.signs.decisions[one.decision]}</strong> <span className="meta">{writtenMoment(one.decidedAt, language)}</span>
            <p className="written">{one.reason}</p>
            {one.outcome && <OutcomeSentence outcome={one.outcome} />}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
