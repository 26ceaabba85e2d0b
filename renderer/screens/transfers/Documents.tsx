import { useState } from 'react';
import type { TransferRules } from '#domain/policy/transfer-rules';
import { writtenDate } from '#domain/shared/plain-date';
import type { DocumentCode } from '#domain/transfers/routes';
import type { DocumentNote } from '#domain/transfers/transfer';
import { documentsOf, type TransferRecord } from '#domain/transfers/transfer-record';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { CheckRow, Rows } from '../../components/Rows';
import { TextArea } from '../../components/TextArea';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { Opens } from '../departures/opens';
import { useActForm } from '../departures/use-act-form';
import { orMissing } from '../minors/form';
import { optionsOf } from '../minors/options';
import { documentFacts } from './document-facts';

interface DocumentsProps {
  readonly transfer: TransferRecord;
  /** The rules by which the route was chosen. */
  readonly rules: TransferRules;
  readonly needed: readonly DocumentCode[];
  /** What may be added and is not waited for. */
  readonly optional: readonly DocumentCode[];
  readonly open: DocumentCode | undefined;
  /** Absent when documents cannot be noted any more. */
  readonly onOpen?: ((document: DocumentCode | undefined) => void) | undefined;
}

/** The documents of the route: each is there, does not apply with a reason, or is not noted yet. */
export function Documents({ transfer, rules, needed, optional, open, onOpen }: DocumentsProps) {
  const words = useWords();
  const { transfers: { transfer: { documents: say } }, field } = words;
  const noted = new Map(documentsOf(transfer).map((note) => [note.document, note]));
  return (
    <div className="stack documents" data-gap="medium">
      <Rows dense label={say.table}>
        {[...needed, ...optional].map((document) => {
          const note = noted.get(document);
          const label = field.transfers.documents[document];
          return (
            <CheckRow
              key={document} state={document === open ? 'now' : !note ? 'open' : note.state === 'present' ? 'done' : 'not-needed'} title={label} current={document === open}
              proof={<>{note ? `${field.transfers.documentStates[note.state]}, ${writtenDate(note.on)}${note.note === '' ? '' : `. ${note.note}`}` : optional.includes(document) ? say.optional : say.missing}<br />{documentFacts(document, rules, words)}</>}
              word={onOpen && document !== open && <Opens form={document}><Button kind="plain" onPress={() => onOpen(document)}>{note ? say.change : say.note}<span className="spoken"> {label}</span></Button></Opens>}
            />
          );
        })}
      </Rows>
      {open && onOpen && <DocumentForm key={open} transfer={transfer} document={open} given={noted.get(open)} onClose={() => onOpen(undefined)} />}
    </div>
  );
}

interface DocumentFormProps {
  readonly transfer: TransferRecord;
  readonly document: DocumentCode;
  readonly given: DocumentNote | undefined;
  readonly onClose: () => void;
}

function DocumentForm({ transfer, document, given, onClose }: DocumentFormProps) {
  const { transfers: { transfer: { documents: say } }, field } = useWords();
  const { documentNote: labels } = field.fields.labels;
  const today = useToday();
  const tell = useTell();
  const [initial] = useState({ state: (given?.state ?? '') as DocumentNote['state'] | '', on: (given?.on ?? today) as string, note: given?.note ?? '' });
  const form = useActForm({
    request: 'transfers.noteDocument', draft: `document-${document}:${transfer.id}`, initial,
    toInput: (body) => ({ ...body, state: orMissing(body.state), document, transferId: transfer.id }),
    onDone: () => { tell({ says: say.done }); onClose(); },
  });
  return (
    <ActForm form={form} title={field.transfers.documents[document]} act={say.act} onCancel={onClose} arrive>
      <Choice label={labels.state} options={optionsOf(['present', 'not-applicable'] as const, field.transfers.documentStates)} {...form.pick('state')} />
      <DateField label={labels.on} today={today} {...form.text('on')} />
      <TextArea label={labels.note} help={form.body.state === 'not-applicable' ? say.reasonHelp : undefined} optional={form.body.state !== 'not-applicable'} rows={2} {...form.text('note')} />
    </ActForm>
  );
}
