import { useEffect, useRef } from 'react';
import type { Route } from '../state/route';
import { menuItems, routeOf } from './menu-items';

interface Deeds {
  readonly go: (route: Route) => void;
  readonly lock: () => void;
  readonly search: () => void;
}

const primary = '.button[data-kind="primary"]';
const live = ':not([aria-disabled="true"])';

/**
 * Presses the primary act of what lies on top: an open dialog, else the form with the keyboard when it has an act of its
 * own, else the panel with the keyboard, else the page. Two forms on a page never send each other.
 */
export function pressPrimary(): boolean {
  const form = document.activeElement?.closest('form');
  const formAct = form?.querySelector(primary) ? primary : '.button[type="submit"]';
  const places = [
    [document.querySelector('[role="alertdialog"], [role="dialog"]'), primary],
    [form?.querySelector(formAct) ? form : null, formAct],
    [document.activeElement?.closest('.panel'), primary],
    [document.querySelector('.page'), primary],
  ] as const;
  const [top, act] = places.find(([place]) => place !== null && place !== undefined) ?? [];
  const button = act && top?.querySelector<HTMLButtonElement>(`${act}${live}`);
  button?.click();
  return button !== null && button !== undefined;
}

/** The keys of the window: Ctrl+L locks, Ctrl+K searches, Alt and a number opens an entry of the menu, Ctrl+Enter presses the primary act. */
export function useShortcuts(deeds: Deeds): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const ctrl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (ctrl && event.key.toLowerCase() === 'l') latest.current.lock();
      else if (ctrl && event.key.toLowerCase() === 'k') latest.current.search();
      else if (ctrl && event.key === 'Enter') { if (!pressPrimary()) return; }
      else if (event.altKey && !event.ctrlKey && /^Digit[1-9]$/.test(event.code)) {
        const item = menuItems()[Number(event.code.slice(5)) - 1];
        if (!item) return;
        latest.current.go(routeOf(item));
      } else return;
      event.preventDefault();
    };
    // Before the controls: a radio button or an open list keeps its keys to itself.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
