import type { MinorFile } from '../minors/minor-file';
import { currentMeasure, type Measure } from '../minors/measure';
import { saysKnownDestination } from '../notices/about-destination';
import { nextActOf } from '../notices/next-act';
import { standingOfNotice } from '../notices/notice-standing';
import { placementOn } from '../placements/placement';
import { placementKindRow, type PlaceRunner } from '../placements/placement-kinds';
import type { DepartureLimits } from '../policy/departure-limits';
import { addHours, dayOf, momentIn, type Instant } from '../shared/instant';
import { addDays, type PlainDate } from '../shared/plain-date';
import { isOpen, missingDueAt, stageAt, type Stage } from './departure-clock';
import { countsFromOf, detailsOf, evidenceOf, goneAgainOf, lastOf, limitsOf, reportedAtOf, reportNumberOf, sinceReopened, urgentBecause, type DepartureEvent, type DepartureRecord } from './departure-record';
import { groundsOf } from './grounds';
import { lostGroundOf } from './lost-ground';
import { standing } from './notes';
import { correctionsOf, endsToCorrect, type EndToCorrect } from './told-of-end';
import { partyOf, stepCodes, type NotedStepCode, type Party, type StepCode } from './steps';

/** How a step was done. `number` and `note` may be empty. */
export interface DoneStep {
  readonly at: Instant;
  readonly by: string;
  readonly number: string;
  readonly note: string;
}

/** One step of the clock at a moment. `waits`: nothing to count from yet. */
export interface ClockStep {
  readonly code: StepCode;
  readonly who: Party;
  readonly stage: Stage | 'waits';
  readonly dueAt: Instant | null;
  /** True when the limit is a day, not an hour. */
  readonly dayOnly: boolean;
  readonly done: DoneStep | null;
  /** The last time it was done, of a step that comes back. */
  readonly last: DoneStep | null;
}

/** The file a departure is looked at in. */
export type ClockFile = Pick<MinorFile, 'minor' | 'placements' | 'signs' | 'conversations' | 'notices' | 'measures'>;

interface Scene {
  readonly file: ClockFile;
  readonly departure: DepartureRecord;
  readonly limits: DepartureLimits;
  readonly now: Instant;
}

interface Due {
  readonly dueAt: Instant | null;
  readonly dayOnly: boolean;
}

/** What a step asks: by when, whether it was done, and nothing at all when it is not asked. */
interface Asked extends Due {
  readonly done: DoneStep | null;
  readonly last?: DoneStep | null;
}
type Asks = (scene: Scene) => Asked | undefined;

const byHours = (from: Instant, hours: number): Due => ({ dueAt: addHours(from, hours), dayOnly: false });
const byDays = (from: PlainDate, days: number): Due => ({ dueAt: momentIn(addDays(from, days), '23:59'), dayOnly: true });
const waits: Due = { dueAt: null, dayOnly: false };

type Noted = Extract<DepartureEvent, { move: 'note-step' }>;
const doneOf = ({ body }: Noted): DoneStep => ({ at: body.doneAt, by: body.doneBy, number: body.number, note: body.note });

/** The last time a step was noted and not taken back, after `since` was recorded. */
function notedStep(departure: DepartureRecord, step: NotedStepCode, since?: DepartureEvent): DoneStep | null {
  const events = standing(departure);
  const from = since === undefined ? 0 : events.indexOf(since);
  const found = events.slice(from).findLast((event): event is Noted => event.move === 'note-step' && event.body.step === step);
  return found ? doneOf(found) : null;
}

const isAway = ({ status }: DepartureRecord): boolean => isOpen(status) && status !== 'found';

/** A step that is asked while the youth is away; when it was done before that ended it stays in sight. */
const whileAway = (departure: DepartureRecord, due: Due, done: DoneStep | null): Asked | undefined => (isAway(departure) || done ? { ...due, done } : undefined);

/** A step that follows from something that happened, as long as that stands. */
function after<M extends DepartureEvent['move']>(scene: Scene, status: DepartureRecord['status'], move: M, step: NotedStepCode, due: (event: Extract<DepartureEvent, { move: M }>) => Due): Asked | undefined {
  if (scene.departure.status !== status) return undefined;
  const event = lastOf(scene.departure, move);
  return event && { ...due(event), done: notedStep(scene.departure, step, event) };
}

/** What ended the search that the police were told of: they found the youth, or the youth came back by itself. Who was found and left again is searched for anew. */
function foundAgain(departure: DepartureRecord): Extract<DepartureEvent, { move: 'find' | 'return' }> | undefined {
  if (departure.status !== 'found' && departure.status !== 'returned') return undefined;
  return lastOf(sinceReopened(departure), 'find') ?? lastOf(departure, 'return');
}

