import type { ReactNode } from 'react';
import { useWords } from '../words/words';

/** Nothing yet: what belongs here, and how it begins. */
export function Empty({ title, children, act }: { readonly title: string; readonly children?: ReactNode; readonly act?: ReactNode }) {
  return <div className="empty"><h2>{title}</h2>{children && <p>{children}</p>}{act}</div>;
}

/** Not yet: grey lines where text will come. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const { frame } = useWords();
  return (
    <div className="skeleton" role="status" aria-label={frame.loading}>
      {Array.from({ length: lines }, (_, line) => <i key={line} />)}
    </div>
  );
}
