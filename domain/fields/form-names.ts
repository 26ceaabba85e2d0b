import type { z } from 'zod';
import type { AccessDecision, MoreMasking, NewAccessRequest } from '../access/access-request';
import type { ContactCheck, ContactEnd, ContactWay, NewContact } from '../contacts/contact';
import type { NewAppointment, NewOutcome } from '../appointments/appointment';
import type { AttachmentCorrection, AttachmentWithdrawal, NewAttachment } from '../attachments/attachment';
import type { Agreement } from '../conversations/agreement';
import type { ConversationCorrection, NewConversation, TopicAnswer } from '../conversations/conversation';
import type { NewFollowUpDone } from '../conversations/follow-up-done';
import type {
  AddedDetails, Death, DestinationLost, FoundByPolice, Majority, MissingReport, NewDeparture, NewDestination, NewEvidence, Sighting, TakenBack, TransferAnswer, UnknownDestination,
} from '../departures/departure';
import type { NotedNumber, NoteTakenBack } from '../departures/notes';
import type { NotedStep } from '../departures/steps';
import type { AgeInspection } from '../minors/age-inspection';
import type { NewAgeDecision } from '../minors/age-questions';
import type { MinorCorrection } from '../minors/correction';
import type { Description } from '../minors/description';
import type { Eurodac, EurodacHit } from '../minors/eurodac';
import type { NewMinor } from '../minors/identity';
import type { NameInScript, OtherName } from '../minors/names';
import type { OtherNumber } from '../minors/numbers';
import type { Objection } from '../minors/objection';
import type { NewPhoto, PhotoWithdrawal } from '../minors/photo';
import type { NewStay, StayCorrection, StayWithdrawal } from '../minors/stay';
import type { NewClosing, NewHold } from '../minors/closing';
import type { NewApart, NewMerge } from '../minors/merge';
import type { NewNote, NoteCorrection, NoteWithdrawal } from '../notes/note';
import type { NewMeasure } from '../minors/measure';
import type { EndOrder, MeasureEnd, MeasureWithdrawal } from '../minors/measure-change';
import type { NoticeChoice, ReportedSign } from '../notices/notice';
import type { NewConfirmation, NewKeepingBack, NewSending, NewTakingBack } from '../notices/notice-history';
import type { NewRecipient, RecipientChange, RecipientVerification, RecipientWithdrawal, RevocationListGiven } from '../recipients/recipient';
import type { NewPlacement } from '../placements/placement';
import type { NewShelter, ShelterStep } from '../placements/shelter';
import type { NewLook } from '../radar/look';
import type { NewStatement, StatementWithdrawal, Translation } from '../statements/statement';
import type { NewHandTask, TaskEnd } from '../tasks/hand-task';
import type { NewSnooze } from '../tasks/snooze';
import type { ContraryWithdrawal, NewContrary } from '../signs/contrary';
import type { NewAssessment, NewConsultOutcome } from '../signs/decision';
import type { NewSignReport } from '../signs/report';
import type { NewSign, SignCorrection, SignWithdrawal } from '../signs/sign';
import type { HostJudgement } from '../transfers/host-judgement';
import type { HostIdentity, SafetyAnswer, SafetyReview } from '../transfers/safety-check';
import type { CompletedClaim, DocumentNote, HandOver, HandOverItem, HandOverSigned, RouteChoice, TransferClosing, TransferOrder, TransferRequest } from '../transfers/transfer';