/** The moment from which the first ground holds; null while none does. */
function groundHeldFrom({ departure, limits, now }: Scene): Instant | null {
  const moments = groundsOf(evidenceOf(departure), limits, countsFromOf(departure), now)
    .filter((ground) => ground.holds && ground.holdsFrom !== null)
    .map(({ holdsFrom }) => (holdsFrom!.length > 10 ? (holdsFrom as Instant) : momentIn(holdsFrom as PlainDate, '23:59')));
  return moments.sort()[0] ?? null;
}

/** When a sign of danger was first noted. */
function dangerAt({ started, startedAt, events }: DepartureRecord): Instant | null {
  if (started.danger) return startedAt;
  return events.find((event) => event.move === 'add-details' && event.body.details.danger)?.at ?? null;
}

const unknownWaits: Asks = (scene) => {
  const { departure, limits } = scene;
  const established = lastOf(departure, 'confirm-unknown');
  if (departure.status !== 'missing-reported') return established && { ...waits, done: { at: established.at, by: established.by, number: '', note: '' } };
  const notice = notedStep(departure, 'avim-notice');
  return { ...(notice ? byDays(dayOf(notice.at), limits.confirmUnknownWithinDays) : waits), done: null };
};

/** A step in the branch of unknown destination: asked from the report on, and it waits until a ground holds. */
const onGround = (step: NotedStepCode, due: (held: Instant, limits: DepartureLimits) => Due, doneToo: (departure: DepartureRecord) => DoneStep | null = () => null): Asks => (scene) => {
  const { departure, limits } = scene;
  const done = notedStep(departure, step) ?? doneToo(departure);
  if (departure.status !== 'missing-reported') return done ? { ...waits, done } : undefined;
  const held = groundHeldFrom(scene);
  return { ...(held === null ? waits : due(held, limits)), done };
};

const avimNoticeInMove = (departure: DepartureRecord): DoneStep | null => {
  const established = lastOf(departure, 'confirm-unknown');
  return established ? { at: momentIn(established.body.avimNoticeOn, '12:00'), by: 'AVIM', number: '', note: '' } : null;
};

/** Others are told once unknown destination stands. */
const onUnknown = (step: NotedStepCode): Asks => ({ departure, limits }) => {
  const established = lastOf(departure, 'confirm-unknown');
  if (!established) return undefined;
  const done = notedStep(departure, step, established);
  return departure.status === 'unknown-destination' || done ? { ...byDays(dayOf(established.at), limits.tellIndWithinDays), done } : undefined;
};

/** The correction of an end the police were told of: sealed for each of its receivers, or noted by hand. */
function correctionAsked({ file, departure, limits }: Scene, { undoing, notices }: EndToCorrect): Asked {
  const last = correctionsOf(file.notices, notices)?.toSorted((a, b) => (a.sealedAt < b.sealedAt ? -1 : 1)).at(-1);
  const done = notedStep(departure, 'correct-police', undoing) ?? (last ? { at: last.sealedAt, by: last.sealedBy, number: '', note: '' } : null);
  return { ...byHours(undoing.move === 'reopen' ? undoing.body.foundOutAt : undoing.at, limits.correctionWithinHours), done };
}

/** Who noted the end of a measure; nobody of an end that was kept before changes had a name. */
function endOf({ former }: Pick<Measure, 'former'>, endedOn: PlainDate): DoneStep {
  const ended = former.findLast(({ change }) => change === 'ended');
  return { at: momentIn(endedOn, '00:00'), by: ended?.by ?? '', number: '', note: '' };
}

