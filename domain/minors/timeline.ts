import { accessLines } from '../access/access-timeline';
import { contactLines } from '../contacts/contact-timeline';
import { attachmentLines } from '../attachments/attachment-timeline';
import { appointmentLines } from '../appointments/appointment-timeline';
import { conversationLines } from '../conversations/conversation-timeline';
import { departureLines } from '../departures/departure-timeline';
import { dossierLines } from '../dossiers/dossier-timeline';
import { noteLines } from '../notes/note-timeline';
import { noticeLines } from '../notices/notice-timeline';
import { placementLines } from '../placements/placement-timeline';
import { shelterLines } from '../placements/shelter-timeline';
import { lookLines } from '../radar/look-timeline';
import { statementLines } from '../statements/statement-timeline';
import { handTaskLines, snoozeLines } from '../tasks/hand-task-timeline';
import { assessmentLines, contraryLines, reportLines, signLines } from '../signs/sign-timeline';
import { transferLines } from '../transfers/transfer-timeline';
import { identityLines } from './identity-timeline';
import { measureLines } from './measure-timeline';
import type { MinorFile } from './minor-file';
import { registryLines } from './registry-timeline';
import { minorLines } from './minor-timeline';
import type { LinesOf, TimelineItem } from './timeline-line';

/**
 * Who has lines in the timeline: one line a subject. What happened at the same moment keeps this order, so what leads to
 * something else stands before it.
 */
const subjects: readonly LinesOf[] = [
  minorLines,
  measureLines,
  placementLines,
  conversationLines,
  signLines,
  contraryLines,
  assessmentLines,
  reportLines,
  shelterLines,
  departureLines,
  transferLines,
  noticeLines,
  dossierLines,
  contactLines,
  statementLines,
  attachmentLines,
  accessLines,
  noteLines,
  appointmentLines,
  handTaskLines,
  snoozeLines,
  lookLines,
  registryLines,
  identityLines,
];

/** Everything that happened to a minor in one list, newest first; what happened at the same moment keeps the order it was recorded in. */
export function timelineOf(file: MinorFile): readonly TimelineItem[] {
  const items = subjects.flatMap((lines) => lines(file));
  return items.map((item, place) => ({ item, place })).sort((a, b) => (a.item.at === b.item.at ? b.place - a.place : a.item.at < b.item.at ? 1 : -1)).map(({ item }) => item);
}
