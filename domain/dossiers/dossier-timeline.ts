import { atMoment, type LinesOf } from '../minors/timeline-line';

/** Printed dossiers. */
export const dossierLines: LinesOf = ({ dossiers }) =>
  dossiers.map((one) => ({ ...atMoment(one.printedAt), kind: 'dossier-printed', subjectId: one.id, facts: { copy: one.copy, receiver: one.receiver } }));
