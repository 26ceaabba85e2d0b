import { AccessDecision, NewAccessRequest } from '#domain/access/access-request';
import { NewAttachment } from '#domain/attachments/attachment';
import { NewAppointment, NewOutcome } from '#domain/appointments/appointment';
import { NewContact } from '#domain/contacts/contact';
import { NewConversation } from '#domain/conversations/conversation';
import { NewFollowUpDone } from '#domain/conversations/follow-up-done';
import { NewDeparture, NewDestination } from '#domain/departures/departure';
import { DepartureHappening } from '#domain/departures/departure-record';
import { NewClosing, NewHold } from '#domain/minors/closing';
import { identityOfKept, NewMinor } from '#domain/minors/identity';
import { NewAgeDecision } from '#domain/minors/age-questions';
import { NewMeasure } from '#domain/minors/measure';
import { NewStay } from '#domain/minors/stay';
import { ApartWithdrawal, NewApart, NewMerge } from '#domain/minors/merge';
import { NewNote } from '#domain/notes/note';
import { NoticeHappening } from '#domain/notices/notice-history';
import { NewPlacement } from '#domain/placements/placement';
import { placementKindRow } from '#domain/placements/placement-kinds';
import { NewShelter, ShelterStep } from '#domain/placements/shelter';
import type { SearchKind } from '#domain/search/kinds';
import type { Schema } from '#domain/search/texts-of';
import { TaskHappening } from '#domain/search/task-happening';
import { NewContrary } from '#domain/signs/contrary';
import { NewAssessment, NewConsultOutcome } from '#domain/signs/decision';
import { NewSignReport } from '#domain/signs/report';
import { NewSign } from '#domain/signs/sign';
import { NewStatement } from '#domain/statements/statement';
import { NewHandTask } from '#domain/tasks/hand-task';
import { NewSnooze } from '#domain/tasks/snooze';
import { TransferHappening } from '#domain/transfers/transfer-record';

/** A row as the database gives it: columns by name, JSON as text. */
export type Row = Readonly<Record<string, string | number | null>>;

/** What of a table is searched. All tables of one kind make one entry of the index for each record. */
export interface Source {
  readonly table: string;
  readonly kind: SearchKind;
  /** Only the rows in which this column says this; for a table that serves two kinds. */
  readonly only?: { readonly column: string; readonly says: string };
  /** The column that names the record; of a version or a step, the record it belongs to. */
  readonly record: string;
  /** Columns of JSON, each with the schema that says which of its fields are text. `move` puts the row's move beside it. */
  readonly bodies?: Readonly<Record<string, Schema>>;
  readonly withMove?: true;
  /** A body as an older version of the program kept it, as one of today. */
  readonly asNow?: (body: never) => object;
  /** Columns that are text themselves. */
  readonly says?: readonly string[];
  /** The columns that hold whose record it is and when it was; in one table of each kind. */
  readonly head?: { readonly minor: string; readonly at: string };
  /** Only the last of the rows stands; the ones before are versions that were replaced. */
  readonly last?: 'version' | 'rev';
  /** The record was taken back by this row: of the whole record only the columns of text are still searched. */
  readonly withdrawn?: (row: Row) => boolean;
  /** Fields that are never searched. */
  readonly never?: (body: Readonly<Record<string, unknown>>) => readonly string[];
  /** Fields by which people are known: names, also found by their sound, and the number of a youth. */
  readonly names?: readonly string[];
}

const isSet = (column: string) => (row: Row): boolean => row[column] !== null && row[column] !== undefined;
const happened = (word: string) => (row: Row): boolean => row['happened'] === word;

/**
 * Every table that is searched. A table with text that stands neither here nor below is noticed by a test: the index is
 * kept by triggers on these tables, so no writer can forget it.
 */
