import type { AccessRequest } from '../access/access-request';
import type { Contact } from '../contacts/contact';
import type { AttachmentRecord } from '../attachments/attachment';
import type { Appointment } from '../appointments/appointment';
import type { Conversation } from '../conversations/conversation';
import type { DepartureRecord } from '../departures/departure-record';
import type { DossierRecord } from '../dossiers/dossier-record';
import type { Note } from '../notes/note';
import type { NoticeRecord } from '../notices/notice';
import type { Placement } from '../placements/placement';
import type { ShelterRecord } from '../placements/shelter-record';
import type { Look } from '../radar/look';
import type { Contrary } from '../signs/contrary';
import type { Assessment } from '../signs/decision';
import type { SignReport } from '../signs/report';
import type { Sign } from '../signs/sign';
import type { Statement } from '../statements/statement';
import type { HandTask } from '../tasks/hand-task';
import type { Snooze } from '../tasks/snooze';
import type { TransferRecord } from '../transfers/transfer-record';
import type { FileRegistry } from './file-registry';
import type { AgeDecision } from './age-questions';
import type { Correction } from './correction';
import type { Minor } from './identity';
import type { Measure } from './measure';
import type { Photo } from './photo';
import type { Stay } from './stay';

/**
 * Everything that is recorded about one minor, oldest first in each list. The timeline, the tasks, the assessment and the
 * dossier are all computed from it by pure functions, so that they can never disagree.
 */
export interface MinorFile {
  readonly minor: Minor & { readonly rev: number };
  /** Corrections of the identity; left out of lists of many youths. */
  readonly corrections: readonly Correction[];
  readonly ageDecisions: readonly AgeDecision[];
  /** The journey here, withdrawn stays too. */
  readonly stays: readonly Stay[];
  readonly photos: readonly Photo[];
  readonly measures: readonly Measure[];
  readonly placements: readonly Placement[];
  readonly conversations: readonly Conversation[];
  readonly signs: readonly Sign[];
  readonly contraries: readonly Contrary[];
  readonly assessments: readonly Assessment[];
  readonly reports: readonly SignReport[];
  readonly shelters: readonly ShelterRecord[];
  readonly departures: readonly DepartureRecord[];
  readonly transfers: readonly TransferRecord[];
  readonly notices: readonly NoticeRecord[];
  readonly dossiers: readonly DossierRecord[];
  readonly contacts: readonly Contact[];
  readonly statements: readonly Statement[];
  /** Left out of lists of many youths. */
  readonly attachments: readonly AttachmentRecord[];
  readonly access: readonly AccessRequest[];
  readonly notes: readonly Note[];
  readonly appointments: readonly Appointment[];
  readonly handTasks: readonly HandTask[];
  readonly snoozes: readonly Snooze[];
  readonly looks: readonly Look[];
  readonly registry: FileRegistry;
}
