import { CircleCheck } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { GapAnswers } from '#domain/dossiers/gap-answers';
import type { Question } from '#domain/dossiers/gate';
import { writtenDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Acts, Form, Section } from '../../components/Layout';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { alike, isWritten, openQuestions, partOfQuestion, withAnswer, withSameAnswer, writtenAt, type DossierBody } from './answers-body';

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly settled: GapAnswers | null;
  readonly body: DossierBody;
  readonly change: (next: Partial<DossierBody> | ((now: DossierBody) => DossierBody)) => void;
}

/** The questions before a dossier comes out, one at a time; what is typed is kept by itself. */
export function Questions({ questions, body, change }: QuestionsProps) {
  const { dossiers: say } = useWords();
  const open = openQuestions(questions, body);
  const now = questions.find(({ key }) => key === body.at) ?? open[0] ?? questions[0];
  return (
    <Section title={say.questions} aside={questions.length > 0 && <span role="status">{say.answeredOf(questions.length - open.length, questions.length)}</span>}>
      {now === undefined ? <Banner tone="safe" icon={CircleCheck}>{say.noQuestions}</Banner> : (
        <>
          <Parts questions={questions} body={body} now={now} onChoose={(at) => change({ at })} />
          <OneQuestion key={now.key} question={now} questions={questions} body={body} change={change} />
        </>
      )}
    </Section>
  );
}

interface PartsProps {
  readonly questions: readonly Question[];
  readonly body: DossierBody;
  readonly now: Question;
  readonly onChoose: (key: string) => void;
}

/** Every part with questions, and how many are open there. Choosing one goes to its first open question. */
function Parts({ questions, body, now, onChoose }: PartsProps) {
  const { dossiers: say, field } = useWords();
  const open = openQuestions(questions, body);
  const parts = [...new Set(questions.map(partOfQuestion))];
  const titleOf = (part: string): string => (part === 'open' ? say.matterSection : field.dossiers.sections[part as keyof typeof field.dossiers.sections]);
  const first = (part: string): Question | undefined => open.find((one) => partOfQuestion(one) === part) ?? questions.find((one) => partOfQuestion(one) === part);
  return (
    <Select
      label={say.section} value={partOfQuestion(now)} onChange={(part) => onChoose(first(part)?.key ?? now.key)}
      options={parts.map((part) => ({ value: part, label: say.openIn(titleOf(part), open.filter((one) => partOfQuestion(one) === part).length) }))}
    />
  );
}

interface OneQuestionProps extends Omit<QuestionsProps, 'settled'> {
  readonly question: Question;
}

function OneQuestion({ question, questions, body, change }: OneQuestionProps) {
  const words = useWords();
  const { dossiers: say, field } = words;
  const tell = useTell();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(body.at === question.key);
  // The keyboard goes along to the next question, and nowhere when the screen opens.
  useEffect(() => { if (moved.current) heading.current?.focus({ preventScroll: true }); }, []);
  const place = questions.indexOf(question);
  const written = writtenAt(question, body);
  const others = isWritten(question, written) ? alike(questions, body, question) : [];
  const go = (at: Question | undefined): void => { if (at) change({ at: at.key }); };
  const next = (): void => {
    const open = openQuestions(questions, body);
    go(open.find((one) => questions.indexOf(one) > place) ?? open.find((one) => one.key !== question.key) ?? questions[place + 1]);
  };
  const write = (part: Partial<typeof written>): void => change((now) => withAnswer(now, question.key, { ...writtenAt(question, now), ...part }));
  const kind = written.kind && question.kinds.includes(written.kind) ? written.kind : undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    next();
  };
  return (
    <div className="stack" data-gap="medium" onKeyDown={onKeyDown}>
      <div>
        <p className="meta">{say.questionOf(place + 1, questions.length)}{question.about === 'fact' && ` · ${question.number}`}</p>
        <h3 ref={heading} tabIndex={-1}>{question.about === 'fact' ? question.label : matterSays(question, words)}</h3>
        {question.about === 'fact' && <p>{question.note}</p>}
      </div>
      <Form label={say.questions} onSubmit={next}>
        <Choice label={say.kind} value={kind} onChange={(chosen) => write({ kind: chosen })} options={question.kinds.map((value) => ({ value, label: say.kinds[value] }))} />
        {kind && <TextArea label={say.texts[kind]} help={say.textsHelp[kind]} value={written.text} onChange={(text) => write({ text })} maxLength={1000} />}
        <Acts>
          {place > 0 && <Button onPress={() => go(questions[place - 1])}>{say.previous}</Button>}
          <Button type="submit">{say.next}</Button>
          {others.length > 0 && (
            <Button kind="plain" onPress={() => { change((now) => withSameAnswer(now, others, written)); tell({ says: say.sameDone(others.length) }); }}>{say.sameForSection(others.length)}</Button>
          )}
        </Acts>
      </Form>
      <p className="meta">{field.dossiers.complete.counting}</p>
    </div>
  );
}

function matterSays({ matter }: Extract<Question, { about: 'matter' }>, { dossiers: { matters }, field }: ReturnType<typeof useWords>): string {
  switch (matter.kind) {
    case 'task': return matters.task(matter.what || field.tasks.kinds[matter.task], writtenDate(matter.dueOn));
    case 'signs-not-weighed': return matters['signs-not-weighed'](matter.count);
    case 'photo-old': return matters['photo-old'](writtenDate(matter.takenOn));
  }
}
