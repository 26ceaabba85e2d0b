import { useState } from 'react';
import { evidenceKinds, type EvidenceKind } from '#domain/departures/departure';
import type { DepartureRecord } from '#domain/departures/departure-record';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { readDay } from '../../components/read-entry';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useNow, useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { orMissing } from '../minors/form';
import { optionsOf } from '../minors/options';
import { ActForm } from './ActForm';
import { useActForm } from './use-act-form';

const empty = { kind: '' as EvidenceKind | '', bookedAt: '', days: '', from: '', to: '', on: '', where: '', notedBy: '' };

/** A fact for a ground of unknown destination: each kind asks its own days. */
export function EvidenceForm({ departure, onClose }: { readonly departure: DepartureRecord; readonly onClose: () => void }) {
  const { departures: { forms }, field, controls } = useWords();
  const { evidence: labels } = field.fields.labels;
  const now = useNow();
  const today = useToday();
  const tell = useTell();
  const [initial] = useState(empty);

  // a line that is no day stays as it was typed, so that the border says so beside the field
  const daysOf = (text: string): readonly string[] =>
    text.split(/[\n,;]+/).map((entry) => entry.trim()).filter(Boolean).map((entry) => readDay(entry, today, controls.dayWords) ?? entry);
  const form = useActForm({
    request: 'departures.noteEvidence', draft: `evidence:${departure.id}`, initial,
    toInput: ({ kind, bookedAt, days, from, to, on, where, notedBy }) => {
      const known = { departureId: departure.id, kind: orMissing(kind), notedBy };
      if (kind === 'missed-arrival') return { ...known, bookedAt };
      if (kind === 'missed-reports') return { ...known, days: daysOf(days) };
      if (kind === 'hit') return { ...known, on, where };
      return kind === 'no-in-house-check' ? { ...known, from, to } : known;
    },
    onDone: () => { tell({ says: forms.evidenceDone }); onClose(); },
  });
  const { kind } = form.body;
  const daysProblem = [form.at('days'), ...daysOf(form.body.days).map((_, place) => form.at(`days.${place}`))].find((one) => one.problem)?.problem;
  return (
    <ActForm form={form} title={forms.evidence} act={forms.evidenceAct} onCancel={onClose} arrive>
      <Choice label={labels.kind} shape="list" options={optionsOf(evidenceKinds, field.departures.evidence)} {...form.pick('kind')} />
      {kind === 'missed-arrival' && <MomentField label={labels.bookedAt} now={now} {...form.text('bookedAt')} />}
      {kind === 'missed-reports' && <TextArea label={labels.days} help={forms.daysHelp} rows={2} {...form.text('days')} problem={daysProblem} />}
      {kind === 'no-in-house-check' && (
        <Columns shape="fields">
          <DateField label={labels.from} today={today} {...form.text('from')} />
          <DateField label={labels.to} today={today} {...form.text('to')} />
        </Columns>
      )}
      {kind === 'hit' && (
        <>
          <p className="meta">{forms.hitHelp}</p>
          <Columns shape="fields">
            <DateField label={labels.on} today={today} {...form.text('on')} />
            <TextField label={labels.where} {...form.text('where')} />
          </Columns>
        </>
      )}
      <TextField label={labels.notedBy} {...form.text('notedBy')} />
    </ActForm>
  );
}
