import { Circle, CircleCheck, CircleDot, CircleMinus, Lock, Timer, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Icon } from './Icon';
import type { Tone } from './tone';

interface RowsProps {
  readonly children: ReactNode;
  readonly tone?: Tone;
  readonly dense?: boolean;
  /** Steps have an order. */
  readonly ordered?: boolean;
  readonly label?: string;
}

/** A sheet of rows. Inside go Row, LookRow, TaskRow, CheckRow and StepRow. */
export function Rows({ children, tone, dense = false, ordered = false, label }: RowsProps) {
  const List = ordered ? 'ol' : 'ul';
  return <List className="rows sheet" data-tone={tone} data-dense={dense ? '' : undefined} aria-label={label}>{children}</List>;
}

/** A row that opens as a whole when `onOpen` is given. */
export function Row({ children, onOpen, current = false }: { readonly children: ReactNode; readonly onOpen?: () => void; readonly current?: boolean }) {
  const here = current || undefined;
  if (!onOpen) return <li aria-current={here}>{children}</li>;
  return <li aria-current={here}><button type="button" className="row-button" onClick={onOpen}>{children}</button></li>;
}

/** What to look at, why, and the act at the end. */
export function LookRow({ title, why, tag, act }: { readonly title: ReactNode; readonly why?: ReactNode; readonly tag?: ReactNode; readonly act?: ReactNode }) {
  return (
    <li className="look">
      <p className="title">{title}{tag}</p>
      {why && <p className="why">{why}</p>}
      {act && <div className="act">{act}</div>}
    </li>
  );
}

interface TaskRowProps {
  readonly title: ReactNode;
  readonly due: ReactNode;
  readonly late?: boolean;
  readonly done?: boolean;
  /** A task that is computed from an event is not ticked: it leads to the act that settles it. */
  readonly onToggle?: (done: boolean) => void;
}

/** A task, when it is due, and the reason. */
export function TaskRow({ title, due, late = false, done = false, onToggle }: TaskRowProps) {
  const id = useId();
  return (
    <li className="task" data-tone={late ? 'danger' : undefined}>
      {onToggle ? <input className="box" id={id} type="checkbox" checked={done} onChange={(event) => onToggle(event.currentTarget.checked)} /> : <Icon of={late ? Timer : Circle} />}
      {onToggle ? <label className="title" htmlFor={id}>{title}</label> : <span className="title">{title}</span>}
      <span className={late ? 'due meta tone' : 'due meta'}>{due}</span>
    </li>
  );
}

/** How far a point of a checklist is. The icon and the word say the same. */
export type CheckState = 'done' | 'now' | 'open' | 'refused' | 'not-needed' | 'blocked';
const checks: Record<CheckState, { readonly icon: LucideIcon; readonly tone: Tone }> = {
  done: { icon: CircleCheck, tone: 'safe' },
  now: { icon: CircleDot, tone: 'accent' },
  open: { icon: Circle, tone: 'quiet' },
  refused: { icon: TriangleAlert, tone: 'attention' },
  'not-needed': { icon: CircleMinus, tone: 'quiet' },
  blocked: { icon: Lock, tone: 'quiet' },
};

interface CheckRowProps {
  readonly state: CheckState;
  readonly title: ReactNode;
  /** The state as a word, at the end. */
  readonly word?: ReactNode;
  readonly proof?: ReactNode;
  readonly onOpen?: () => void;
  readonly current?: boolean;
}

/** A point of a checklist, with its proof. */
export function CheckRow({ state, title, word, proof, onOpen, current = false }: CheckRowProps) {
  const { icon, tone } = checks[state];
  return (
    <li className="check" data-tone={tone} aria-current={current || undefined}>
      <Icon of={icon} />
      <span className="title">{onOpen ? <button type="button" className="link" data-quiet="" onClick={onOpen}>{title}</button> : title}</span>
      {word && <span className="meta">{word}</span>}
      {proof && <span className="proof meta">{proof}</span>}
    </li>
  );
}

interface StepRowProps {
  readonly state: CheckState | 'late';
  readonly title: ReactNode;
  readonly who?: ReactNode;
  readonly due?: ReactNode;
  /** The step to do now: it opens, says why, and carries the buttons. */
  readonly current?: boolean;
  readonly why?: ReactNode;
  readonly acts?: ReactNode;
}

/** A step with who does it and by when. */
export function StepRow({ state, title, who, due, current = false, why, acts }: StepRowProps) {
  const { icon, tone } = state === 'late' ? { icon: Timer, tone: 'danger' as const } : checks[state];
  return (
    <li className="step" data-tone={tone} aria-current={current ? 'step' : undefined}>
      <Icon of={icon} />
      <div>{current ? <strong>{title}</strong> : title}{why && <p className={current ? undefined : 'meta'}>{why}</p>}</div>
      <span className="meta">{who}</span>
      <span className={state === 'late' ? 'due tone' : 'due meta'}>{due}</span>
      {acts && <div className="act">{acts}</div>}
    </li>
  );
}
