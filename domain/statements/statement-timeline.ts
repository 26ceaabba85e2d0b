import { atMoment, type LinesOf, type TimelineItem } from '../minors/timeline-line';

/** Every version of a statement is a line. The words themselves stay with the statement. */
export const statementLines: LinesOf = ({ statements }) => statements.flatMap(({ id, versions }) => versions.map(({ at, happened, reason }): TimelineItem => ({
  ...atMoment(at), kind: 'statement', subjectId: id, facts: { happened, reason },
})));
