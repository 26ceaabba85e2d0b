import { useState } from 'react';
import type { DepartureRecord } from '#domain/departures/departure-record';
import { notesOf, type StandingNote } from '#domain/departures/notes';
import { Choice } from '../../components/Choice';
import { Columns } from '../../components/Layout';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useTell } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords, type AllWords } from '../../words/words';
import { ActForm } from './ActForm';
import { useActForm } from './use-act-form';

interface NoteFormProps {
  readonly departure: DepartureRecord;
  readonly onClose: () => void;
}

const unknown = { policeNumber: '', toldBy: '' };

/** The number of the police, which came after the report or is another one. */
export function NumberForm({ departure, onClose }: NoteFormProps) {
  const { departures: { forms }, field } = useWords();
  const { notedNumber: labels } = field.fields.labels;
  const tell = useTell();
  const [initial] = useState(unknown);
  const form = useActForm({
    request: 'departures.noteNumber', draft: `police-number:${departure.id}`, initial,
    toInput: (body) => ({ ...body, departureId: departure.id }), onDone: () => { tell({ says: forms.numberDone }); onClose(); },
  });
  return (
    <ActForm form={form} title={forms.number} act={forms.numberAct} onCancel={onClose} arrive>
      <Columns shape="fields">
        <TextField label={labels.policeNumber} {...form.text('policeNumber')} />
        <TextField label={labels.toldBy} {...form.text('toldBy')} />
      </Columns>
    </ActForm>
  );
}

function titleOf({ note }: StandingNote, { departures: { steps }, field: { departures } }: AllWords): string {
  switch (note.move) {
    case 'note-step': return departures.steps[note.body.step];
    case 'note-evidence': return departures.evidence[note.body.kind];
    case 'note-number': return steps.number(note.body.policeNumber);
  }
}

const nothing = { nr: '', reason: '' };

/** A note that was not right: which, and why. It stays readable. */
export function TakeNoteBackForm({ departure }: { readonly departure: DepartureRecord }) {
  const words = useWords();
  const { departures: { forms, notes }, field, language } = words;
  const { noteTakenBack: labels } = field.fields.labels;
  const tell = useTell();
  const [initial] = useState(nothing);
  const form = useActForm({
    request: 'departures.takeNoteBack', draft: `take-note-back:${departure.id}`, initial,
    toInput: ({ nr, ...body }) => ({ ...body, nr: nr === '' ? undefined : Number(nr), departureId: departure.id }), onDone: () => tell({ says: notes.done }),
  });
  const options = notesOf(departure).toReversed().map((one) => ({ value: String(one.nr), label: titleOf(one, words), help: writtenMoment(one.note.at, language) }));
  return (
    <ActForm form={form} title={notes.title} act={notes.act}>
      <p className="meta">{forms.takeBackHelp}</p>
      <Choice label={labels.nr} shape="list" options={options} {...form.pick('nr')} />
      <TextArea label={labels.reason} rows={2} {...form.text('reason')} />
    </ActForm>
  );
}
