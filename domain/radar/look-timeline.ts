import { atMoment, type LinesOf } from '../minors/timeline-line';

/** That a quiet case was looked at, and what was noted. */
export const lookLines: LinesOf = ({ looks }) =>
  looks.map((one) => ({ ...atMoment(one.at), kind: 'looked-at', subjectId: String(one.id), facts: { note: one.note, by: one.by, quietUntil: one.quietUntil } }));
