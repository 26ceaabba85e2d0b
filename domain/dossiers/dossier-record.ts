import type { DossierId, MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';

/** A dossier that came out: which copy, for whom, and the journal entry its check code stands for. */
export interface DossierRecord {
  readonly id: DossierId;
  readonly minorId: MinorId;
  readonly copy: number;
  readonly receiver: string;
  readonly pages: number;
  readonly checkCode: string;
  readonly journalSeq: number;
  readonly fileSha256: string;
  readonly printedAt: Instant;
  readonly printedBy: string;
}
