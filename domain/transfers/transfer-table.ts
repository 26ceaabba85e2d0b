import type { TransferStatus } from './transfer';

/** Everything that can happen to a transfer. The last six are made by the departure it belongs to, in one act with it. */
export const transferMoves = [
  'complete-claim', 'answer-check', 'judge-sign', 'approve', 'reject', 'choose-route', 'note-document', 'request', 'withdraw', 'record-order', 'hand-over', 'sign-hand-over', 'note-step', 'end-guardianship', 'confirm-by-police', 'close',
  'stop', 'prove-false', 'come-of-age', 'end-with-departure', 'go-on', 'die', 'take-back',
] as const;
export type TransferMove = (typeof transferMoves)[number];

/** Where a move leads: a status; or back to where the transfer stood before an end that was noted by mistake. */
export type TransferTarget = TransferStatus | 'before-end';

// What the safety check rests on: asked again it opens the check, or it changes no status.
const checksIn = <S extends TransferStatus>(status: S) => ({ 'answer-check': status, 'judge-sign': status }) as const;
const checksAnew = checksIn('safety-check');
// A destination can prove false at any moment, also after everything was closed; majority and death matter until guardianship has ended.
const proves = { 'prove-false': 'proven-false' } as const;
const leaves = { ...proves, 'come-of-age': 'came-of-age', die: 'stopped' } as const;
const stops = { ...leaves, stop: 'stopped', 'end-with-departure': 'stopped' } as const;
// What can stop can be gone on with: then it stands where it stood.
const mayStop = <S extends TransferStatus>(status: S) => ({ ...stops, 'go-on': status }) as const;

/**
 * Status -> allowed moves -> where each leads. The notice to the police is no part of it: it goes out at once, on the
 * departure, while the legal transfer takes months. What the police confirmed earlier is taken over once guardianship ended.
 * An order is recorded again when it becomes final, a hand-over again when the record is corrected before both sign it. The
 * safety check is answered again when it grew old or a sign about the host came: before a route is chosen a second person
 * then judges anew; later the legal way stands where it is, and only what the police are told waits for it. Who confirms to
 * the police is asked of a known destination only: of a youth who is back the transfer closes without. Which moves of
 * the departure bring which of these along stands in `with-departure.ts`.
 */
export const transferTable = {
  preparation: { 'complete-claim': 'safety-check', ...mayStop('preparation') },
  'safety-check': { ...checksAnew, approve: 'suitable', reject: 'rejected', ...mayStop('safety-check') },
  rejected: { ...checksAnew, ...mayStop('rejected') },
  suitable: { ...checksAnew, 'choose-route': 'route-chosen', ...mayStop('suitable') },
  'route-chosen': { ...checksIn('route-chosen'), 'choose-route': 'route-chosen', 'note-document': 'route-chosen', request: 'requested', ...mayStop('route-chosen') },
  requested: { ...checksIn('requested'), 'note-document': 'requested', 'record-order': 'ordered', withdraw: 'withdrawn', ...mayStop('requested') },
  withdrawn: { ...checksIn('withdrawn'), 'choose-route': 'route-chosen', ...mayStop('withdrawn') },
  ordered: { ...checksIn('ordered'), 'record-order': 'ordered', 'hand-over': 'handed-over', ...mayStop('ordered') },
  'handed-over': { ...checksIn('handed-over'), 'record-order': 'handed-over', 'hand-over': 'handed-over', 'sign-hand-over': 'handed-over', 'note-step': 'handed-over', 'end-guardianship': 'guardianship-ended', ...leaves },
  'guardianship-ended': { ...checksIn('guardianship-ended'), 'sign-hand-over': 'guardianship-ended', 'note-step': 'guardianship-ended', 'confirm-by-police': 'police-confirmed', close: 'closed', ...proves },
  'police-confirmed': { ...checksIn('police-confirmed'), 'sign-hand-over': 'police-confirmed', 'note-step': 'police-confirmed', close: 'closed', ...proves },
  closed: proves,
  stopped: { ...checksIn('stopped'), 'take-back': 'before-end', ...proves },
  'proven-false': {},
  'came-of-age': { ...checksIn('came-of-age'), 'confirm-by-police': 'police-confirmed', 'take-back': 'before-end', ...proves },
} as const satisfies Record<TransferStatus, Partial<Record<TransferMove, TransferTarget>>>;

/** What the way back depends on. */
export interface TransferCourse {
  readonly status: TransferStatus;
  readonly beforeEnd: TransferStatus;
}

/** What the table says of a move; undefined when it is not allowed. */
export const transferTarget = (status: TransferStatus, move: TransferMove): TransferTarget | undefined => (transferTable[status] as Partial<Record<TransferMove, TransferTarget>>)[move];

/** Does this transfer still run, so that the guardian can stop it or go on with it? After the hand-over it is with somebody else. */
export const isRunning = (status: TransferStatus): boolean => transferTarget(status, 'go-on') !== undefined;

/** The statuses in which the table allows a move. */
export const statusesOf = (move: TransferMove): readonly TransferStatus[] => (Object.keys(transferTable) as TransferStatus[]).filter((status) => transferTarget(status, move));

/** Where a move leads from a status; undefined when the table does not allow it. `beforeEnd`: where the transfer stood before it stopped. */
export function transferLeadsTo(status: TransferStatus, move: TransferMove, beforeEnd: TransferStatus = status): TransferStatus | undefined {
  const target = transferTarget(status, move);
  return target === 'before-end' ? beforeEnd : target;
}

/** The course of a transfer from where it began, by everything that happened to it. A move the table does not allow changes nothing. */
export const transferCourseOf = (begin: TransferStatus, events: readonly { readonly move: TransferMove }[]): TransferCourse =>
  events.reduce<TransferCourse>((course, { move }) => {
    const status = transferLeadsTo(course.status, move, course.beforeEnd) ?? course.status;
    return { status, beforeEnd: status === course.status ? course.beforeEnd : course.status };
  }, { status: begin, beforeEnd: begin });
