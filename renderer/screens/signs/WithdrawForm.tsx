import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { Form } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { TextArea } from '../../components/TextArea';
import { useWords } from '../../words/words';
import { useActForm } from '../departures/use-act-form';

interface WithdrawFormProps {
  readonly request: 'signs.withdraw' | 'signs.withdrawContrary';
  /** Which record: `{ signId }`. */
  readonly seen: object;
  readonly draft: string;
  readonly label: string;
  readonly act: string;
  readonly onDone: () => void;
}

/** Takes something back in the list where it stands, with a reason. Its button is not the first of the screen. */
export function WithdrawForm({ request, seen, draft, label, act, onDone }: WithdrawFormProps) {
  const { signs } = useWords();
  const [initial] = useState({ reason: '' });
  const form = useActForm({ request, draft, initial, toInput: (body) => ({ ...seen, ...body }), onDone });
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  return (
    <div ref={box}>
      <Form label={act} onSubmit={form.send}>
        <TextArea label={label} rows={2} {...form.text('reason')} />
        <FailureNotice failure={form.failure} />
        <div className="split">
          <Button pending={form.pending} type="submit">{act}</Button>
          <Button kind="plain" onPress={onDone}>{signs.keep}</Button>
        </div>
      </Form>
    </div>
  );
}
