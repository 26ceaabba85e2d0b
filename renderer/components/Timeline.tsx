import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { Tone } from './tone';

export interface TimelineEntry {
  readonly key: string;
  /** ISO day or moment, for the machine. */
  readonly at: string;
  /** As it is written: one line, or a day and a time. */
  readonly when: readonly string[];
  readonly icon: LucideIcon;
  readonly tone?: Tone | undefined;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  /** Open beside it now. */
  readonly current?: boolean;
  readonly onOpen?: (() => void) | undefined;
}

/** What happened, newest first. */
export function Timeline({ entries, label }: { readonly entries: readonly TimelineEntry[]; readonly label?: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} data-tone={entry.tone} aria-current={entry.current || undefined}>
          <time dateTime={entry.at}>{entry.when.map((part) => <span key={part}>{part}</span>)}</time>
          <Icon of={entry.icon} />
          <div className="event">
            {entry.onOpen ? <button type="button" className="row-button" onClick={entry.onOpen}><strong>{entry.title}</strong></button> : <strong>{entry.title}</strong>}
            {entry.note && <p className="meta">{entry.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
