import { useEffect, useRef, type ReactNode } from 'react';

/** Marks the button that opens a form, so that the keyboard finds it again when the form closes. */
export const Opens = ({ form, children }: { readonly form: string; readonly children: ReactNode }) => <span data-opens={form}>{children}</span>;

/** After a form closes the keyboard is at the button that opened it, or at the title when that button is gone. */
export function useReturnToOpener(open: string | undefined): void {
  const before = useRef(open);
  useEffect(() => {
    const closed = before.current;
    before.current = open;
    if (closed === undefined || open !== undefined) return;
    const opener = document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(closed)}"] button`) ?? document.querySelector<HTMLElement>('.page h1, h1');
    opener?.focus({ preventScroll: opener.tagName !== 'BUTTON' });
  }, [open]);
}
