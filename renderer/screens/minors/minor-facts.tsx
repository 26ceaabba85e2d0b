import { isOpen } from '#domain/departures/departure-clock';
import type { DepartureRecord } from '#domain/departures/departure-record';
import { languageName } from '#domain/dossiers/names';
import { ageOn } from '#domain/minors/age';
import { finishOf } from '#domain/minors/measure-course';
import { currentMeasure, measureStart } from '#domain/minors/measure';
import type { MinorFile } from '#domain/minors/minor-file';
import { placementKindRow } from '#domain/placements/placement-kinds';
import { placementOn, type Placement } from '#domain/placements/placement';
import { dayOf, type Instant } from '#domain/shared/instant';
import { writtenDate, type PartialDate, type PlainDate } from '#domain/shared/plain-date';
import type { Fact } from '../../components/Facts';
import { listedMoment } from '../../words/moments';
import type { AllWords } from '../../words/words';
import { languageList } from './options';

/** The open departure of a youth; there is at most one. */
export const openDepartureIn = (file: Pick<MinorFile, 'departures'>): DepartureRecord | undefined => file.departures.findLast((one) => isOpen(one.status));

/** A place as it may be shown: protected shelter by its code alone. */
export function placeName(placement: Pick<Placement, 'kind' | 'locationCode' | 'location'>, { field }: AllWords): string {
  const { codeOnly } = placementKindRow(placement.kind);
  return [withoutShort(field.placements.kinds[placement.kind]), placement.locationCode, codeOnly ? '' : placement.location].filter(Boolean).join(', ');
}

/** "Beschermde opvang (BO)" without the short name: its code says that already. */
const withoutShort = (kind: string): string => kind.replace(/ \([^)]+\)$/, '');

/** The facts at the head of a dossier: both ages in one pair, where, measure, asylum, language. */
export function factsOf(file: MinorFile, now: Instant, words: AllWords): readonly (Fact | readonly [Fact, Fact])[] {
  const today = dayOf(now);
  const { facts } = words.minors;
  const { minors } = words.field;
  const { minor } = file;
  const age = (date: PartialDate): string => minors.age(ageOn(date, today));
  const stated: Fact = { label: minors.statedAge, value: age(minor.statedBirthDate), note: writtenDate(minor.statedBirthDate) };
  const established: Fact = minor.establishedBirthDate === null
    ? { label: minors.establishedAge, value: minors.notEstablished, note: minors.inspection[minor.ageInspection.state] }
    : { label: minors.establishedAge, value: age(minor.establishedBirthDate), note: establishedNote(minor, minor.establishedBirthDate, words) };
  return [
    [stated, established],
    whereFact(file, today, now, words),
    measureFact(file, today, words),
    { label: facts.asylum, value: minors.asylum[minor.asylumApplication], note: minor.asylumAppliedOn && writtenDate(minor.asylumAppliedOn) },
    {
      label: facts.language, value: minor.languages.length > 0 ? languageList(minor.languages, words.field) : facts.languageUnknown,
      note: minor.interpreterLanguage ? facts.interpreter(languageName(minor.interpreterLanguage, words.field)) : facts.noInterpreter,
    },
  ];
}

function establishedNote(minor: MinorFile['minor'], date: PartialDate, { field, minors }: AllWords): string {
  const source = minor.establishedSource && field.minors.birthDateSources[minor.establishedSource].toLowerCase();
  return [writtenDate(date), source, minor.ageObjection === 'yes' && minors.facts.objection].filter(Boolean).join(', ');
}

/** When and where somebody who is under way is expected. */
export function arrivalWords({ arrivalAt, arrivalKind, arrivalWhere }: Pick<Placement, 'arrivalAt' | 'arrivalKind' | 'arrivalWhere'>, now: Instant, { field: { placements }, language }: AllWords): string {
  const where = [arrivalKind && withoutShort(placements.kinds[arrivalKind]), arrivalWhere].filter(Boolean).join(' ');
  if (arrivalAt === null) return [where, placements.arrivalUnknown].filter(Boolean).join(', ');
  const about = { moment: listedMoment(arrivalAt, dayOf(now), language).join(' ') };
  return [where, arrivalAt < now ? placements.arrivalPassed(about) : placements.arrival(about)].filter(Boolean).join(', ');
}

function whereFact(file: MinorFile, today: PlainDate, now: Instant, words: AllWords): Fact {
  const { facts } = words.minors;
  const placement = placementOn(file.placements, today);
  const name = placement && (placement.locationCode || words.field.placements.kinds[placement.kind]);
  const departure = openDepartureIn(file) ?? file.departures.findLast((one) => one.status === 'known-destination');
  if (departure) {
    const status = departure.status === 'not-found' ? facts.notFound : words.field.departures.statuses[departure.status];
    return { label: facts.where, value: capital(status), note: name && facts.lastAt(name) };
  }
  if (!placement) return { label: facts.where, value: facts.notNoted };
  if (placement.kind === 'transit') return { label: facts.where, value: words.field.placements.underWay, note: arrivalWords(placement, now, words) };
  return { label: facts.where, value: placeName(placement, words), note: words.field.placements.since({ day: writtenDate(placement.from) }) };
}

function measureFact(file: MinorFile, today: PlainDate, words: AllWords): Fact {
  const { minors: { facts }, field } = words;
  const { measures } = field;
  const measure = currentMeasure(file.measures);
  if (!measure) return { label: facts.measure, value: facts.notNoted };
  if (measure.basis === 'none-yet') return { label: facts.measure, value: measures.bases['none-yet'] };
  const value = measures.kinds[measure.kind];
  if (measure.endedOn) return { label: facts.measure, value, note: facts.endedOn(writtenDate(measure.endedOn)) };
  if (measure.basis === 'requested') return { label: facts.measure, value, note: facts.askedOn(writtenDate(measure.requestedOn)) };
  const finish = finishOf(measure, file.minor);
  if (finish.kind === 'ends' && finish.day <= today) return { label: facts.measure, value, note: measures.finish[finish.why]({ day: writtenDate(finish.day) }) };
  const start = measureStart(measure);
  return { label: facts.measure, value, note: start ? measures.since({ day: writtenDate(start) }) : measures.startUnknown };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
