import { CircleCheck, Download } from 'lucide-react';
import { useState } from 'react';
import { leavingFigures } from '#domain/figures/hide-small';
import { figureForms, type FigureForm } from '#domain/figures/order';
import type { FigureName } from '#domain/figures/figure';
import type { FigurePeriod } from '#domain/figures/period';
import { figureRulesOn } from '#domain/policy/figure-rules';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Acts, Form, Section } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Select } from '../../components/Select';
import { useAct } from '../../state/use-act';
import { useToday } from '../../state/now';
import { useWords } from '../../words/words';

/** Figures as a file outside the vault: what kind, and for a drawing which one. Says what is left out before anything is saved. */
export function SaveFigures({ period }: { readonly period: FigurePeriod }) {
  const { figures: { save }, field } = useWords();
  const [form, setForm] = useState<FigureForm>('csv');
  const [figure, setFigure] = useState<FigureName>();
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<string>();
  const act = useAct('figures.save');
  const { smallestCell } = figureRulesOn(useToday());
  const missing = form === 'svg' && figure === undefined;
  const change = (next: () => void): void => { setDone(undefined); act.reset(); next(); };
  const run = async (): Promise<void> => {
    setAsked(true);
    setDone(undefined);
    if (missing) return;
    const answer = await act.run({ ...period, form, figure: form === 'svg' ? figure : null });
    if (answer.ok) setDone(answer.value.fileName);
  };
  return (
    <Section title={save.title}>
      <Form label={save.title} onSubmit={() => void run()}>
        <p>{save.about} {field.figures.hiddenNote({ smallest: smallestCell })}</p>
        <Choice label={save.form} shape="list" options={figureForms.map((value) => ({ value, ...save.forms[value] }))} value={form} onChange={(value) => change(() => setForm(value))} />
        {form === 'svg' && <Select label={save.figure} options={leavingFigures.map((value) => ({ value, label: field.figures.names[value] }))} value={figure} problem={asked && missing ? save.choose : undefined} onChange={(value) => change(() => setFigure(value))} />}
        <FailureNotice failure={act.failure} />
        {done && <Banner tone="safe" icon={CircleCheck} announce="status">{save.done(done)}</Banner>}
        <Acts><Button type="submit" icon={Download} pending={act.pending}>{save.act}</Button></Acts>
      </Form>
    </Section>
  );
}
