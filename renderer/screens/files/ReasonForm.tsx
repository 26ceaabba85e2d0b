import type { ReactNode } from 'react';
import type { Failure } from '#electron/contract/envelope';
import { Button } from '../../components/Button';
import { Acts, Form } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { TextArea } from '../../components/TextArea';
import { useWords } from '../../words/words';
import { useFirstProblem } from '../minors/form';

interface ReasonFormProps {
  readonly title: string;
  readonly says?: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | undefined;
  readonly act: string;
  readonly pending: boolean;
  readonly failure: Failure | undefined;
  readonly onAct: () => void;
  readonly onBack: () => void;
  /** Fields above the reason. */
  readonly children?: ReactNode;
}

/** An act on a file that asks why, and the way back. */
export function ReasonForm({ title, says, label, value, onChange, problem, act, pending, failure, onAct, onBack, children }: ReasonFormProps) {
  const { files } = useWords();
  useFirstProblem(failure);
  return (
    <Form label={title}>
      <div className="stack" data-gap="medium">
        <h3>{title}</h3>
        {says && <p>{says}</p>}
        {children}
        <TextArea label={label} field="reason" problem={problem} rows={2} value={value} onChange={onChange} />
        <FailureNotice failure={failure} />
        <Acts>
          <Button kind="primary" pending={pending} onPress={onAct}>{act}</Button>
          <Button onPress={onBack}>{files.same.back}</Button>
        </Acts>
      </div>
    </Form>
  );
}
