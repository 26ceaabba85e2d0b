import type { ComponentType } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import type { OpenPanel } from '../../state/route';
import { AppointmentPanel } from '../appointments/AppointmentPanel';
import { MakeAppointment } from '../appointments/AppointmentForm';
import { ConversationPanel } from '../conversations/ConversationPanel';
import { CorrectAttachment } from '../attachments/AttachmentForms';
import { AttachmentPanel } from '../attachments/AttachmentPanel';
import { CorrectNote, RecordNote } from '../notes/NoteForms';
import { CorrectMeasure } from '../measures/CorrectMeasure';
import { MeasurePanel } from '../measures/MeasurePanel';
import { NotePanel } from '../notes/NotePanel';
import { AccessPanel } from '../access/AccessPanel';
import { AskAccess } from '../access/AskAccess';
import { ReviewCopy } from '../access/ReviewCopy';
import { ContactPanel } from '../contacts/ContactPanel';
import { CorrectContact, RecordContact } from '../contacts/ContactForms';
import { CorrectPlacement } from '../placements/CorrectPlacement';
import { PlacementPanel } from '../placements/PlacementPanel';
import { RecordStatement, RenewStatement } from '../statements/StatementForms';
import { StatementPanel } from '../statements/StatementPanel';
import { FileTaskPanel } from '../tasks/FileTaskPanel';
import { NewTask } from '../tasks/NewTask';
import { LinePanel } from './LinePanel';
import { FilePanel } from '../files/FilePanel';
import { AgePanel } from '../identity/AgePanel';
import { IdentityPanel } from '../identity/IdentityPanel';
import { PhotoPanel } from '../identity/PhotoPanel';
import { TravelPanel } from '../identity/TravelPanel';
import { VersionsPanel } from '../identity/VersionsPanel';
import { SamePanel } from '../files/SamePanel';
import {
  AssessmentPanel, DeparturePanel, GonePanel, NoticePanel, ShelterPanel, SignPanel, TransferPanel, type RecordPanelProps,
} from './RecordPanels';
import { CorrectMinor, RecordMeasure, RecordPlacement } from './WritePanels';


const records: Readonly<Record<string, ComponentType<RecordPanelProps>>> = {
  conversation: ConversationPanel, sign: SignPanel, assessment: AssessmentPanel, placement: PlacementPanel, measure: MeasurePanel, shelter: ShelterPanel,
  'correct-placement': CorrectPlacement, 'correct-measure': CorrectMeasure,
  departure: DeparturePanel, transfer: TransferPanel, notice: NoticePanel,
  task: FileTaskPanel, line: LinePanel,
  note: NotePanel, 'correct-note': CorrectNote, appointment: AppointmentPanel,
  contact: ContactPanel, 'correct-contact': CorrectContact, statement: StatementPanel, 'renew-statement': RenewStatement,
  attachment: AttachmentPanel, 'correct-attachment': CorrectAttachment,
  access: AccessPanel, 'access-copy': ReviewCopy,
};

interface MinorPanelProps {
  readonly file: MinorFile;
  readonly panel: OpenPanel;
  readonly onClose: () => void;
}

/** What is open beside the dossier: a record to read, or a form. */
export function MinorPanel({ file, panel, onClose }: MinorPanelProps) {
  const Shown = records[panel.kind];
  if (Shown && panel.id !== undefined) return <Shown key={`${panel.kind} ${panel.id}`} file={file} id={panel.id} onClose={onClose} />;
  switch (panel.kind) {
    case 'new-placement': return <RecordPlacement file={file} onClose={onClose} />;
    case 'new-measure': return <RecordMeasure file={file} onClose={onClose} />;
    case 'new-task': return <NewTask minorId={file.minor.id} onClose={onClose} />;
    case 'new-note': return <RecordNote file={file} onClose={onClose} />;
    case 'new-appointment': return <MakeAppointment file={file} onClose={onClose} />;
    case 'correct': return <CorrectMinor file={file} onClose={onClose} />;
    case 'new-contact': return <RecordContact file={file} onClose={onClose} />;
    case 'new-access': return <AskAccess file={file} onClose={onClose} />;
    case 'new-statement': return <RecordStatement file={file} onClose={onClose} />;
    case 'same': return <SamePanel file={file} onClose={onClose} />;
    case 'file': return <FilePanel file={file} onClose={onClose} />;
    case 'identity': return <IdentityPanel file={file} onClose={onClose} />;
    case 'age': return <AgePanel file={file} onClose={onClose} />;
    case 'travel': return <TravelPanel file={file} onClose={onClose} />;
    case 'photo': return <PhotoPanel file={file} onClose={onClose} />;
    case 'versions': return <VersionsPanel file={file} onClose={onClose} />;
    default: return <GonePanel onClose={onClose} />;
  }
}
