import type { JournalAction } from '../journal/actions';
import type { MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import type { DossierRecord } from './dossier-record';

/** One typed word: the check word it was read as, or null with the words that look like it. */
export interface SaidWord {
  readonly typed: string;
  readonly word: string | null;
  readonly near: readonly string[];
}

/** What Hoede says about check words that somebody read out or typed from a page. */
export type CheckResult =
  /** Not six words of the list: nothing can be said yet. */
  | { readonly outcome: 'unclear'; readonly words: readonly SaidWord[] }
  /** Six words, but no state of this journal has them. */
  | { readonly outcome: 'unknown'; readonly words: readonly SaidWord[] }
  /** A state of this journal, and no dossier came out with it: another print, such as a risk profile or a copy for a youth. */
  | { readonly outcome: 'other-print'; readonly words: readonly SaidWord[]; readonly seq: number; readonly at: Instant }
  | { readonly outcome: 'dossier'; readonly words: readonly SaidWord[]; readonly copies: readonly CheckedCopy[] };

/** A dossier that came out with these words. */
export interface CheckedCopy {
  readonly dossier: DossierRecord;
  /** The youth whose file it is in now, also after a merge. */
  readonly minorId: MinorId;
  readonly name: string;
  readonly vNumber: string;
  /** Does the journal still have the entry that the words stand for? */
  readonly matchesJournal: boolean;
  /** Newer copies of this youth's dossier, the newest first. */
  readonly newer: readonly Pick<DossierRecord, 'copy' | 'printedAt' | 'receiver'>[];
  /** How often something was recorded in the file since, and when last. */
  readonly changes: { readonly count: number; readonly lastAt: Instant | null };
}

/** Acts that look at a file or take a print of it, and change nothing in it. */
export const lookingActs: readonly JournalAction[] = [
  'minor.opened', 'minor.looked-at', 'placement.address-shown', 'shelter.profile-printed', 'access.copied', 'search.done', 'search.opened', 'dossier.printed', 'dossier.draft-made', 'dossier.checked', 'notice.sealed', 'journal.exported',
];
