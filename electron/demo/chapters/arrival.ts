import { placementKindRow, type PlacementKind } from '#domain/placements/placement-kinds';
import { dayOf, type Instant } from '#domain/shared/instant';
import { addDays } from '#domain/shared/plain-date';
import type { InputOf } from '../../contract/contract';
import { demoPhotos } from '../demo-photos';
import type { Life, Reference } from '../life';

/** A V-number that nobody has: three zeros in front, and the place in the caseload, so that no two are the same. */
const inventedVNumber = ({ number, rng }: Life): string => `000${String(number).padStart(2, '0')}${rng.int(10_000, 99_999)}`;

function identityOf(life: Life): InputOf<'minors.add'> {
  const { person, calendar } = life;
  const born = calendar.born(...person.age);
  const stated = person.precision === 'year' ? born.slice(0, 4) : person.precision === 'month' ? born.slice(0, 7) : born;
  const established = person.established && (person.established.date === 'assigned' ? `${Number(born.slice(0, 4)) - 1}-07-01` : born);
  const inspected = person.asylum === 'yes';
  return {
    givenNames: person.given,
    familyName: person.family,
    nameInScript: person.script === undefined ? null : { text: person.script, lang: person.language },
    otherNames: (person.aliases ?? []).map((text) => ({ kind: 'alias', text })),
    sex: person.sex,
    nationality: person.nationality,
    languages: [person.language, ...(person.alsoSpeaks ?? [])],
    interpreterLanguage: person.language === 'en' ? null : person.language,
    statedBirthDate: stated,
    establishedBirthDate: established ?? null,
    establishedSource: person.established?.source ?? null,
    ageObjection: person.objects ?? 'unknown',
    vNumber: person.vNumberUnknown ? '' : inventedVNumber(life),
    asylumApplication: person.asylum,
    ageInspection: person.inspection ?? { state: 'not-done', reason: inspected ? 'age-not-in-doubt' : 'no-asylum-application', note: '' },
    ...person.also,
  };
}

/** A youth comes into the caseload, first in the central reception. */
export function arrive(life: Life, at: Instant): void {
  const today = dayOf(at);
  const identity = identityOf(life);
  const appliedOn = identity.asylumApplication === 'yes' ? addDays(today, -2) : null;
  const inspection = identity.ageInspection.state === 'done' ? { ...identity.ageInspection, indOn: addDays(today, -1), avimOn: addDays(today, -1) } : identity.ageInspection;
  const establishedOn = identity.establishedBirthDate === null ? null : addDays(today, -1);
  life.tell(at, 'minors.add', { ...identity, asylumAppliedOn: appliedOn, ageInspection: inspection, establishedOn });
  const { photo, journey = [] } = life.person;
  for (const stay of journey) life.tell(at, 'travel.add', { minorId: life.minorId, ...stay });
  if (photo) life.tell(at, 'photos.add', { minorId: life.minorId, jpeg: demoPhotos[photo.picture], takenOn: addDays(today, -photo.daysBefore) });
  live(life, at, 'central-reception', { from: addDays(today, -2), reason: 'Eerste dagen na aankomst.', indicatedBy: 'coa' });
}

type PlacementFacts = Partial<Pick<InputOf<'placements.record'>, 'from' | 'reason' | 'indicatedBy' | 'overrideMotive' | 'location' | 'arrivalAt' | 'arrivalKind' | 'arrivalWhere'>>;

/** A youth lives somewhere from a day on. Returns the reference to the placement. */
export function live(life: Life, at: Instant, kind: PlacementKind, { from, reason = 'Passend bij leeftijd en wens.', indicatedBy = 'nidos', overrideMotive = '', location = '', ...arrival }: PlacementFacts = {}): Reference {
  const code = placementKindRow(kind).codeOnly ? `BO-${life.rng.int(1, 9)}` : `LOC-${life.rng.int(10, 99)}`;
  return life.tell(at, 'placements.record', { minorId: life.minorId, kind, locationCode: code, ...arrival, location, from: from ?? dayOf(at), to: null, indicatedBy, reason, overrideMotive });
}

/** How far the guardianship measure is. */
export function measureIs(life: Life, at: Instant, basis: 'none-yet' | 'requested' | 'ordered', daysBefore = 3): void {
  const day = addDays(dayOf(at), -daysBefore);
  const court = 'Rechtbank Voorbeeldstad';
  if (basis === 'none-yet') {
    life.tell(at, 'measures.record', { minorId: life.minorId, basis, ground: 'no-asylum-request', reason: 'Nog geen asielaanvraag. Het verzoek aan de rechtbank wordt voorbereid.' });
  } else if (basis === 'requested') {
    life.tell(at, 'measures.record', { minorId: life.minorId, basis, kind: 'temporary-guardianship', court, requestedOn: day });
  } else {
    const caseNumber = `C/00/${life.rng.int(100_000, 999_999)} DEMO`;
    life.tell(at, 'measures.record', { minorId: life.minorId, basis, kind: 'temporary-guardianship', court, caseNumber, decidedOn: day, sentOn: addDays(day, 1), enforceableAtOnce: true });
  }
}

/** A placement that was noted by mistake, and taken back. */
export function mistake(life: Life, at: Instant, kind: PlacementKind): void {
  const placementId = `${live(life, at, kind, { overrideMotive: 'Zo stond het op de lijst.' })}.id`;
  life.tell(at, 'placements.withdraw', { placementId, rev: 1, reason: 'Hoort bij een andere jongere.' });
}

/** A provisional measure, corrected once, that ended with its term. */
export function provisionalFirst(life: Life, at: Instant, endedAt: Instant): void {
  const { minorId } = life;
  const first = { minorId, basis: 'ordered', kind: 'provisional-guardianship', court: 'Rechtbank Voorbeeldstad', decidedOn: dayOf(at), expiresOn: dayOf(endedAt), enforceableAtOnce: true } as const;
  const measureId = `${life.tell(at, 'measures.record', first)}.id`;
  life.tell(at, 'measures.correct', { measureId, rev: 1, reason: 'Het zaaknummer ontbrak.', measure: { ...first, caseNumber: 'C/00/100001 DEMO' } });
  life.tell(endedAt, 'measures.end', { measureId, rev: 2, endedOn: dayOf(endedAt), reason: 'term-expired', note: 'De termijn is voorbij. Tijdelijke voogdij wordt aangevraagd.' });
}

/** The usual beginning: in the caseload, a measure after some weeks, a place to live. */
export function settle(life: Life, daysAgo: number, kind: PlacementKind, facts: PlacementFacts = {}): void {
  const { calendar } = life;
  // A minute of its own for everybody, so that the order of the caseload is never a matter of chance.
  arrive(life, calendar.at(daysAgo, `10:${10 + life.number}`));
  live(life, calendar.at(daysAgo - 8, '15:05'), kind, facts);
  measureIs(life, calendar.at(daysAgo - 12, '09:40'), 'ordered');
}
