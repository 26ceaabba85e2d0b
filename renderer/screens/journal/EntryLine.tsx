import { Eye, PencilLine, Send, type LucideIcon } from 'lucide-react';
import { kindOfAct, type ActKind } from '#domain/journal/act-kind';
import { dayOf, timeOf } from '#domain/shared/instant';
import { Icon } from '../../components/Icon';
import { Tag } from '../../components/Tag';
import type { Entry } from '../../state/use-journal';
import { dayWithWeekday } from '../../words/moments';
import { useWords } from '../../words/words';
import { countsOf } from './counts-of';

const icons: Record<ActKind, LucideIcon> = { changed: PencilLine, left: Send, looked: Eye };

/** One entry: when, what, who, and how it ended when it was not done. What only looked stands lighter. */
export function EntryLine({ entry, heads }: { readonly entry: Entry; readonly heads: boolean }) {
  const { journal, field, language } = useWords();
  const { deeds, kinds, outcomes } = field.journal;
  const kind = kindOfAct(entry.action);
  const deed = deeds[entry.action];
  return (
    <div className="timeline-line">
      {heads && <span className="day label">{dayWithWeekday(dayOf(entry.at), language)}</span>}
      <time className="meta" dateTime={entry.at}>{timeOf(entry.at)}</time>
      <Icon of={icons[kind]} label={kinds[kind]} />
      <span className="event">
        {kind === 'looked' ? deed : <strong>{deed}</strong>} {entry.outcome !== 'done' && <Tag tone="attention">{outcomes[entry.outcome]}</Tag>}
        <span className="meta">{[entry.actor ?? journal.otherActor, ...countsOf(entry, field)].join(', ')}</span>
      </span>
    </div>
  );
}
