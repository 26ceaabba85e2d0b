import { timelineOf } from '#domain/minors/timeline';
import type { TimelineItem } from '#domain/minors/timeline-line';
import { dayOf } from '#domain/shared/instant';
import { Panel } from '../../components/Panel';
import { dayWithWeekday, writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { GonePanel, type RecordPanelProps } from './RecordPanels';

/** Names a line: steps of one record at one moment are told apart by what they say. */
export const lineKey = (item: TimelineItem): string => `${item.kind} ${item.subjectId} ${item.at} ${JSON.stringify(item.facts)}`;

/** A line that has no record of its own to open: what it says, in full. */
export function LinePanel({ file, id, onClose }: RecordPanelProps) {
  const { field, language } = useWords();
  const item = timelineOf(file).find((one) => lineKey(one) === id);
  if (!item) return <GonePanel onClose={onClose} />;
  const { title, detail } = field.timeline[item.kind](item.facts);
  return <Panel title={title} note={item.dayOnly ? dayWithWeekday(dayOf(item.at), language) : writtenMoment(item.at, language)} onClose={onClose}>{detail && <p className="written">{detail}</p>}</Panel>;
}
