import { useMemo, useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import { timelineOf } from '#domain/minors/timeline';
import type { TimelineItem } from '#domain/minors/timeline-line';
import { dayOf, timeOf } from '#domain/shared/instant';
import { Choice } from '../../components/Choice';
import { Icon } from '../../components/Icon';
import { Section } from '../../components/Layout';
import { Select } from '../../components/Select';
import { Tag } from '../../components/Tag';
import { TextField } from '../../components/TextField';
import { VirtualList } from '../../components/VirtualList';
import { useToday } from '../../state/now';
import type { OpenPanel } from '../../state/route';
import { dayWithWeekday } from '../../words/moments';
import { useWords } from '../../words/words';
import { findLines, timelinePeriods, type LinesSought } from './find-lines';
import { lineKey } from './LinePanel';
import { optionsOf } from './options';
import { kindRow, timelineFilters, toneOf } from './timeline-kinds';

interface MinorTimelineProps {
  readonly file: MinorFile;
  readonly panel: OpenPanel | undefined;
  readonly onOpen: (panel: OpenPanel) => void;
}

/** The panel that a line opens: its record, or the line itself in full. */
const panelOf = (item: TimelineItem): OpenPanel => {
  const { panel } = kindRow(item.kind);
  return panel === null ? { kind: 'line', id: lineKey(item) } : { kind: panel, id: item.subjectId };
};

/** Everything that happened, newest first and by day; found by kind, period and words; a line opens its record beside the list. */
export function MinorTimeline({ file, panel, onOpen }: MinorTimelineProps) {
  const words = useWords();
  const { timeline } = words.minors;
  const today = useToday();
  const [sought, setSought] = useState<LinesSought>({ filter: 'all', period: 'all', typed: '' });
  const change = (part: Partial<LinesSought>): void => setSought((now) => ({ ...now, ...part }));
  const items = useMemo(() => timelineOf(file), [file]);
  const shown = useMemo(() => findLines(items, sought, today, words), [items, sought, today, words]);
  const firstOfDay = useMemo(() => new Set(shown.filter((item, place) => dayOf(item.at) !== dayOf(shown[place - 1]?.at ?? item.at) || place === 0)), [shown]);
  const open = panel && shown.find((item) => { const opens = panelOf(item); return opens.kind === panel.kind && opens.id === panel.id; });
  return (
    <Section title={timeline.title} aside={<span role="status">{timeline.count(shown.length, items.length)}</span>}>
      <div className="timeline-filter">
        <Choice label={timeline.show} options={optionsOf(timelineFilters, timeline.filters)} value={sought.filter} onChange={(filter) => change({ filter })} />
        <div className="timeline-words" role="search">
          <TextField label={timeline.typed} type="search" value={sought.typed} onChange={(typed) => change({ typed })} />
          <Select label={timeline.period} options={optionsOf(timelinePeriods, timeline.periods)} value={sought.period} onChange={(period) => change({ period })} />
        </div>
      </div>
      {shown.length === 0 ? <p className="meta">{items.length === 0 ? timeline.none : timeline.nothingFound}</p> : (
        <div className="short-list">
          <VirtualList
            label={timeline.title} items={shown} keyOf={lineKey} openKey={open && lineKey(open)} rowRem={3.5} onOpen={(item) => onOpen(panelOf(item))}
            renderRow={(item) => <Line item={item} heads={firstOfDay.has(item)} />}
          />
        </div>
      )}
    </Section>
  );
}

function Line({ item, heads }: { readonly item: TimelineItem; readonly heads: boolean }) {
  const words = useWords();
  const { title, detail } = words.field.timeline[item.kind](item.facts);
  return (
    <div className="timeline-line" data-tone={toneOf(item)} data-mark={item.mark}>
      {heads && <span className="day label">{dayWithWeekday(dayOf(item.at), words.language)}</span>}
      <time className="meta" dateTime={item.dayOnly ? dayOf(item.at) : item.at}>{item.dayOnly ? '' : timeOf(item.at)}</time>
      <Icon of={kindRow(item.kind).icon} />
      <span className="event"><strong>{title}</strong> {item.mark && <Tag>{words.minors.timeline.marks[item.mark]}</Tag>}{detail && <span className="meta">{detail}</span>}</span>
    </div>
  );
}
