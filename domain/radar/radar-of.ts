import { isMissed } from '../appointments/appointment';
import { isOpen } from '../departures/departure-clock';
import { countingBirthDate, eighteenthBirthday } from '../minors/age';
import type { MinorFile } from '../minors/minor-file';
import { placementOn } from '../placements/placement';
import { radarLimitsOn, type RadarLimits } from '../policy/radar-limits';
import { dayOf, type Instant } from '../shared/instant';
import { addDays, daysBetween, writtenDate, type PlainDate } from '../shared/plain-date';
import { countsForYouth, isStrongForYouth } from '../signs/sign';
import type { Left } from './another-left';
import { contactsOf, latest } from './contact';
import { isQuiet } from './look';
import { radarReason, radarReasonKinds, type RadarReason } from './radar-reason';

interface Seen {
  readonly file: MinorFile;
  readonly today: PlainDate;
  readonly limits: RadarLimits;
  readonly left: Left;
}
type Looks = (seen: Seen) => readonly RadarReason[];

/** Signs that came after the last decision on them. */
const newSigns: Looks = ({ file }) => {
  const decidedAt = file.assessments.at(-1)?.decidedAt;
  const open = file.signs.filter((sign) => countsForYouth(sign) && (decidedAt === undefined || sign.recordedAt > decidedAt));
  const [first] = open;
  const last = open.at(-1);
  if (!first || !last) return [];
  const strong = open.filter(isStrongForYouth).length;
  const since = dayOf(first.recordedAt);
  return [strong > 0 ? radarReason('strong-signs', since, last.id, { strong, all: open.length }) : radarReason('new-signs', since, last.id, { all: open.length })];
};

/** How long nobody saw or spoke with the youth, and how long there was no conversation. */
const silence: Looks = ({ file, today, limits }) => {
  const since = file.minor.recordedAt;
  const contactOn = dayOf(latest(contactsOf(file), since));
  const talkOn = dayOf(latest(file.conversations.map((talk) => talk.heldAt), since));
  const contactDays = daysBetween(contactOn, today);
  const talkDays = daysBetween(talkOn, today);
  const found: RadarReason[] = [];
  if (placementOn(file.placements, today)?.kind === 'protected-shelter' && contactDays >= limits.daysWithoutContactInShelter) {
    found.push(radarReason('shelter-silence', contactOn, '', { days: contactDays }));
  }
  if (contactDays >= limits.daysWithoutContact) found.push(radarReason('no-contact', contactOn, '', { days: contactDays }));
  if (talkDays >= limits.daysWithoutConversation) found.push(radarReason('no-conversation', talkOn, '', { days: talkDays, held: file.conversations.length }));
  return found;
};

/** Appointments to which the youth did not come. */
const missed: Looks = ({ file, today, limits }) => {
  const from = addDays(today, -limits.daysMissedAppointmentsCount);
  const days = file.appointments.filter((one) => isMissed(one) && dayOf(one.at) >= from).map((one) => ({ id: one.id, on: dayOf(one.at) })).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const [first] = days;
  const last = days.at(-1);
  return first && last ? [radarReason('missed-appointments', first.on, last.id, { count: days.length, day: writtenDate(last.on) })] : [];
};

/** On the way between two places. */
const transit: Looks = ({ file, today, limits }) => {
  const placement = placementOn(file.placements, today);
  if (placement?.kind !== 'transit') return [];
  const days = daysBetween(placement.from, today);
  return days >= limits.daysInTransit ? [radarReason('in-transit', placement.from, placement.id, { days })] : [];
};

/** Another youth left from the place where this one lives. */
const anotherLeft: Looks = ({ file, today, limits, left }) => {
  const code = placementOn(file.placements, today)?.locationCode ?? '';
  if (code === '') return [];
  const from = addDays(today, -limits.daysAfterAnotherLeft);
  const others = (left.get(code) ?? []).filter((one) => one.minorId !== file.minor.id && one.on >= from && one.on <= today);
  const newest = others.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
  return newest ? [radarReason('another-left', newest.on, newest.departureId, { count: others.length, place: code, day: writtenDate(newest.on) })] : [];
};

/** The 18th birthday comes near; a birth date known in part gives a range. */
const comingOfAge: Looks = ({ file, today, limits }) => {
  const { earliest, latest: last } = eighteenthBirthday(countingBirthDate(file.minor));
  if (last < today) return [];
  const days = daysBetween(today, earliest);
  const { far, near } = limits.daysBeforeEighteen;
  if (days > far) return [];
  return [radarReason('coming-of-age', earliest, days <= near ? 'near' : 'far', { earliest: writtenDate(earliest), latest: writtenDate(last), isRange: earliest === last ? 0 : 1 })];
};

/** What may ask for a look: one line a subject. */
const looks: readonly Looks[] = [newSigns, silence, missed, transit, anotherLeft, comingOfAge];

const byKind = (a: RadarReason, b: RadarReason): number => radarReasonKinds.indexOf(a.kind) - radarReasonKinds.indexOf(b.kind);

/**
 * Every reason to look at a youth on the day of `now`, in the order of the kinds; nothing is added up. A youth who is
 * absent gives none: the departure clock stands above. What was looked at lately is left out until its time is over.
 */
export function radarOf(file: MinorFile, left: Left, now: Instant): readonly RadarReason[] {
  if (file.departures.some((departure) => isOpen(departure.status))) return [];
  const seen: Seen = { file, today: dayOf(now), limits: radarLimitsOn(dayOf(now)), left };
  return looks.flatMap((look) => look(seen)).filter((reason) => !isQuiet(reason, file.looks, now)).sort(byKind);
}

interface Listed {
  readonly minorId: string;
  readonly reasons: readonly RadarReason[];
}

/** The order of the radar: by the first kind of reason, then the one that counts longest, then fixed. */
export function compareRadar(a: Listed, b: Listed): number {
  const [first, other] = [a.reasons[0], b.reasons[0]];
  if (!first || !other) return Number(!first) - Number(!other);
  if (first.kind !== other.kind) return byKind(first, other);
  if (first.since !== other.since) return first.since < other.since ? -1 : 1;
  return a.minorId === b.minorId ? 0 : a.minorId < b.minorId ? -1 : 1;
}
