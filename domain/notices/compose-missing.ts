import { withOffset } from '../shared/instant';
import type { Urgency } from '../departures/departure';
import { detailsOf, urgentBecause, type DepartureRecord } from '../departures/departure-record';
import type { ChoiceOf } from './notice';
import type { NoticeSource } from './notice-source';
import { tellableUrgencies, toldByPhone, type PayloadOf } from './payload';
import { groundOf, headOf, measureOf, orNull, placeSeen, policeOf } from './payload-parts';

/** Where the photo is found in the sealed file. */
export const photoPath = 'bijlagen/0001.bin';

// That there are signs of trafficking, or something medical, is urgent and stays unwritten: the police call.
function urgencyOf(urgencies: readonly Urgency[]): PayloadOf<'missing'>['urgency'] {
  const reasons = tellableUrgencies.filter((one) => urgencies.includes(one));
  const more = urgencies.some((one) => !(reasons as readonly Urgency[]).includes(one));
  return { urgent: urgencies.length > 0, reasons: more ? [...reasons, toldByPhone] : reasons };
}

/** A youth is missing: who, since when, and what helps to find and recognise them. */
export function composeMissing(source: NoticeSource, departure: DepartureRecord, choice: ChoiceOf<'missing'>): PayloadOf<'missing'> {
  const { file, photo, now, transfer } = source;
  const seen = detailsOf(departure);
  const { description: looks, sex } = file.minor;
  return {
    ...headOf(source),
    kind: 'missing',
    urgency: urgencyOf(urgentBecause(file, departure)),
    police: policeOf(departure),
    lastSeen: { at: withOffset(seen.lastSeenAt), ...placeSeen(file, departure, seen.lastSeenAt, seen.lastSeenWhere), by: seen.lastSeenBy },
    taken: { clothing: orNull(seen.clothing), luggage: orNull(seen.luggage), phone: orNull(seen.phone), companions: orNull(seen.companions) },
    likelyDestination: orNull(seen.likelyDestination),
    description: {
      sex, height: looks.height, build: looks.build, hair: orNull(looks.hair), eyes: orNull(looks.eyes), marks: orNull(looks.marks), notedOn: looks.notedOn,
    },
    photo: choice.withPhoto && photo ? { path: photoPath, ...photo } : null,
    measure: measureOf(file, transfer),
    request: 'find-and-confirm',
    ground: groundOf(choice, now),
  };
}
