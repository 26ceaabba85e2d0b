import { JOURNAL_ACTIONS, type JournalAction } from './actions';

/** What an act did: look at what is there, let something leave the vault (or try to), or change what is recorded. */
export const actKinds = ['changed', 'left', 'looked'] as const;
export type ActKind = (typeof actKinds)[number];

const looked: ReadonlySet<JournalAction> = new Set(['minor.opened', 'placement.address-shown', 'attachment.shown', 'search.done', 'search.opened', 'dossier.checked']);

const left: ReadonlySet<JournalAction> = new Set([
  'notice.sealed', 'dossier.printed', 'dossier.draft-made', 'attachment.copied', 'access.copied', 'shelter.profile-printed', 'transfer.hand-over-printed', 'export.refused', 'backup.made', 'figures.saved', 'journal.exported',
]);

/** The kind of an act. What is in no list counts as a change: a reader who looks for changes then sees too much, never too little. */
export const kindOfAct = (action: JournalAction): ActKind => (looked.has(action) ? 'looked' : left.has(action) ? 'left' : 'changed');

/** Every act of a kind. */
export const actsOfKind = (kind: ActKind): readonly JournalAction[] => JOURNAL_ACTIONS.filter((action) => kindOfAct(action) === kind);
