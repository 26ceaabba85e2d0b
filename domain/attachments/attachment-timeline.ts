import { atMoment, type LinesOf, type TimelineItem } from '../minors/timeline-line';

/** Every version of an attachment is a line, with the title it had then. */
export const attachmentLines: LinesOf = ({ attachments }) => attachments.flatMap(({ id, versions, withdrawn }) => versions.map(({ at, happened, reason, attachment: { title, kind } }): TimelineItem => ({
  ...atMoment(at), kind: 'attachment', subjectId: id, facts: { happened, reason, title, attachmentKind: kind }, ...(withdrawn && happened === 'added' ? { mark: 'withdrawn' as const } : {}),
})));
