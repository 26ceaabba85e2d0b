import { Download } from 'lucide-react';
import { useRef, useState } from 'react';
import { countryName } from '#domain/dossiers/names';
import { figureNamesOf, figureOf, figureSubjects, type FigureSubject, type Figures as Counted } from '#domain/figures/figure';
import { figureRulesOn } from '#domain/policy/figure-rules';
import { writtenDate } from '#domain/shared/plain-date';
import { Button } from '../../components/Button';
import { Empty, Skeleton } from '../../components/Empty';
import { Fold } from '../../components/Fold';
import { Columns, PageHeader, Section, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { useToday } from '../../state/now';
import { useGo } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';
import { AtAGlance } from './AtAGlance';
import { FigureChart } from './FigureChart';
import { daysOf, periodAtFirst } from './period';
import { PeriodChoice } from './PeriodChoice';
import { SaveFigures } from './SaveFigures';

/** Figures of the guardian's own caseload over a period. */
export function Figures() {
  const { figures, frame, field } = useWords();
  const today = useToday();
  const [chosen, setChosen] = useState(() => periodAtFirst(today));
  const period = daysOf(chosen);
  const answer = useAnswer('figures.read', period);
  const saving = useRef<HTMLDivElement>(null);
  const toSaving = (): void => { saving.current?.querySelector<HTMLElement>('input:checked')?.focus(); saving.current?.scrollIntoView({ block: 'end' }); };
  const told = period && answer.state === 'answer' && !isEmpty(answer.value);
  const note = period && figures.note(field.figures.period({ from: writtenDate(period.from), to: writtenDate(period.to) }));
  return (
    <>
      <PageHeader title={frame.menu.figures} note={note} acts={told && <Button icon={Download} onPress={toSaving}>{figures.save.open}</Button>} />
      <Stack>
        <PeriodChoice period={chosen} today={today} onChange={setChosen} />
        {period && answer.state === 'loading' && <Skeleton lines={8} />}
        {period && answer.state === 'failure' && <FailureNotice failure={answer.failure} onAgain={answer.refetch} />}
        {period && answer.state === 'answer' && <Charts counted={answer.value} />}
        {told && <div ref={saving}><SaveFigures period={period} /></div>}
      </Stack>
    </>
  );
}

const isEmpty = ({ figures, falseAlarms }: Counted): boolean => falseAlarms.times === 0 && figures.every((one) => one.total.times === 0);

function Charts({ counted }: { readonly counted: Counted }) {
  const { figures } = useWords();
  const go = useGo();
  if (isEmpty(counted)) return <Empty title={figures.empty} act={<Button onPress={() => go({ name: 'caseload' })}>{figures.toCaseload}</Button>}>{figures.emptyHelp}</Empty>;
  return (
    <>
      <AtAGlance counted={counted} />
      {figureSubjects.map((subject) => <Subject key={subject} subject={subject} counted={counted} />)}
    </>
  );
}

/** One subject: its figures, and what counts in them. */
function Subject({ subject, counted }: { readonly subject: FigureSubject; readonly counted: Counted }) {
  const { figures, field } = useWords();
  const words = field.figures;
  const all = figureNamesOf[subject].map((name) => figureOf(counted, name));
  const about = (name: string): string | undefined => (name === 'inflow-by-application' && counted.leading ? countryName(counted.leading, field) : undefined);
  const told = all.filter((one) => one.total.times > 0);
  return (
    <Section title={words.subjects[subject]}>
      {told.length === 0
        ? <p className="meta">{figures.nothing(words.subjects[subject])}</p>
        : <Columns shape="halves">{told.map((one) => <FigureChart key={one.name} figure={one} about={about(one.name)} />)}</Columns>}
      <div className="what-counts"><WhatCounts subject={subject} version={counted.version} /></div>
    </Section>
  );
}

function WhatCounts({ subject, version }: { readonly subject: FigureSubject; readonly version: string }) {
  const { field: { figures } } = useWords();
  const { definitions } = figureRulesOn(useToday());
  return (
    <Fold title={figures.whatCounts}>
      <ul>{definitions[subject].map((one) => <li key={one}>{figures.definitions[one]}</li>)}</ul>
      <p className="meta">{figures.counted({ version })}</p>
    </Fold>
  );
}
