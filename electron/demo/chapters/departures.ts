import type { TransferAnswer } from '#domain/departures/departure';
import { addHours, dayOf, type Instant } from '#domain/shared/instant';
import { addDays } from '#domain/shared/plain-date';
import type { InputOf } from '../../contract/contract';
import type { Life, Reference } from '../life';
import { checked, clothing, companions, luggage, mentors, phones, returnedTo, seenWhere } from '../texts/departure-texts';

/** A youth is not found; noted `noticedAfter` hours after the last sighting. Returns the reference to the departure. */
export function goMissing(life: Life, lastSeenAt: Instant, { noticedAfter = 2, ...given }: { noticedAfter?: number } & Partial<InputOf<'departures.start'>> = {}): Reference {
  const { rng } = life;
  const answer = life.tell(addHours(lastSeenAt, noticedAfter), 'departures.start', {
    minorId: life.minorId,
    lastSeenAt,
    lastSeenWhere: rng.pick(seenWhere),
    lastSeenBy: rng.pick(mentors),
    clothing: rng.pick(clothing),
    luggage: rng.pick(luggage),
    phone: rng.pick(phones),
    companions: rng.pick(companions),
    likelyDestination: '',
    alreadyChecked: rng.pick(checked),
    ...given,
  });
  return `${answer}.id`;
}

/** A step of the clock was done. */
export const stepDone = (life: Life, departureId: Reference, at: Instant, step: InputOf<'departures.noteStep'>['step'], number = ''): Reference =>
  life.tell(at, 'departures.noteStep', { departureId, step, doneAt: at, doneBy: life.rng.pick(mentors), number });

/** The disappearance is reported to the police, and COA and Nidos tell each other. */
export function report(life: Life, departureId: Reference, reportedAt: Instant, reasonLate = ''): void {
  const { rng } = life;
  life.tell(reportedAt, 'departures.reportMissing', {
    departureId,
    reportedAt,
    reportedBy: rng.pick(mentors),
    channel: rng.pick(['institution-form', '0900-8844', 'avim'] as const),
    policeNumber: `DEMO-${rng.int(1000, 9999)}`,
    reasonLate,
  });
  stepDone(life, departureId, addHours(reportedAt, 0.1), 'tell-each-other');
}

/** A booked arrival was not kept. */
export const missArrival = (life: Life, departureId: Reference, at: Instant, bookedAt: Instant): Reference =>
  life.tell(at, 'departures.noteEvidence', { departureId, kind: 'missed-arrival', bookedAt, notedBy: 'COA, afdeling plaatsing' });

/** Eight days without the in-house check. */
export const missChecks = (life: Life, departureId: Reference, at: Instant): Reference =>
  life.tell(at, 'departures.noteEvidence', { departureId, kind: 'no-in-house-check', from: addDays(dayOf(at), -8), to: addDays(dayOf(at), -1), notedBy: 'COA, in-huisregistratie' });

/** Two weekly reports missed. */
export const missReports = (life: Life, departureId: Reference, at: Instant): Reference =>
  life.tell(at, 'departures.noteEvidence', { departureId, kind: 'missed-reports', days: [addDays(dayOf(at), -8), addDays(dayOf(at), -1)], notedBy: 'COA, meldplicht' });

/** Unknown destination is established. */
export function becomeUnknown(life: Life, departureId: Reference, at: Instant, differ = false): void {
  const day = addDays(dayOf(at), -1);
  life.tell(at, 'departures.confirmUnknown', {
    departureId,
    avimNoticeOn: day,
    coaDepartureOn: day,
    nidosDepartureOn: differ ? addDays(day, -1) : day,
    reasonDatesDiffer: differ ? 'COA telt vanaf de melding, Nidos vanaf de laatste keer gezien.' : '',
  });
  stepDone(life, departureId, addHours(at, 1), 'tell-ind');
  stepDone(life, departureId, addHours(at, 1.2), 'tell-dtv');
}

/** The youth is back, and the police are told. */
export function comeBack(life: Life, departureId: Reference, seenAt: Instant): void {
  life.tell(addHours(seenAt, 0.5), 'departures.return', { departureId, seenAt, where: life.rng.pick(returnedTo), by: life.rng.pick(mentors) });
  stepDone(life, departureId, addHours(seenAt, 0.7), 'tell-police-back', `DEMO-${life.rng.int(1000, 9999)}`);
}

/** The police found the youth, who is not back yet. `transfer`: what happens to the check of a destination that was named. */
export const beFound = (life: Life, departureId: Reference, seenAt: Instant, transfer: TransferAnswer | null = null): Reference =>
  life.tell(addHours(seenAt, 0.5), 'departures.find', { departureId, seenAt, where: 'Op een station in Voorbeeldstad.', by: 'Agent Denkbeeld', policeNumber: `DEMO-${life.rng.int(1000, 9999)}`, stays: 'Politiebureau Voorbeeldstad', transfer });

/** The youth turned 18 and is not back. */
export const turnEighteen = (life: Life, departureId: Reference, at: Instant): Reference => life.tell(at, 'departures.comeOfAge', { departureId, note: 'De voogdij is geëindigd. De politie zoekt verder.' });

/** The youth turned out not to have left. */
export const beSeenAgain = (life: Life, departureId: Reference, seenAt: Instant): Reference =>
  life.tell(addHours(seenAt, 0.25), 'departures.seeAgain', { departureId, seenAt, where: 'Sliep in de kamer van een huisgenoot.', by: life.rng.pick(mentors) });

/** A destination that was established proved false. */
export const findFalse = (life: Life, departureId: Reference, at: Instant, what: string): Reference => life.tell(at, 'departures.reopen', { departureId, foundOutAt: addHours(at, -1), what });

/** A claim could not be verified in time. */
export const dropClaim = (life: Life, departureId: Reference, at: Instant, reason: string): Reference => life.tell(at, 'departures.dropDestination', { departureId, reason });
