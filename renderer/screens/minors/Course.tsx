import type { MinorFile } from '#domain/minors/minor-file';
import { timelineOf } from '#domain/minors/timeline';
import { Section } from '../../components/Layout';
import { Timeline } from '../../components/Timeline';
import { useToday } from '../../state/now';
import { useWords } from '../../words/words';
import { entryOf } from './MinorTimeline';

/** The lines of the timeline that belong to one record. */
export function Course({ file, subjectId }: { readonly file: MinorFile; readonly subjectId: string }) {
  const words = useWords();
  const today = useToday();
  const items = timelineOf(file).filter((item) => item.subjectId === subjectId);
  return (
    <Section title={words.minors.panel.course}>
      <Timeline label={words.minors.panel.course} entries={items.map((item, place) => entryOf(item, place, { today, words }))} />
    </Section>
  );
}
