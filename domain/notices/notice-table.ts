/** Where a sealed notice stands. `sent` is "sent, not acknowledged"; `kept-back` never goes out. */
export const noticeStatuses = ['sealed', 'sent', 'acknowledged', 'numbered', 'closed', 'kept-back'] as const;
export type NoticeStatus = (typeof noticeStatuses)[number];

/** Everything that can happen to a notice after it was sealed. */
export const noticeMoves = ['send', 'keep-back', 'acknowledge', 'note-number', 'close'] as const;
export type NoticeMove = (typeof noticeMoves)[number];

/**
 * Status -> allowed moves -> where each leads. A receiver may answer before the sending was noted, and the sending is then
 * noted late; a notice is sent again while nobody acknowledged it. An acknowledgement comes again when it is stronger, a
 * number when it is another. What each move also asks stands in `may-follow-up.ts`.
 */
export const noticeTable = {
  sealed: { send: 'sent', 'keep-back': 'kept-back', acknowledge: 'acknowledged' },
  sent: { send: 'sent', acknowledge: 'acknowledged' },
  acknowledged: { send: 'acknowledged', acknowledge: 'acknowledged', 'note-number': 'numbered', close: 'closed' },
  numbered: { send: 'numbered', acknowledge: 'numbered', 'note-number': 'numbered', close: 'closed' },
  closed: { send: 'closed', acknowledge: 'closed', 'note-number': 'closed' },
  'kept-back': {},
} as const satisfies Record<NoticeStatus, Partial<Record<NoticeMove, NoticeStatus>>>;

/** Where a move leads from a status; undefined when the table does not allow it. */
export const noticeLeadsTo = (status: NoticeStatus, move: NoticeMove): NoticeStatus | undefined => (noticeTable[status] as Partial<Record<NoticeMove, NoticeStatus>>)[move];

/** The statuses in which the table allows a move. */
export const statusesOf = (move: NoticeMove): readonly NoticeStatus[] => noticeStatuses.filter((status) => noticeLeadsTo(status, move));

/** Where moves lead from the seal on; undefined when one of them is not allowed where it stands. */
export const statusAfter = (moves: readonly NoticeMove[]): NoticeStatus | undefined =>
  moves.reduce<NoticeStatus | undefined>((status, move) => status && noticeLeadsTo(status, move), 'sealed');
