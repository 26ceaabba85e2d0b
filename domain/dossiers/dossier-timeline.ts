import { atMoment, type LinesOf } from '../minors/timeline-line';

/** Printed dossiers. A draft is no copy: 0. */
export const dossierLines: LinesOf = ({ dossiers }) =>
  dossiers.map((one) => ({ ...atMoment(one.printedAt), kind: 'dossier-printed', subjectId: one.id, facts: { copy: one.copy ?? 0, receiver: one.receiver } }));
