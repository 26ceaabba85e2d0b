import { refusal, type Permission } from '../shared/refusal';
import { firstDay, type PlainDate } from '../shared/plain-date';
import type { NewMinor } from './identity';
import type { NewMeasure } from './measure';

const future = (days: readonly (PlainDate | null)[], today: PlainDate): Permission => (days.some((one) => one !== null && one > today) ? [refusal('day-in-the-future')] : []);

/** May this youth be recorded? Nobody was born, inspected or asked for asylum in the future. */
export function mayRecordMinor(minor: NewMinor, today: PlainDate): Permission {
  const inspectedOn = minor.ageInspection.state === 'done' ? minor.ageInspection.inspectedOn : null;
  const births = [minor.statedBirthDate, minor.establishedBirthDate].map((date) => date && firstDay(date));
  return future([...births, minor.establishedOn, minor.asylumAppliedOn, inspectedOn], today);
}

/** May this measure be recorded? Its days are not in the future. */
export function mayRecordMeasure(measure: NewMeasure, today: PlainDate): Permission {
  switch (measure.basis) {
    case 'none-yet': return [];
    case 'requested': return future([measure.requestedOn], today);
    case 'ordered': return future([measure.decidedOn, measure.sentOn], today);
  }
}
