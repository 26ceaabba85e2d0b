import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';

// zod would try to make functions out of text, which no page of ours may do.
config({ jitless: true });

/** Draws a window. React's own reports go nowhere: an error may quote what was typed, and a console is a log. */
export function start(window: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) return;
  const silent = import.meta.env.DEV ? undefined : (): void => undefined;
  createRoot(root, silent ? { onCaughtError: silent, onUncaughtError: silent, onRecoverableError: silent } : {}).render(<StrictMode>{window}</StrictMode>);
}
