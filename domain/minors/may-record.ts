import { refusal, type Permission } from '../shared/refusal';
import { firstDay, type PlainDate } from '../shared/plain-date';
import type { NewMinor } from './identity';
import type { NewMeasure } from './measure';
import type { StayFacts } from './stay';

const future = (days: readonly (PlainDate | null)[], today: PlainDate): Permission => (days.some((one) => one !== null && one > today) ? [refusal('day-in-the-future')] : []);

/** May this youth be recorded? Nobody was born, inspected or asked for asylum in the future. */
export function mayRecordMinor(minor: NewMinor, today: PlainDate): Permission {
  const { ageInspection: seen, eurodac, objections, description } = minor;
  const inspected = seen.state === 'done' ? [seen.indOn, seen.avimOn, seen.medicalTestOn] : [];
  const elsewhere = eurodac.hits.flatMap((hit) => [hit.registeredOn, hit.birthDate]).map((date) => date && firstDay(date));
  const objected = objections.flatMap((one) => [one.lodgedOn, one.decidedOn]);
  const births = [minor.statedBirthDate, minor.establishedBirthDate].map((date) => date && firstDay(date));
  return future([...births, minor.establishedOn, minor.asylumAppliedOn, ...inspected, eurodac.checkedOn, ...elsewhere, ...objected, description.notedOn], today);
}

/** May this stay be recorded? It did not begin in the future. */
export const mayRecordStay = ({ from, to }: Pick<StayFacts, 'from' | 'to'>, today: PlainDate): Permission => future([from, to].map((date) => date && firstDay(date)), today);

/** May this measure be recorded? Its days are not in the future. */
export function mayRecordMeasure(measure: NewMeasure, today: PlainDate): Permission {
  switch (measure.basis) {
    case 'none-yet': return [];
    case 'requested': return future([measure.requestedOn], today);
    case 'ordered': return future([measure.decidedOn, measure.sentOn], today);
  }
}
