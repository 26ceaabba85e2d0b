import { lastOf, type DepartureEvent, type DepartureRecord } from '../departures/departure-record';
import { lostGroundOf } from '../departures/lost-ground';
import { secretPlaceIn } from '../departures/secret-place';
import type { Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import { capital, dayLine, filled, momentLine, unknown, withheld, writtenMoment, type Said } from './answers';
import type { Answer, Line } from './dossier';
import { countryName } from './names';
import { paperDate } from './paper-date';
import { row, table, type DraftRow, type DraftTable, type Scene } from './scene';

function groundLines(event: Pick<Extract<DepartureEvent, { move: 'note-evidence' }>, 'body'>, { words }: Scene): readonly Said[] {
  const { sayings } = words.dossiers;
  const { body } = event;
  const ground = capital(words.departures.evidence[body.kind]);
  switch (body.kind) {
    case 'missed-arrival': return [ground, sayings.booked({ when: writtenMoment(body.bookedAt, words) })];
    case 'missed-reports': return [ground, sayings.days({ days: body.days.map((day) => paperDate(day, words)).join(', ') })];
    case 'hit': return [ground, paperDate(body.on, words)];
    case 'no-in-house-check': return [ground, sayings.period({ from: paperDate(body.from, words), to: paperDate(body.to, words) })];
  }
}

/** When, who and what of one event. */
function eventRow(event: DepartureEvent, departure: DepartureRecord, scene: Scene): DraftRow {
  const { words, facts } = scene;
  const { missing, sayings } = words.dossiers;
  const line = (when: Line, who: string, ...what: readonly Said[]): DraftRow => row(when, filled(missing.notRecorded, who), filled(missing.notRecorded, ...what));
  const here = facts.guardian.organisation;
  const dayOrNot = (day: PlainDate | null): string => (day === null ? sayings.noDay : paperDate(day, words));
  const seenAt = (at: Instant, where: string, say: (on: { where: string }) => string, plain: string): Said => (secretPlaceIn(scene.file, departure, at) ? plain : say({ where }));
  switch (event.move) {
    case 'report-missing': return line(momentLine(event.body.reportedAt, words), event.body.reportedBy,
      sayings.reported({ channel: words.departures.channels[event.body.channel] }),
      event.body.policeNumber && sayings.number({ number: event.body.policeNumber }),
      event.body.reasonLate && sayings.late({ why: event.body.reasonLate }));
    case 'note-evidence': return line(momentLine(event.at, words), event.body.notedBy, ...groundLines(event, scene));
    case 'confirm-unknown': return line(momentLine(event.at, words), here, sayings.unknownDestination, event === lastOf(departure, 'confirm-unknown') && lostGroundOf(departure, facts.now) ? sayings.groundTakenBack : null, sayings.avimNotice({ day: paperDate(event.body.avimNoticeOn, words) }),
      sayings.departureDays({ coa: dayOrNot(event.body.coaDepartureOn), nidos: dayOrNot(event.body.nidosDepartureOn) }),
      event.body.reasonDatesDiffer && sayings.differs({ why: event.body.reasonDatesDiffer }));
    case 'claim-destination': return line(dayLine(event.body.claimedOn, words)!, event.body.source,
      sayings.claimed({ place: [event.body.town, countryName(event.body.country, words)].filter(Boolean).join(', '), relation: words.departures.hostRelations[event.body.hostRelation] }),
      sayings.reliability({ how: words.departures.reliabilities[event.body.reliability] }));
    case 'drop-destination': return line(momentLine(event.at, words), here, sayings.dropped({ why: event.body.reason }));
    case 'confirm-known': return line(momentLine(event.at, words), here, sayings.known);
    case 'see-again': return line(momentLine(event.body.seenAt, words), event.body.by, seenAt(event.body.seenAt, event.body.where, sayings.seenAgain, capital(words.departures.statuses['seen-again'])));
    case 'return': return line(momentLine(event.body.seenAt, words), event.body.by, seenAt(event.body.seenAt, event.body.where, sayings.returned, capital(words.departures.statuses.returned)));
    case 'find': return line(momentLine(event.body.seenAt, words), event.body.by, capital(words.departures.statuses.found), event.body.policeNumber && sayings.number({ number: event.body.policeNumber }));
    case 'note-step': return line(momentLine(event.body.doneAt, words), event.body.doneBy, capital(words.departures.steps[event.body.step]), event.body.number && sayings.number({ number: event.body.number }));
    case 'note-number': return line(momentLine(event.at, words), event.body.toldBy, sayings.number({ number: event.body.policeNumber }));
    case 'take-note-back': return line(momentLine(event.at, words), here, sayings.noteTakenBack({ why: event.body.reason }));
    case 'add-details': return line(momentLine(event.at, words), event.by, sayings.detailsAdded);
    case 'come-of-age': return line(momentLine(event.at, words), here, capital(words.departures.statuses['of-age']), paperDate(event.body.reachedOn, words));
    case 'die': return line(momentLine(event.body.heardAt, words), event.body.toldBy, capital(words.departures.statuses.died), event.body.diedOn && paperDate(event.body.diedOn, words), capital(words.departures.deathSources[event.body.confirmedBy]));
    case 'take-back': return line(momentLine(event.at, words), here, sayings.takenBack({ why: event.body.reason }));
    case 'reopen': return line(momentLine(event.body.foundOutAt, words), here, sayings.reopened({ what: event.body.what }));
  }
}

function firstRows(departure: DepartureRecord, scene: Scene): readonly DraftRow[] {
  const { started } = departure;
  const { because, missing, rows, sayings } = scene.words.dossiers;
  const when = momentLine(started.lastSeenAt, scene.words);
  const by = filled(missing.notRecorded, started.lastSeenBy);
  if (!secretPlaceIn(scene.file, departure, started.lastSeenAt)) return [row(when, by, filled('', sayings.lastSeenAt({ where: started.lastSeenWhere })))];
  const hidden: Answer = withheld(because['last-seen-shelter']);
  return [row(when, by, filled('', sayings.lastSeen)), row(rows.lastSeenPlace, hidden)];
}

/** One departure from the last sighting on, every event with its date. */
export function courseOf(departure: DepartureRecord, scene: Scene): DraftTable {
  const { captions, heads, rows } = scene.words.dossiers;
  const { departures } = scene.file;
  return table(captions.course({ number: departures.indexOf(departure) + 1, of: departures.length }), [heads.when, heads.who, heads.what], [
    ...firstRows(departure, scene),
    ...departure.events.filter(({ move }) => move !== 'claim-destination' || scene.parts.has('destination')).map((event) => eventRow(event, departure, scene)),
    row(rows.standsNow, filled('', capital(scene.words.departures.statuses[departure.status]))),
  ]);
}

/** The table of a youth who never left. */
export function noDeparture({ words }: Scene): DraftTable {
  const { captions, heads, missing, rows } = words.dossiers;
  return table(captions.course({ number: 1, of: 1 }), [heads.when, heads.who, heads.what], [row(rows.departures, unknown(missing.noDeparture))]);
}