export const sources: readonly Source[] = [
  { table: 'minors', kind: 'minor', record: 'id', bodies: { body: NewMinor }, head: { minor: 'id', at: 'recorded_at' }, asNow: identityOfKept, names: ['givenNames', 'familyName', 'nameInScript', 'otherScripts', 'otherNames', 'vNumber', 'bsn'] },
  { table: 'minor_versions', kind: 'minor', record: 'minor_id', says: ['reason'], last: 'rev' },
  { table: 'age_decisions', kind: 'age-decision', record: 'id', bodies: { body: NewAgeDecision }, head: { minor: 'minor_id', at: 'decided_at' } },
  { table: 'travel_stays', kind: 'stay', record: 'id', bodies: { body: NewStay }, says: ['withdrawn_reason'], head: { minor: 'minor_id', at: 'recorded_at' }, withdrawn: isSet('withdrawn_at') },
  { table: 'travel_stay_versions', kind: 'stay', record: 'stay_id', says: ['reason'] },
  { table: 'minor_photos', kind: 'photo', record: 'id', says: ['withdrawn_reason'], head: { minor: 'minor_id', at: 'taken_on' } },
  { table: 'measures', kind: 'measure', record: 'id', bodies: { body: NewMeasure }, says: ['withdrawn_reason'], head: { minor: 'minor_id', at: 'recorded_at' }, withdrawn: isSet('withdrawn_at') },
  // The address of a place that is known by its code alone is secret, also when an older body should hold one.
  {
    table: 'placements', kind: 'placement', record: 'id', bodies: { body: NewPlacement }, says: ['withdrawn_reason'], head: { minor: 'minor_id', at: 'from_day' }, withdrawn: isSet('withdrawn_at'),
    never: ({ kind }) => (placementKindRow(kind as 'protected-shelter').codeOnly ? ['location'] : []),
  },
  { table: 'former_versions', kind: 'placement', only: { column: 'subject', says: 'placement' }, record: 'subject_id', says: ['reason'] },
  { table: 'former_versions', kind: 'measure', only: { column: 'subject', says: 'measure' }, record: 'subject_id', says: ['reason'] },
  { table: 'conversations', kind: 'conversation', record: 'id', bodies: { body: NewConversation }, head: { minor: 'minor_id', at: 'held_at' } },
  { table: 'conversation_versions', kind: 'conversation', record: 'conversation_id', says: ['reason'], last: 'version' },
  { table: 'notes', kind: 'note', record: 'id', says: ['withdrawn_reason'], head: { minor: 'minor_id', at: 'happened_at' }, withdrawn: isSet('withdrawn_at') },
  { table: 'note_versions', kind: 'note', record: 'note_id', bodies: { body: NewNote }, says: ['reason'], last: 'version' },
  { table: 'appointments', kind: 'appointment', record: 'id', bodies: { body: NewAppointment }, head: { minor: 'minor_id', at: 'at' } },
  { table: 'appointment_outcomes', kind: 'appointment', record: 'appointment_id', bodies: { body: NewOutcome } },
  { table: 'signs', kind: 'sign', record: 'id', bodies: { body: NewSign }, says: ['withdrawn_reason'], head: { minor: 'minor_id', at: 'observed_on' }, withdrawn: isSet('withdrawn_at') },
  { table: 'sign_versions', kind: 'sign', record: 'sign_id', says: ['reason'] },
  { table: 'contraries', kind: 'contrary', record: 'id', bodies: { body: NewContrary }, says: ['withdrawn_reason'], head: { minor: 'minor_id', at: 'recorded_at' }, withdrawn: isSet('withdrawn_at') },
  { table: 'sign_reports', kind: 'sign-report', record: 'id', bodies: { body: NewSignReport }, head: { minor: 'minor_id', at: 'recorded_at' } },
  { table: 'assessments', kind: 'assessment', record: 'id', bodies: { body: NewAssessment, outcome: NewConsultOutcome }, head: { minor: 'minor_id', at: 'decided_at' } },
  { table: 'shelters', kind: 'shelter', record: 'id', bodies: { body: NewShelter }, head: { minor: 'minor_id', at: 'recorded_at' } },
  { table: 'shelter_steps', kind: 'shelter', record: 'shelter_id', bodies: { body: ShelterStep } },
  { table: 'departures', kind: 'departure', record: 'id', bodies: { body: NewDeparture }, head: { minor: 'minor_id', at: 'started_at' } },
  { table: 'departure_events', kind: 'departure', record: 'departure_id', bodies: { body: DepartureHappening }, withMove: true },
  { table: 'transfers', kind: 'transfer', record: 'id', bodies: { body: NewDestination }, head: { minor: 'minor_id', at: 'started_at' } },
  { table: 'transfer_events', kind: 'transfer', record: 'transfer_id', bodies: { body: TransferHappening }, withMove: true },
  { table: 'notices', kind: 'notice', record: 'id', head: { minor: 'minor_id', at: 'sealed_at' } },
  { table: 'notice_events', kind: 'notice', record: 'notice_id', bodies: { body: NoticeHappening }, withMove: true },
  { table: 'contact_versions', kind: 'contact', record: 'contact_id', bodies: { body: NewContact }, says: ['reason'], head: { minor: 'minor_id', at: 'recorded_at' }, last: 'rev', withdrawn: happened('withdrawn'), names: ['name'] },
  { table: 'statement_versions', kind: 'statement', record: 'statement_id', bodies: { body: NewStatement }, says: ['reason'], head: { minor: 'minor_id', at: 'recorded_at' }, last: 'rev', withdrawn: happened('withdrawn') },
  { table: 'attachment_versions', kind: 'attachment', record: 'attachment_id', bodies: { body: NewAttachment }, says: ['reason'], head: { minor: 'minor_id', at: 'recorded_at' }, last: 'rev', withdrawn: happened('withdrawn') },
  { table: 'hand_tasks', kind: 'task', record: 'id', bodies: { body: NewHandTask }, head: { minor: 'minor_id', at: 'written_at' } },
  { table: 'hand_task_events', kind: 'task', record: 'task_id', bodies: { body: TaskHappening }, withMove: true },
  { table: 'snoozes', kind: 'snooze', record: 'seq', bodies: { body: NewSnooze }, head: { minor: 'minor_id', at: 'snoozed_at' } },
  { table: 'kept_apart', kind: 'kept-apart', record: 'id', bodies: { body: NewApart.extend({ withdrawnReason: ApartWithdrawal.shape.reason }) }, head: { minor: 'one_id', at: 'marked_at' } },
  { table: 'merges', kind: 'merge', record: 'id', bodies: { body: NewMerge }, says: ['undone_reason'], head: { minor: 'kept_id', at: 'merged_at' } },
  { table: 'closings', kind: 'closing', record: 'id', bodies: { body: NewClosing }, says: ['reopened_reason'], head: { minor: 'minor_id', at: 'closed_at' } },
  { table: 'legal_holds', kind: 'hold', record: 'id', bodies: { body: NewHold }, says: ['lifted_reason'], head: { minor: 'minor_id', at: 'placed_at' } },
  { table: 'access_requests', kind: 'access', record: 'id', bodies: { body: NewAccessRequest }, head: { minor: 'minor_id', at: 'recorded_at' } },
  { table: 'access_decisions', kind: 'access', record: 'access_id', bodies: { body: AccessDecision } },
  { table: 'follow_ups_done', kind: 'follow-up', record: 'id', bodies: { body: NewFollowUpDone }, head: { minor: 'minor_id', at: 'recorded_at' } },
  { table: 'looks', kind: 'look', record: 'seq', says: ['note'], head: { minor: 'minor_id', at: 'looked_at' } },
];

/** Tables that hold text and are not searched, and why. */
export const notSearched: Readonly<Record<string, string>> = {
  notice_receipts: 'what a receiver signed, as bytes; who signed it stands in the record',
  attachment_files: 'what opens the bytes; the name a file had elsewhere may be of anything',
  minor_keys: 'made from the identity',
  merge_rows: 'ids only',
  group_talks: 'how many there were',
  access_copies: 'a list of what was printed, and what was masked in it',
  risk_profiles: 'a list of what was printed; what it says stands in the records',
  dossiers: 'a list of what was printed; what it says stands in the records',
  dossier_answers: 'why a fact is not in a dossier; the facts themselves are found',
  recipients: 'bodies with a certificate, not about a youth',
  recipient_events: 'the same, step by step',
  backups: 'a list of what was made and where, not about a youth',
  settings: 'the guardian’s own',
  drafts: 'not settled',
  journal: 'codes only',
  journal_checkpoints: 'hashes only',
  migrations: 'names of files',
};
