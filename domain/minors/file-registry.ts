import type { Closing, LegalHold } from './closing';
import type { Merge } from './merge';

/** How a file stands: open, closed, or merged into another and hidden. */
export const fileStandings = ['open', 'closed', 'merged'] as const;
export type FileStanding = (typeof fileStandings)[number];

/** What happened to the file itself rather than to the youth, oldest first in each list. */
export interface FileRegistry {
  readonly closings: readonly Closing[];
  readonly holds: readonly LegalHold[];
  /** Files that were merged into this one; undone ones too. */
  readonly merges: readonly Merge[];
}

/** A file of which nothing is to be said. */
export const emptyRegistry: FileRegistry = { closings: [], holds: [], merges: [] };

/** The closing that still holds, if the file is closed. */
export const closingOf = ({ closings }: Pick<FileRegistry, 'closings'>): Closing | undefined => closings.findLast((one) => one.reopenedAt === null);

/** The holds that were not lifted. */
export const openHoldsOf = ({ holds }: Pick<FileRegistry, 'holds'>): readonly LegalHold[] => holds.filter((one) => one.liftedAt === null);
