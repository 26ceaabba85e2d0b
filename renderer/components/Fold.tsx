import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Icon } from './Icon';

interface FoldProps {
  readonly title: string;
  /** What is in it, in a few words, readable while it is closed. */
  readonly note?: string | undefined;
  /** Open at first, because something is filled in. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Fields that are not needed at first: closed until somebody opens them. A field in it that needs something opens it too. */
export function Fold({ title, note, open = false, children }: FoldProps) {
  const [first] = useState(open);
  return (
    <details className="fold" open={first}>
      <summary><Icon of={ChevronRight} /><span>{title}</span>{note && <span className="meta">{note}</span>}</summary>
      <div className="stack" data-gap="medium">{children}</div>
    </details>
  );
}
