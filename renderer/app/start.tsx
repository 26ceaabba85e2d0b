import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Draws a window. React's own reports go nowhere: an error may quote what was typed, and a console is a log. */
export function start(window: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) return;
  const silent = import.meta.env.DEV ? undefined : (): void => undefined;
  createRoot(root, silent ? { onCaughtError: silent, onUncaughtError: silent, onRecoverableError: silent } : {}).render(<StrictMode>{window}</StrictMode>);
}
