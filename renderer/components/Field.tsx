import { CircleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useWords } from '../words/words';
import { Icon } from './Icon';

/** What every field has. */
export interface FieldProps {
  readonly label: string;
  /** A short sentence under the label. */
  readonly help?: ReactNode;
  /** What is wrong, as a sentence that says what to do. */
  readonly problem?: string | undefined;
  /** Says so beside the label. Fields are needed unless this is set. */
  readonly optional?: boolean;
  /** The path in the request, `identity.vNumber`: a summary of problems leads the keyboard here. */
  readonly field?: string;
}

/** The ids that tie a control to its label, help and message. */
export interface FieldParts {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly invalid: true | undefined;
}

interface Shell extends FieldProps {
  /** How an entry was read, under the control. */
  readonly read?: ReactNode;
  /** For a group of controls the name is no <label>. */
  readonly group?: boolean;
  readonly children: (parts: FieldParts) => ReactNode;
}

/** Label, help, control, reading, message: in that order, and tied together for a screen reader. */
export function Field({ label, help, problem, optional = false, field, read, group = false, children }: Shell) {
  const id = useId();
  const { controls } = useWords();
  const helpId = help ? `${id}help` : undefined;
  const readId = read ? `${id}read` : undefined;
  const problemId = problem ? `${id}problem` : undefined;
  const describedBy = [problemId, readId, helpId].filter(Boolean).join(' ') || undefined;
  const name = <>{label}{optional && <span className="optional"> ({controls.optional})</span>}</>;
  return (
    <div className="field" data-invalid={problem ? '' : undefined} data-field={field}>
      {group ? <span className="name" id={`${id}label`}>{name}</span> : <label htmlFor={id} id={`${id}label`}>{name}</label>}
      {help && <span className="help" id={helpId}>{help}</span>}
      {children({ id, labelId: `${id}label`, describedBy, invalid: problem ? true : undefined })}
      {read && <span className="read" id={readId} role="status">{read}</span>}
      {problem && <p className="message" id={problemId}><Icon of={CircleAlert} /><span>{problem}</span></p>}
    </div>
  );
}
