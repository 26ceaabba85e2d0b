import type { RecipientProfile } from '../notices/recipient-profile';
import type { RedactionPart } from '../redaction/parts';
import type { DossierId, MinorId, RecipientId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import type { PaperLanguage } from '../words/paper-words';

/** How a dossier came out: saved as a readable file, on paper, or sealed for a recipient. */
export const dossierWays = ['file', 'paper', 'sealed'] as const;
export type DossierWay = (typeof dossierWays)[number];

/** The package a dossier was sealed in, and for whom. */
export interface DossierPackage {
  readonly recipientId: RecipientId;
  readonly packageId: string;
  /** Its place in the row of packages for this recipient, notices among them. */
  readonly counter: number;
  readonly manifestSha256: string;
  readonly fileName: string;
  readonly receiptCode: string;
  /** From which the pseudonym of the case is made. */
  readonly caseSeed: string;
}

/** A dossier that came out: which copy, for whom, and the journal entry its check code stands for. */
export interface DossierRecord {
  readonly id: DossierId;
  readonly minorId: MinorId;
  /** Null for a draft: it is no copy and uses no number. */
  readonly copy: number | null;
  readonly receiver: string;
  readonly profile: RecipientProfile;
  /** What the guardian let leave besides what the rules let. */
  readonly chosen: readonly RedactionPart[];
  readonly language: PaperLanguage;
  readonly way: DossierWay;
  /** The version of the guardian's answers to the gaps; 0 when there were none. */
  readonly answersVersion: number;
  readonly pages: number;
  readonly checkCode: string;
  readonly journalSeq: number;
  /** Of the readable or the sealed file; on paper, of the PDF that was printed. */
  readonly fileSha256: string;
  readonly printedAt: Instant;
  readonly printedBy: string;
  /** Null when it came out readable. */
  readonly sealed: DossierPackage | null;
}

/** Did a copy come out since this moment? A draft is no copy. */
export const hasCopySince = (dossiers: readonly Pick<DossierRecord, 'copy' | 'printedAt'>[], since: Instant): boolean => dossiers.some(({ copy, printedAt }) => copy !== null && printedAt >= since);
