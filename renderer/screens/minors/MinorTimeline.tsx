import { useMemo, useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import { timelineOf } from '#domain/minors/timeline';
import type { TimelineItem } from '#domain/minors/timeline-line';
import { dayOf } from '#domain/shared/instant';
import type { PlainDate } from '#domain/shared/plain-date';
import { Choice } from '../../components/Choice';
import { Section } from '../../components/Layout';
import { Timeline, type TimelineEntry } from '../../components/Timeline';
import { useToday } from '../../state/now';
import type { OpenPanel } from '../../state/route';
import { listedMoment } from '../../words/moments';
import { useWords, type AllWords } from '../../words/words';
import { optionsOf } from './options';
import { kindRow, timelineFilters, toneOf, type TimelineFilter } from './timeline-kinds';

interface MinorTimelineProps {
  readonly file: MinorFile;
  readonly panel: OpenPanel | undefined;
  readonly onOpen: (panel: OpenPanel) => void;
}

/** Everything that happened, newest first; a line opens its record beside the list. */
export function MinorTimeline({ file, panel, onOpen }: MinorTimelineProps) {
  const words = useWords();
  const { timeline } = words.minors;
  const today = useToday();
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const items = useMemo(() => timelineOf(file), [file]);
  const shown = items.filter((item) => filter === 'all' || kindRow(item.kind).filter === filter);
  return (
    <Section title={timeline.title} aside={timeline.order}>
      <div className="timeline-filter"><Choice label={timeline.show} options={optionsOf(timelineFilters, timeline.filters)} value={filter} onChange={setFilter} /></div>
      {shown.length === 0 && <p className="meta">{timeline.none}</p>}
      <Timeline label={timeline.title} entries={shown.map((item, place) => entryOf(item, place, { today, words, panel, onOpen }))} />
    </Section>
  );
}

interface Around {
  readonly today: PlainDate;
  readonly words: AllWords;
  readonly panel?: OpenPanel | undefined;
  readonly onOpen?: ((panel: OpenPanel) => void) | undefined;
}

/** One line of a timeline as it is shown. */
export function entryOf(item: TimelineItem, place: number, { today, words, panel, onOpen }: Around): TimelineEntry {
  const row = kindRow(item.kind);
  const { title, detail } = words.field.timeline[item.kind](item.facts);
  const opens = row.panel !== null && onOpen !== undefined ? { kind: row.panel, id: item.subjectId } : undefined;
  return {
    key: `${item.kind} ${item.subjectId} ${item.at} ${place}`,
    at: item.dayOnly ? dayOf(item.at) : item.at,
    when: listedMoment(item.dayOnly ? dayOf(item.at) : item.at, today, words.language),
    icon: row.icon,
    tone: toneOf(item),
    title,
    note: detail || undefined,
    current: opens !== undefined && panel?.kind === opens.kind && panel.id === opens.id,
    onOpen: opens && (() => onOpen?.(opens)),
  };
}
