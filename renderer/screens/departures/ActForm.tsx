import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../components/Button';
import { Skeleton } from '../../components/Empty';
import { Acts, Form } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Saved } from '../../components/Saved';
import { useWindow } from '../../state/store';
import { useWords } from '../../words/words';
import type { ActFormHandle } from './use-act-form';

interface ActFormProps {
  readonly form: Pick<ActFormHandle<object>, 'ready' | 'saved' | 'pending' | 'failure' | 'send'>;
  /** The name of the form, as its heading and for a screen reader. */
  readonly title: string;
  readonly act: string;
  readonly icon?: LucideIcon;
  /** What is in the way of the act, seen before it is tried. */
  readonly why?: string | undefined;
  /** Gives a button that closes the form; the draft is kept. */
  readonly onCancel?: (() => void) | undefined;
  /** Takes the keyboard to the heading when the form opens. */
  readonly arrive?: boolean;
  /** The step around the form says the same already: the heading is there for a screen reader only. */
  readonly titled?: boolean;
  readonly children: ReactNode;
}

/** A form that settles one thing: fields, why it was refused, the act, and "Bewaard om". */
export function ActForm({ form, title, act, icon, why, onCancel, arrive = false, titled = true, children }: ActFormProps) {
  const { departures } = useWords();
  const savedAt = useWindow((state) => state.savedAt);
  const heading = useRef<HTMLHeadingElement>(null);
  const { ready } = form;
  useEffect(() => {
    if (arrive && ready) heading.current?.focus();
  }, [arrive, ready, title]);
  if (!ready) return <Skeleton />;
  return (
    <Form label={title} onSubmit={() => { if (!why && !form.pending) form.send(); }}>
      {arrive && <h2 className={titled ? 'form-title' : 'spoken'} ref={heading} tabIndex={-1}>{title}</h2>}
      {children}
      <FailureNotice failure={form.failure} />
      <Acts>
        <Button kind="primary" type="submit" pending={form.pending} why={why} {...(icon && { icon })}>{act}</Button>
        {onCancel && <Button onPress={onCancel}>{departures.forms.cancel}</Button>}
        <span className="push"><Saved at={savedAt} waiting={!form.saved} /></span>
      </Acts>
    </Form>
  );
}
