import { Archive, ArchiveRestore, Merge, Split } from 'lucide-react';
import { FileSearch } from 'lucide-react';
import { CalendarClock, Eye, FileText, Footprints, House, Landmark, MessageSquareText, NotebookPen, Plane, Printer, Scale, Send, Shield, UserPlus, type LucideIcon } from 'lucide-react';
import { AlarmClock, ListTodo, ScanEye } from 'lucide-react';
import { Image, Paperclip, PencilLine, Quote, Route, Users } from 'lucide-react';
import type { TimelineItem, TimelineKind } from '#domain/minors/timeline-line';
import type { Tone } from '../../components/tone';

/** Parts of the timeline that can be looked at alone. */
export const timelineFilters = ['all', 'talks', 'notes', 'signs', 'stay', 'departure', 'tasks'] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

interface KindRow {
  readonly icon: LucideIcon;
  readonly filter: Exclude<TimelineFilter, 'all'> | null;
  /** The panel that shows the record; null when there is nothing more to show. */
  readonly panel: string | null;
}

const kinds: Record<TimelineKind, KindRow> = {
  'minor-added': { icon: UserPlus, filter: null, panel: null },
  measure: { icon: Landmark, filter: 'stay', panel: 'measure' },
  placement: { icon: House, filter: 'stay', panel: 'placement' },
  conversation: { icon: MessageSquareText, filter: 'talks', panel: 'conversation' },
  'conversation-corrected': { icon: MessageSquareText, filter: 'talks', panel: 'conversation' },
  'follow-up-done': { icon: MessageSquareText, filter: 'talks', panel: 'conversation' },
  sign: { icon: Eye, filter: 'signs', panel: 'sign' },
  'sign-withdrawn': { icon: Eye, filter: 'signs', panel: 'sign' },
  assessment: { icon: Scale, filter: 'signs', panel: 'assessment' },
  'shelter-proposed': { icon: Shield, filter: 'stay', panel: 'shelter' },
  'shelter-step': { icon: Shield, filter: 'stay', panel: 'shelter' },
  'departure-started': { icon: Footprints, filter: 'departure', panel: 'departure' },
  'departure-step': { icon: Footprints, filter: 'departure', panel: 'departure' },
  'transfer-step': { icon: Plane, filter: 'departure', panel: 'transfer' },
  'notice-sealed': { icon: Send, filter: 'departure', panel: 'notice' },
  'notice-step': { icon: FileText, filter: 'departure', panel: 'notice' },
  note: { icon: NotebookPen, filter: 'notes', panel: 'note' },
  'note-withdrawn': { icon: NotebookPen, filter: 'notes', panel: 'note' },
  appointment: { icon: CalendarClock, filter: 'notes', panel: 'appointment' },
  'task-written': { icon: ListTodo, filter: 'tasks', panel: 'task' },
  'task-step': { icon: ListTodo, filter: 'tasks', panel: 'task' },
  'task-snoozed': { icon: AlarmClock, filter: 'tasks', panel: null },
  'looked-at': { icon: ScanEye, filter: 'tasks', panel: null },
  'placement-changed': { icon: House, filter: 'stay', panel: 'placement' },
  'measure-changed': { icon: Landmark, filter: 'stay', panel: 'measure' },
  'risk-profile': { icon: Printer, filter: 'stay', panel: 'shelter' },
  'sign-corrected': { icon: Eye, filter: 'signs', panel: 'sign' },
  contrary: { icon: Scale, filter: 'signs', panel: null },
  'contrary-withdrawn': { icon: Scale, filter: 'signs', panel: null },
  'consult-noted': { icon: Scale, filter: 'signs', panel: 'assessment' },
  'sign-report': { icon: Send, filter: 'signs', panel: null },
  'dossier-printed': { icon: Printer, filter: null, panel: null },
  contact: { icon: Users, filter: null, panel: 'contact' },
  'minor-corrected': { icon: PencilLine, filter: null, panel: 'versions' },
  'age-decided': { icon: Scale, filter: null, panel: 'age' },
  'photo-added': { icon: Image, filter: null, panel: 'photo' },
  'photo-withdrawn': { icon: Image, filter: null, panel: 'photo' },
  'stay-withdrawn': { icon: Route, filter: null, panel: 'travel' },
  statement: { icon: Quote, filter: null, panel: 'statement' },
  attachment: { icon: Paperclip, filter: null, panel: 'attachment' },
  'file-closed': { icon: Archive, filter: null, panel: null },
  'file-reopened': { icon: ArchiveRestore, filter: null, panel: null },
  'files-merged': { icon: Merge, filter: null, panel: null },
  'merge-undone': { icon: Split, filter: null, panel: null },
  'access-asked': { icon: FileSearch, filter: null, panel: 'access' },
  'access-decided': { icon: FileSearch, filter: null, panel: 'access' },
  'access-copied': { icon: Printer, filter: null, panel: 'access' },
};

/** Icon, filter and panel of a kind of line. */
export const kindRow = (kind: TimelineKind): KindRow => kinds[kind];

/** Only what changes where the youth is has a colour. */
export function toneOf({ kind, facts }: TimelineItem): Tone | undefined {
  if (kind === 'departure-started') return 'attention';
  if (kind === 'departure-step' && (facts['move'] === 'return' || facts['move'] === 'see-again')) return 'safe';
  return undefined;
}
