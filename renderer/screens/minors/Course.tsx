import type { MinorFile } from '#domain/minors/minor-file';
import { timelineOf } from '#domain/minors/timeline';
import type { TimelineItem } from '#domain/minors/timeline-line';
import { dayOf } from '#domain/shared/instant';
import type { PlainDate } from '#domain/shared/plain-date';
import { Section } from '../../components/Layout';
import { Timeline, type TimelineEntry } from '../../components/Timeline';
import { useToday } from '../../state/now';
import { listedMoment } from '../../words/moments';
import { useWords, type AllWords } from '../../words/words';
import { kindRow, toneOf } from './timeline-kinds';

/** The lines of the timeline that belong to one record. */
export function Course({ file, subjectId }: { readonly file: MinorFile; readonly subjectId: string }) {
  const words = useWords();
  const today = useToday();
  const items = timelineOf(file).filter((item) => item.subjectId === subjectId);
  return (
    <Section title={words.minors.panel.course}>
      <Timeline label={words.minors.panel.course} entries={items.map((item, place) => entryOf(item, place, today, words))} />
    </Section>
  );
}

function entryOf(item: TimelineItem, place: number, today: PlainDate, words: AllWords): TimelineEntry {
  const { title, detail } = words.field.timeline[item.kind](item.facts);
  const at = item.dayOnly ? dayOf(item.at) : item.at;
  return { key: `${item.kind} ${place}`, at, when: listedMoment(at, today, words.language), icon: kindRow(item.kind).icon, tone: toneOf(item), title, note: detail || undefined };
}
