import { z } from 'zod';
import type { Instant } from './instant';

/** A record's id: a UUID version 7 (RFC 9562), branded by subject so that a minor's id is never taken for a departure's. */
export type Id<Subject extends string> = string & z.BRAND<Subject>;

export type MinorId = Id<'Minor'>;
export type StayId = Id<'Stay'>;
export type PhotoId = Id<'Photo'>;
export type AgeDecisionId = Id<'AgeDecision'>;
export type PlacementId = Id<'Placement'>;
export type MeasureId = Id<'Measure'>;
export type ConversationId = Id<'Conversation'>;
export type GroupTalkId = Id<'GroupTalk'>;
export type FollowUpDoneId = Id<'FollowUpDone'>;
export type SignId = Id<'Sign'>;
export type AssessmentId = Id<'Assessment'>;
export type ContraryId = Id<'Contrary'>;
export type SignReportId = Id<'SignReport'>;
export type ShelterId = Id<'Shelter'>;
export type RiskProfileId = Id<'RiskProfile'>;
export type DepartureId = Id<'Departure'>;
export type TransferId = Id<'Transfer'>;
export type RecipientId = Id<'Recipient'>;
export type NoticeId = Id<'Notice'>;
export type DossierId = Id<'Dossier'>;
export type GapAnswersId = Id<'GapAnswers'>;
export type ContactId = Id<'Contact'>;
export type StatementId = Id<'Statement'>;
export type AccessId = Id<'Access'>;
export type NoteId = Id<'Note'>;
export type AppointmentId = Id<'Appointment'>;
export type TaskId = Id<'Task'>;
export type ApartId = Id<'Apart'>;
export type MergeId = Id<'Merge'>;
export type ClosingId = Id<'Closing'>;
export type HoldId = Id<'Hold'>;
export type AttachmentId = Id<'Attachment'>;
export type BackupId = Id<'Backup'>;

/** An id at the border. */
export const idSchema = <I extends Id<string>>() =>
  z.uuidv7({ error: (issue) => (issue.input === undefined ? 'required' : 'not-an-id') }).transform((text) => text as unknown as I).meta({ description: 'A record id (UUID version 7)' });

/** Makes an id from the moment and 10 random bytes. Throws RangeError with fewer bytes. */
export function newId<I extends Id<string>>(at: Instant, random: Uint8Array): I {
  if (random.length < 10) throw new RangeError('an id needs 10 random bytes');
  const bytes = new Uint8Array(16);
  let ms = Date.parse(at);
  for (let place = 5; place >= 0; place--) {
    bytes[place] = ms % 256;
    ms = Math.floor(ms / 256);
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as I;
}
