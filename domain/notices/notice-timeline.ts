import { atMoment, type LinesOf, type TimelineItem } from '../minors/timeline-line';
import type { NoticeEvent } from './notice-history';
import type { NoticeRecord } from './notice';

function lineOf(id: NoticeRecord['id'], event: NoticeEvent, isTakenBack: boolean): TimelineItem {
  const mark = isTakenBack ? { mark: 'withdrawn' as const } : {};
  const { move } = event;
  switch (move) {
    case 'send': return { ...atMoment(event.body.at), kind: 'notice-step', subjectId: id, facts: { move, way: event.body.way }, ...mark };
    case 'keep-back': return { ...atMoment(event.notedAt), kind: 'notice-step', subjectId: id, facts: { move, reason: event.body.reason }, ...mark };
    case 'acknowledge': return { ...atMoment(event.body.at), kind: 'notice-step', subjectId: id, facts: { move, proof: event.body.proof, by: event.body.by }, ...mark };
    case 'note-number': return { ...atMoment(event.body.at), kind: 'notice-step', subjectId: id, facts: { move, number: event.body.number }, ...mark };
    case 'close': return { ...atMoment(event.body.at), kind: 'notice-step', subjectId: id, facts: { move, by: event.body.by }, ...mark };
    case 'take-back': return { ...atMoment(event.notedAt), kind: 'notice-step', subjectId: id, facts: { move, reason: event.body.reason } };
  }
}

/** Sealed notices, and what happened to each since. A record that was taken back stays in sight and says so. */
export const noticeLines: LinesOf = ({ notices }) =>
  notices.flatMap((one): readonly TimelineItem[] => [
    { ...atMoment(one.sealedAt), kind: 'notice-sealed', subjectId: one.id, facts: { kind: one.kind, fileName: one.fileName } },
    ...one.events.map((event) => lineOf(one.id, event, one.events.some((other) => other.move === 'take-back' && other.body.seq === event.seq))),
  ]);
