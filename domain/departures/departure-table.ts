import type { DepartureStatus } from './departure';

/** Everything that can happen to a departure after it began. */
export const departureMoves = [
  'report-missing', 'confirm-unknown', 'claim-destination', 'drop-destination', 'confirm-known', 'see-again', 'find', 'return', 'come-of-age', 'die', 'reopen', 'take-back',
] as const;
export type DepartureMove = (typeof departureMoves)[number];

/**
 * Where a move leads: a status; or back. `before-claim`: where it stood before the destination was named. `missing-again`:
 * reported missing, or not found when it never was reported. `before-end`: where it stood before an end noted by mistake.
 */
export type Target = DepartureStatus | 'before-claim' | 'missing-again' | 'before-end';

/** From anywhere the youth is away: the law and life do not wait for a status. */
const whileAway = { find: 'found', 'come-of-age': 'of-age', die: 'died' } as const;

/**
 * Status -> the moves it allows -> where each leads. What is not here is refused. Unknown and known destination are two
 * branches of this one machine; what each move also asks stands in `departure-guards.ts`.
 */
export const departureTable = {
  'not-found': { 'report-missing': 'missing-reported', 'claim-destination': 'destination-claimed', 'see-again': 'seen-again', ...whileAway },
  'missing-reported': { 'confirm-unknown': 'unknown-destination', 'claim-destination': 'destination-claimed', return: 'returned', ...whileAway },
  'unknown-destination': { 'claim-destination': 'destination-claimed', return: 'returned', ...whileAway },
  'destination-claimed': { 'report-missing': 'destination-claimed', 'confirm-known': 'known-destination', 'drop-destination': 'before-claim', return: 'returned', ...whileAway },
  'known-destination': { reopen: 'missing-again', return: 'returned', die: 'died' },
  found: { return: 'returned', 'claim-destination': 'destination-claimed', reopen: 'missing-again', 'come-of-age': 'of-age', die: 'died' },
  'seen-again': { 'take-back': 'before-end' },
  returned: { 'take-back': 'before-end' },
  'of-age': { 'take-back': 'before-end' },
  died: { 'take-back': 'before-end' },
} as const satisfies Record<DepartureStatus, Partial<Record<DepartureMove, Target>>>;

/** What the way back depends on. */
export interface Course {
  readonly status: DepartureStatus;
  readonly isReported: boolean;
  readonly beforeClaim: DepartureStatus;
  readonly beforeEnd: DepartureStatus;
}

/** Where a departure begins. */
export const courseAtStart: Course = { status: 'not-found', isReported: false, beforeClaim: 'not-found', beforeEnd: 'not-found' };

/** What the table says of a move; undefined when it is not allowed. */
export const targetOf = (status: DepartureStatus, move: DepartureMove): Target | undefined => (departureTable[status] as Partial<Record<DepartureMove, Target>>)[move];

/** Does the table allow this move from here? */
export const isMove = (status: DepartureStatus, move: DepartureMove): boolean => targetOf(status, move) !== undefined;

/** The statuses in which the table allows a move. */
export const statusesOf = (move: DepartureMove): readonly DepartureStatus[] => (Object.keys(departureTable) as DepartureStatus[]).filter((status) => isMove(status, move));

/** Where a move leads on this course; undefined when the table does not allow it. */
export function moveLeadsTo(course: Course, move: DepartureMove): DepartureStatus | undefined {
  const target = targetOf(course.status, move);
  const missingAgain = course.isReported ? 'missing-reported' : 'not-found';
  switch (target) {
    // reported in the meantime: then it is not "not found" any more
    case 'before-claim': return course.beforeClaim === 'not-found' ? missingAgain : course.beforeClaim;
    case 'missing-again': return missingAgain;
    case 'before-end': return course.beforeEnd;
    default: return target;
  }
}

/** The course after a move. A move the table does not allow changes nothing. */
export function afterMove(course: Course, move: DepartureMove): Course {
  const status = moveLeadsTo(course, move);
  if (status === undefined) return course;
  return {
    status,
    isReported: course.isReported || move === 'report-missing',
    beforeClaim: move === 'claim-destination' ? course.status : course.beforeClaim,
    beforeEnd: status === course.status ? course.beforeEnd : course.status,
  };
}

const isMoveName = (happened: string): happened is DepartureMove => (departureMoves as readonly string[]).includes(happened);

/** The course of a departure by everything that happened to it. Evidence, steps and details move nothing. */
export const courseOf = (events: readonly { readonly move: string }[]): Course =>
  events.reduce((course, { move }) => (isMoveName(move) ? afterMove(course, move) : course), courseAtStart);