/** When each step is asked, by when, and when it is done. Every limit is dated policy. */
const asks: Readonly<Record<StepCode, Asks>> = {
  'call-112': ({ departure, limits }) => {
    const since = dangerAt(departure);
    if (since === null) return undefined;
    const report = lastOf(departure, 'report-missing')?.body;
    const reported = report?.channel === '112' ? { at: report.reportedAt, by: report.reportedBy, number: reportNumberOf(departure), note: '' } : null;
    return whileAway(departure, byHours(since, limits.call112WithinHours), notedStep(departure, 'call-112') ?? reported);
  },
  'check-room': ({ departure, limits }) => {
    const { alreadyChecked } = detailsOf(departure);
    const atStart = alreadyChecked === '' ? null : { at: departure.startedAt, by: departure.startedBy, number: '', note: alreadyChecked };
    return whileAway(departure, byHours(departure.startedAt, limits.checkWithinHours), notedStep(departure, 'check-room') ?? atStart);
  },
  'tell-each-other': ({ departure, limits }) => whileAway(departure, byHours(departure.startedAt, limits.tellEachOtherWithinHours), notedStep(departure, 'tell-each-other')),
  'report-missing': ({ file, departure, limits }) => {
    const report = lastOf(departure, 'report-missing')?.body;
    const done = report ? { at: report.reportedAt, by: report.reportedBy, number: reportNumberOf(departure), note: report.reasonLate } : null;
    const dueAt = missingDueAt({ countsFrom: countsFromOf(departure), urgencies: urgentBecause(file, departure), limits });
    // with a destination named the report stays possible; whether it is needed is judged with the destination
    return departure.status === 'not-found' || done ? { dueAt, dayOnly: false, done } : undefined;
  },
  'tell-police-gone-again': ({ departure, limits }) => {
    const gone = goneAgainOf(departure);
    // never reported: then the report itself is asked
    if (!gone || reportedAtOf(departure) === null) return undefined;
    return whileAway(departure, byHours(gone.body.foundOutAt, limits.tellGoneAgainWithinHours), notedStep(departure, 'tell-police-gone-again', gone));
  },
  'correct-police': (scene) => {
    const asked = endsToCorrect(scene.file.notices, scene.departure).map((end) => correctionAsked(scene, end));
    return asked.find(({ done }) => done === null) ?? asked.at(-1);
  },
  'ask-progress': ({ departure, limits }) => {
    const reportedAt = reportedAtOf(departure);
    if (reportedAt === null || departure.status === 'not-found' || !isAway(departure)) return undefined;
    const last = notedStep(departure, 'ask-progress');
    return { ...byDays(dayOf(last?.at ?? reportedAt), limits.askProgressEveryDays), done: null, last };
  },
  'tell-avim': onGround('tell-avim', (held, limits) => byHours(held, limits.tellAvimWithinHours)),
  'avim-notice': onGround('avim-notice', (held, limits) => byDays(dayOf(held), limits.avimNoticeWithinDays), avimNoticeInMove),
  'confirm-unknown': unknownWaits,
  'mend-ground': ({ departure, limits, now }) => {
    const lost = lostGroundOf(departure, now);
    return lost && { ...byDays(dayOf(lost.at), limits.confirmUnknownWithinDays), done: notedStep(departure, 'mend-ground', lost) };
  },
  'tell-ind': onUnknown('tell-ind'),
  'tell-dtv': onUnknown('tell-dtv'),
  'judge-destination': ({ departure, limits }) => {
    const claimed = lastOf(departure, 'claim-destination');
    return claimed && departure.status === 'destination-claimed' ? { ...byDays(dayOf(claimed.at), limits.destinationResearchDays), done: null } : undefined;
  },
  'seal-notice': ({ file, departure, limits }) => {
    if (departure.status !== 'known-destination') return undefined;
    const confirmed = lastOf(departure, 'confirm-known');
    const notice = noticeOf(file, departure);
    return { ...byHours(confirmed?.at ?? departure.startedAt, limits.reportWithinHours), done: notice ? { at: notice.sealedAt, by: notice.sealedBy, number: '', note: '' } : null };
  },
  'ask-police-confirmation': ({ file, departure }) => {
    const notice = departure.status === 'known-destination' ? noticeOf(file, departure) : undefined;
    if (!notice) return undefined;
    const { closed, number } = standingOfNotice(notice);
    const next = nextActOf(notice, file.notices);
    return { ...(next ? { dueAt: next.dueAt, dayOnly: next.dayOnly } : waits), done: closed ? { at: closed.body.at, by: closed.body.by, number: number?.body.number ?? '', note: '' } : null };
  },
  'arrange-return': (scene) => after(scene, 'found', 'find', 'arrange-return', (event) => byHours(event.body.seenAt, scene.limits.tellEndWithinHours)),
  'tell-police-back': ({ departure, limits }) => {
    const found = foundAgain(departure);
    if (reportedAtOf(departure) === null || !found) return undefined;
    const done = notedStep(departure, 'tell-police-back', found);
    // the police brought the youth back themselves: nothing is left to ask
    if (found.move === 'find' && departure.status === 'returned' && !done) return undefined;
    return { ...byHours(found.body.seenAt, limits.tellEndWithinHours), done };
  },
  'check-reception': (scene) =>
    (lastOf(scene.departure, 'confirm-unknown') ? after(scene, 'returned', 'return', 'check-reception', (event) => byDays(dayOf(event.body.seenAt), scene.limits.receptionWithinDays)) : undefined),
  'return-talk': ({ file, departure, limits }) => {
    const returned = departure.status === 'returned' ? lastOf(departure, 'return') : undefined;
    if (!returned) return undefined;
    const talk = file.conversations.find((one) => one.moment === 'after-return' && one.heldAt >= returned.body.seenAt);
    return { ...byHours(returned.body.seenAt, limits.returnTalkWithinHours), done: talk ? { at: talk.heldAt, by: talk.versions[0]?.recordedBy ?? '', number: '', note: '' } : null };
  },
  'tell-police-majority': (scene) => after(scene, 'of-age', 'come-of-age', 'tell-police-majority', (event) => byDays(dayOf(event.at), scene.limits.settleWithinDays)),
  'tell-others-majority': (scene) => after(scene, 'of-age', 'come-of-age', 'tell-others-majority', (event) => byDays(dayOf(event.at), scene.limits.settleWithinDays)),
  'tell-police-death': (scene) => after(scene, 'died', 'die', 'tell-police-death', (event) => byHours(event.body.heardAt, scene.limits.tellEndWithinHours)),
  'tell-registers-death': (scene) => after(scene, 'died', 'die', 'tell-registers-death', (event) => byDays(dayOf(event.body.heardAt), scene.limits.settleWithinDays)),
  'tell-family-death': (scene) => after(scene, 'died', 'die', 'tell-family-death', (event) => byDays(dayOf(event.body.heardAt), scene.limits.settleWithinDays)),
  'end-measure': ({ file, departure, limits }) => {
    const ended = departure.status === 'died' ? lastOf(departure, 'die') : departure.status === 'of-age' ? lastOf(departure, 'come-of-age') : undefined;
    const measure = currentMeasure(file.measures);
    if (!ended || !measure || measure.basis !== 'ordered') return undefined;
    return { ...byDays(dayOf(ended.at), limits.settleWithinDays), done: measure.endedOn === null ? null : endOf(measure, measure.endedOn) };
  },
};

