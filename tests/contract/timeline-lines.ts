import type { JournalAction } from '#domain/journal/actions';
import type { TimelineKind } from '#domain/minors/timeline-line';

/** The line of the timeline in which an act is seen, or why there is none. */
type Seen = TimelineKind | { readonly none: string };

const VAULT = { none: 'it is about the vault, not about a youth' };
const JOURNEY = { none: 'it is about years before the file began, and stands with its versions in the journey itself' };

/** Every act of the journal. An act that is added without a row here does not compile. */
export const lineOfAction: Readonly<Record<JournalAction, Seen>> = {
  'vault.created': VAULT, 'vault.unlocked': VAULT, 'vault.locked': VAULT, 'vault.unlock-failed': VAULT, 'settings.changed': VAULT, 'recipient.imported': VAULT, 'recipient.verified': VAULT,
  'recipient.check-failed': VAULT, 'recipient.list-checked': VAULT, 'recipient.changed': VAULT, 'recipient.withdrawn': VAULT,
  'minor.added': 'minor-added',
  'minor.corrected': 'minor-corrected', 'age.decided': 'age-decided', 'photo.added': 'photo-added', 'photo.withdrawn': 'photo-withdrawn',
  'stay.added': JOURNEY, 'stay.corrected': JOURNEY, 'stay.ordered': JOURNEY, 'stay.withdrawn': 'stay-withdrawn',
  'minor.opened': { none: 'looking is in the journal; it changes nothing that was recorded' },
  'minor.looked-at': 'looked-at',
  'measure.recorded': 'measure',
  'placement.recorded': 'placement',
  'conversation.recorded': 'conversation', 'conversation.sealed': 'conversation',
  'sign.added': 'sign', 'sign.withdrawn': 'sign-withdrawn',
  'assessment.decided': 'assessment',
  'shelter.proposed': 'shelter-proposed', 'shelter.indicated': 'shelter-step', 'shelter.asked': 'shelter-step', 'shelter.placed': 'shelter-step', 'shelter.refused': 'shelter-step', 'shelter.withdrawn': 'shelter-step',
  'departure.started': 'departure-started', 'departure.missing-reported': 'departure-step', 'departure.evidence-added': 'departure-step', 'departure.unknown-confirmed': 'departure-step',
  'departure.destination-claimed': 'departure-step', 'departure.destination-dropped': 'departure-step', 'departure.destination-confirmed': 'departure-step', 'departure.seen-again': 'departure-step',
  'departure.returned': 'departure-step', 'departure.reopened': 'departure-step',
  'departure.step-noted': 'departure-step', 'departure.details-added': 'departure-step', 'departure.found': 'departure-step', 'departure.came-of-age': 'departure-step', 'departure.died': 'departure-step',
  'departure.taken-back': 'departure-step',
  'transfer.started': { none: 'it begins with the claim of a destination, which is a step of the departure' },
  'transfer.check-answered': 'transfer-step', 'transfer.reviewed': 'transfer-step', 'transfer.route-chosen': 'transfer-step', 'transfer.document-noted': 'transfer-step', 'transfer.requested': 'transfer-step',
  'transfer.order-recorded': 'transfer-step', 'transfer.handed-over': 'transfer-step', 'transfer.ended': 'transfer-step', 'transfer.withdrawn': 'transfer-step', 'transfer.stopped': 'transfer-step',
  'transfer.confirmed-by-police': 'transfer-step', 'transfer.claim-completed': 'transfer-step', 'transfer.hand-over-signed': 'transfer-step', 'transfer.closed': 'transfer-step', 'transfer.proven-false': 'transfer-step',
  'transfer.came-of-age': 'transfer-step', 'transfer.taken-back': 'transfer-step',
  'transfer.hand-over-printed': { none: 'a paper of the hand-over, which has its line already' },
  'notice.sealed': 'notice-sealed', 'notice.confirmed': 'notice-confirmed',
  'dossier.printed': 'dossier-printed', 'dossier.draft-made': 'dossier-printed',
  'dossier.answered': { none: 'it is about the dossier, whose line says which copy came out; the facts stand in their own lines' },
  'dossier.checked': { none: 'looking is in the journal; it changes nothing that was recorded' },
  'export.refused': { none: 'nothing left; it is in the journal, for who looks after the vault' },
  'task.written': 'task-written', 'task.corrected': 'task-step', 'task.done': 'task-step', 'task.reopened': 'task-step', 'task.withdrawn': 'task-step', 'task.snoozed': 'task-snoozed',
  'conversation.corrected': 'conversation-corrected',
  'follow-up.done': 'follow-up-done',
  'group-talk.sealed': { none: 'each youth has an entry and a line of their own' }, 'group-talk.corrected': { none: 'each youth has an entry and a line of their own' },
  'contact.added': 'contact', 'contact.corrected': 'contact', 'contact.ended': 'contact',
  'statement.added': 'statement', 'statement.renewed': 'statement', 'statement.withdrawn': 'statement',
  'attachment.added': 'attachment', 'attachment.corrected': 'attachment', 'attachment.withdrawn': 'attachment',
  'attachment.shown': { none: 'looking is in the journal; it changes nothing that was recorded' }, 'attachment.copied': { none: 'a copy that left is in the journal; it changes nothing that was recorded' },
  'note.recorded': 'note', 'note.corrected': 'note', 'note.withdrawn': 'note-withdrawn',
  'appointment.made': 'appointment', 'appointment.outcome-noted': 'appointment',
  'minor.kept-apart': { none: 'it is about two files, and stands where duplicates are shown' }, 'minor.apart-withdrawn': { none: 'it is about two files, and stands where duplicates are shown' },
  'minor.merged': 'files-merged', 'minor.merge-undone': 'merge-undone', 'minor.closed': 'file-closed', 'minor.reopened': 'file-reopened',
  'minor.hold-placed': { none: 'a legal hold is about keeping the file, and stands with its retention' }, 'minor.hold-lifted': { none: 'a legal hold is about keeping the file, and stands with its retention' },
  'access.asked': 'access-asked', 'access.decided': 'access-decided', 'access.copied': 'access-copied',
  'vault.passphrase-changed': VAULT, 'vault.passphrase-confirmed': VAULT, 'vault.recovery-made': VAULT, 'vault.recovered': VAULT,
  'placement.ended': 'placement-changed', 'placement.corrected': 'placement-changed', 'placement.withdrawn': 'placement-changed',
  'placement.motive-given': 'placement-changed',
  'placement.address-shown': { none: 'looking is in the journal; it changes nothing that was recorded' },
  'measure.corrected': 'measure-changed', 'measure.ended': 'measure-changed', 'measure.withdrawn': 'measure-changed',
  'shelter.profile-printed': 'risk-profile',
  'sign.corrected': 'sign-corrected', 'contrary.added': 'contrary', 'contrary.withdrawn': 'contrary-withdrawn', 'consult.noted': 'consult-noted',
  'report.made': 'sign-report', 'report.declined': 'sign-report',
  'search.done': { none: 'looking is in the journal; it changes nothing that was recorded' }, 'search.opened': { none: 'looking is in the journal; it changes nothing that was recorded' },
};
