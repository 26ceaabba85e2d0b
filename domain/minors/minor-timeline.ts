import { atMoment, type LinesOf } from './timeline-line';

/** That the youth came into the caseload. */
export const minorLines: LinesOf = ({ minor }) => [{ ...atMoment(minor.recordedAt), kind: 'minor-added', subjectId: minor.id, facts: {} }];