/** Every form, by the shape of what it fills in. */
export interface FormShapes {
  minor: NewMinor;
  nameInScript: NameInScript;
  otherName: OtherName;
  otherNumber: OtherNumber;
  description: Description;
  eurodac: Eurodac;
  eurodacHit: EurodacHit;
  objection: Objection;
  correction: Pick<MinorCorrection, 'reason'>;
  ageDecision: NewAgeDecision;
  stay: NewStay;
  stayCorrection: Pick<StayCorrection, 'reason'>;
  stayWithdrawal: StayWithdrawal;
  photo: NewPhoto;
  photoWithdrawal: PhotoWithdrawal;
  ageInspection: AgeInspection;
  measure: NewMeasure;
  measureEnd: MeasureEnd;
  endOrder: EndOrder;
  change: MeasureWithdrawal;
  conversation: NewConversation;
  interpreter: NewConversation['interpreter'];
  topic: TopicAnswer;
  agreement: Omit<Agreement, 'nr'>;
  conversationCorrection: Pick<ConversationCorrection, 'reason'>;
  followUpDone: Omit<NewFollowUpDone, 'kind' | 'nr'>;
  sign: NewSign;
  signWithdrawal: SignWithdrawal;
  signCorrection: Omit<SignCorrection, 'sign' | 'version'>;
  contrary: NewContrary;
  contraryWithdrawal: ContraryWithdrawal;
  assessment: NewAssessment;
  consulted: NewAssessment['consulted'][number];
  consultOutcome: NewConsultOutcome;
  signReport: NewSignReport;
  placement: NewPlacement;
  shelter: NewShelter;
  shelterStep: ShelterStep;
  departure: NewDeparture;
  missingReport: MissingReport;
  evidence: NewEvidence;
  unknownDestination: UnknownDestination;
  destination: NewDestination;
  sighting: Sighting;
  foundByPolice: Omit<FoundByPolice, keyof Sighting>;
  transferAnswer: TransferAnswer;
  death: Death;
  majority: Omit<Majority, 'reachedOn'>;
  takenBack: TakenBack;
  notedNumber: NotedNumber;
  noteTakenBack: NoteTakenBack;
  addedDetails: Pick<AddedDetails, 'reason'>;
  notedStep: NotedStep;
  destinationLost: DestinationLost;
  safetyAnswer: SafetyAnswer;
  hostIdentity: HostIdentity;
  hostJudgement: HostJudgement;
  safetyReview: SafetyReview;
  routeChoice: z.output<typeof RouteChoice>;
  documentNote: DocumentNote;
  transferRequest: z.output<typeof TransferRequest>;
  transferOrder: TransferOrder;
  handOver: HandOver;
  handOverItem: HandOverItem;
  handOverSigned: HandOverSigned;
  completedClaim: CompletedClaim;
  transferClosing: TransferClosing;
  noticeChoice: NoticeChoice;
  reportedSign: ReportedSign;
  confirmation: NewConfirmation;
  sending: NewSending;
  keepingBack: z.output<typeof NewKeepingBack>;
  takingBack: z.output<typeof NewTakingBack>;
  recipient: NewRecipient;
  recipientVerification: RecipientVerification;
  recipientChange: RecipientChange;
  recipientWithdrawal: RecipientWithdrawal;
  revocationList: RevocationListGiven;
  contact: NewContact;
  contactWay: ContactWay;
  contactCheck: ContactCheck;
  contactEnd: Omit<ContactEnd, 'rev'>;
  statement: NewStatement;
  translation: Translation;
  statementWithdrawal: Omit<StatementWithdrawal, 'rev'>;
  attachment: NewAttachment;
  attachmentCorrection: Pick<AttachmentCorrection, 'reason'>;
  attachmentWithdrawal: Omit<AttachmentWithdrawal, 'rev'>;
  accessRequest: NewAccessRequest;
  accessDecision: AccessDecision;
  moreMasking: MoreMasking;
  note: NewNote;
  noteCorrection: Pick<NoteCorrection, 'reason'>;
  noteWithdrawal: NoteWithdrawal;
  appointment: NewAppointment;
  appointmentOutcome: NewOutcome;
  handTask: NewHandTask;
  taskEnd: TaskEnd;
  snooze: NewSnooze;
  look: NewLook;
  apart: NewApart;
  merge: NewMerge;
  closing: NewClosing;
  hold: NewHold;
}
export type FormName = keyof FormShapes;

/** Ids that the program fills in; nobody reads a label for them. */
type Hidden = 'minorId' | 'stayId' | 'photoId' | 'signId' | 'conversationId' | 'measureId' | 'shelterId' | 'departureId' | 'transferId' | 'recipientId' | 'noticeId' | 'contactId' | 'statementId' | 'accessId' | 'noteId' | 'appointmentId' | 'taskId' | 'subjectId'
  | 'otherId' | 'mergedId' | 'placementId' | 'rev'
  | 'attachmentId' | 'contraryId' | 'assessmentId' | 'link';
type KeysOfEach<T> = T extends unknown ? keyof T : never;

/** The fields of a form that have a label, in every variant of the form. */
export type FieldName<F extends FormName> = Exclude<KeysOfEach<FormShapes[F]>, Hidden>;

/** A sentence for every field of every form: a field without a label does not compile. */
export type FieldLabels = { [F in FormName]: Record<FieldName<F>, string> };

/** Sentences under some fields. */
export type FieldHelp = { [F in FormName]?: Partial<Record<FieldName<F>, string>> };