/** The notice that the destination is known, or the correction that says so, of the destination as it stands. One that was kept back tells nobody. */
function noticeOf({ notices }: ClockFile, departure: DepartureRecord) {
  const confirmed = lastOf(departure, 'confirm-known');
  return notices.findLast((one) => one.departureId === departure.id && saysKnownDestination(one) && (!confirmed || one.sealedAt >= confirmed.at) && standingOfNotice(one).keptBack === null);
}

/** Who runs the place where the youth lived when last seen; nobody when that is not noted. */
const runnerAt = ({ placements }: ClockFile, departure: DepartureRecord): PlaceRunner => {
  const lived = placementOn(placements, dayOf(detailsOf(departure).lastSeenAt));
  return lived ? placementKindRow(lived.kind).runBy : 'none';
};

/** Who reports a disappearance from where the youth lived when last seen. */
export const reporterOf = (file: ClockFile, departure: DepartureRecord): Party => partyOf('report-missing', runnerAt(file, departure), limitsOf(departure));

function stageOf({ done, dueAt, dayOnly }: Asked, limits: DepartureLimits, now: Instant): ClockStep['stage'] {
  if (done) return 'done';
  return dueAt === null ? 'waits' : stageAt(dueAt, dayOnly ? limits.dueHoursBeforeDays : limits.dueHoursBefore, now);
}

/**
 * Every step of one departure at `now`: who, by when, how it stands, and when it was done by whom under which number. With
 * the same record a stage only goes from `waits` over `quiet` and `due` to `late` while time goes on.
 */
export function clockStepsOf(file: ClockFile, departure: DepartureRecord, now: Instant): readonly ClockStep[] {
  const limits = limitsOf(departure);
  const runner = runnerAt(file, departure);
  return stepCodes.flatMap((code): readonly ClockStep[] => {
    const asked = asks[code]({ file, departure, limits, now });
    if (!asked) return [];
    const { dueAt, dayOnly, done, last = null } = asked;
    return [{ code, who: partyOf(code, runner, limits), stage: stageOf(asked, limits, now), dueAt, dayOnly, done, last }];
  });
}

/** The step that waits the longest for somebody: late before due before quiet, then the earliest limit. */
export const nextStep = (steps: readonly ClockStep[]): ClockStep | undefined =>
  steps.filter((step) => step.done === null && step.dueAt !== null).toSorted((a, b) => (a.dueAt! < b.dueAt! ? -1 : a.dueAt! > b.dueAt! ? 1 : 0))[0];
