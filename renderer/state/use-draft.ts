import { useCallback, useEffect, useState } from 'react';
import { ask } from '../bridge/bridge';
import { saveDrafts } from './autosave';
import type { DraftBody } from './drafts';
import { useWindow } from './store';

/** A form's text while it is being written. */
export interface DraftHandle<Body> {
  readonly body: Body;
  /** False until the vault told whether it had kept an earlier version. */
  readonly ready: boolean;
  readonly saved: boolean;
  /** The whole new body, or the fields that change. */
  readonly change: (next: Partial<Body> | ((now: Body) => Body)) => void;
  /** After the record is settled, or when the guardian starts over: forgets it here and in the vault. */
  readonly discard: () => void;
}

/**
 * The draft under `key`, kept by itself every two seconds. The key names the form and the record it belongs to, never
 * a person: `conversation:<id>`. `initial` is what an untouched form shows; stored fields are laid over it, so a form may
 * grow a field while a draft waits.
 */
export function useDraft<Body extends object>(key: string, initial: Body): DraftHandle<Body> {
  const [start] = useState(initial);
  const [ready, setReady] = useState(() => key in useWindow.getState().drafts);
  // text and state apart: a caret that moves draws nothing anew
  const body = useWindow((state) => state.drafts[key]?.body) as Partial<Body> | undefined;
  const saved = useWindow((state) => state.drafts[key]?.saved ?? true);

  useEffect(() => {
    if (key in useWindow.getState().drafts) return setReady(true);
    let wanted = true;
    void ask('drafts.find', { key }).then((answer) => {
      if (!wanted) return;
      if (answer.ok && answer.value.body) useWindow.getState().putDraft(key, answer.value.body as DraftBody, answer.value.place ?? undefined);
      setReady(true);
    });
    return () => {
      wanted = false;
      void saveDrafts();
    };
  }, [key]);

  const change = useCallback<DraftHandle<Body>['change']>(
    (next) => {
      const now: Body = { ...start, ...(useWindow.getState().drafts[key]?.body as Partial<Body> | undefined) };
      // a form's body is plain JSON by field; the vault checks that it is
      useWindow.getState().changeDraft(key, (typeof next === 'function' ? next(now) : { ...now, ...next }) as DraftBody);
    },
    [key, start],
  );
  const discard = useCallback(() => {
    useWindow.getState().dropDraft(key);
    void ask('drafts.discard', { key });
  }, [key]);

  return { body: body ? { ...start, ...body } : start, ready, saved, change, discard };
}
