import { useEffect, useRef, type RefObject } from 'react';
import type { DraftPlace } from './drafts';
import { useWindow } from './store';

const CONTROLS = 'input, textarea, select, button';
const controlsOf = (shell: Element | null | undefined): readonly HTMLElement[] => [...(shell?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];

/** What scrolls the page: the page itself, or on a narrow window the whole document. */
const pageOf = (form: HTMLElement): Element => form.closest('.page') ?? document.documentElement;

function placeIn(form: HTMLElement): DraftPlace | undefined {
  const active = document.activeElement;
  const shell = active instanceof HTMLElement && form.contains(active) ? active.closest<HTMLElement>('[data-field]') : null;
  if (!shell || !(active instanceof HTMLElement)) return undefined;
  const text = active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.selectionStart !== null) ? active : undefined;
  return {
    field: shell.dataset['field'] ?? '', control: Math.max(0, controlsOf(shell).indexOf(active)), from: text?.selectionStart ?? 0, to: text?.selectionEnd ?? 0,
    scroll: Math.round(Math.max(pageOf(form).scrollTop, window.scrollY)),
  };
}

function goTo(form: HTMLElement, { field, control, from, to, scroll }: DraftPlace): void {
  const controls = controlsOf(form.querySelector(`[data-field="${CSS.escape(field)}"]`));
  const target = controls[control] ?? controls[0];
  target?.focus({ preventScroll: true });
  if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.selectionStart !== null)) target.setSelectionRange(from, to);
  pageOf(form).scrollTo({ top: scroll });
  window.scrollTo({ top: scroll });
}

/**
 * Keeps with a draft where the keyboard is (field, caret, scroll), and puts it there again when the form opens. Give the
 * answer to the element that holds the form; `ready` is that of the draft.
 */
export function usePlace(key: string, ready: boolean): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = form.current;
    if (!ready || !here) return;
    const kept = useWindow.getState().drafts[key]?.place;
    if (kept) goTo(here, kept);
    const note = (): void => {
      const place = placeIn(here);
      if (place) useWindow.getState().notePlace(key, place);
    };
    const page = pageOf(here);
    here.addEventListener('focusin', note);
    here.addEventListener('input', note); // a lock right after a letter may come before its selectionchange
    document.addEventListener('selectionchange', note);
    page.addEventListener('scroll', note, { passive: true });
    return () => {
      here.removeEventListener('focusin', note);
      here.removeEventListener('input', note);
      document.removeEventListener('selectionchange', note);
      page.removeEventListener('scroll', note);
    };
  }, [key, ready]);
  return form;
}
