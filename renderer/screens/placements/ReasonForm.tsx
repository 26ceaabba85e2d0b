import { useState, type ReactNode } from 'react';
import type { RequestName } from '#electron/contract/contract';
import { Banner } from '../../components/Banner';
import { TextArea } from '../../components/TextArea';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';

type ReasonRequest = Extract<RequestName, 'placements.withdraw' | 'placements.giveMotive' | 'measures.withdraw'>;

interface ReasonFormProps {
  readonly request: ReasonRequest;
  /** Which record in which version: `{ placementId, rev }`. */
  readonly seen: object;
  readonly draft: string;
  readonly title: string;
  readonly act: string;
  readonly done: string;
  readonly note?: ReactNode;
  /** The name of the text in the request. */
  readonly name?: 'reason' | 'overrideMotive';
  readonly onDone: () => void;
}

/** An act that asks for nothing but why. */
export function ReasonForm({ request, seen, draft, title, act, done, note, name = 'reason', onDone }: ReasonFormProps) {
  const { stay } = useWords();
  const tell = useTell();
  const [initial] = useState({ text: '' });
  const form = useActForm({ request, draft, initial, toInput: ({ text }) => ({ ...seen, [name]: text }), onDone: () => { tell({ says: done }); onDone(); } });
  return (
    <ActForm form={form} title={title} act={act} onCancel={onDone} arrive>
      {note && <p className="meta">{note}</p>}
      {form.failure?.kind === 'changed-meanwhile' && <Banner tone="attention">{stay.changed}</Banner>}
      <TextArea label={stay.why} {...form.text('text')} {...form.at(name)} rows={3} />
    </ActForm>
  );
}
