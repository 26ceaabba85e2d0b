import { X } from 'lucide-react';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../words/words';
import { Button } from './Button';

/** A dossier's screen: its header, the work, and beside it at most one panel. */
export function WithPanel({ header, children, panel }: { readonly header: ReactNode; readonly children: ReactNode; readonly panel?: ReactNode }) {
  return (
    <div className="with-panel" data-panel={panel ? 'open' : undefined}>
      <div className="head">{header}</div>
      <div className="main">{children}</div>
      {panel}
    </div>
  );
}

interface PanelProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly onClose: () => void;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Details beside the work. The keyboard goes to its heading; Esc or the cross closes it and the keyboard returns to where
 * it came from. Give it a `key` per record, so that another record opens it anew.
 */
export function Panel({ title, note, onClose, footer, children }: PanelProps) {
  const { frame } = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const from = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      // only when the keyboard would otherwise be nowhere: another panel may have taken it already
      queueMicrotask(() => {
        if (from instanceof HTMLElement && from.isConnected && (document.activeElement === document.body || !document.activeElement)) from.focus();
      });
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <aside className="panel" aria-labelledby={id} onKeyDown={onKeyDown}>
      <header>
        <div><h2 id={id} ref={heading} tabIndex={-1}>{title}</h2>{note && <p className="meta">{note}</p>}</div>
        <Button icon={X} label={frame.close} onPress={onClose} />
      </header>
      {/* what scrolls must be reachable with the keyboard (WCAG 2.1.1) */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="body" tabIndex={0}>{children}</div>
      {footer && <footer>{footer}</footer>}
    </aside>
  );
}
