import { atMoment, type LinesOf, type TimelineItem } from '../minors/timeline-line';
import type { Note } from './note';

const SHOWN = 140;

/** The beginning of a note, to its last whole word. */
const beginning = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).replace(/\s\S*$/, '')}…`;
};

const markOf = ({ withdrawnAt, version }: Note): Pick<TimelineItem, 'mark'> => (withdrawnAt ? { mark: 'withdrawn' } : version > 1 ? { mark: 'corrected' } : {});

/** Notes when what they are about happened, and their withdrawal when it was. */
export const noteLines: LinesOf = ({ notes }) => [
  ...notes.map((one): TimelineItem => ({ ...atMoment(one.happenedAt), kind: 'note', subjectId: one.id, facts: { kind: one.kind, role: one.withRole, text: beginning(one.text) }, ...markOf(one) })),
  ...notes.flatMap((one): readonly TimelineItem[] =>
    (one.withdrawnAt ? [{ ...atMoment(one.withdrawnAt), kind: 'note-withdrawn', subjectId: one.id, facts: { kind: one.kind, reason: one.withdrawnReason } }] : [])),
];
