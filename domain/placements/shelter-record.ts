import type { RiskProfileId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import type { Shelter, ShelterStep } from './shelter';

/** A step of a proposal as it was taken. */
export type ShelterStepTaken = ShelterStep & { readonly at: Instant; readonly by: string };

/** A risk profile that was printed for a proposal: its day, and the journal entry its check code stands for. */
export interface RiskProfileRecord {
  readonly id: RiskProfileId;
  readonly madeOn: PlainDate;
  readonly printedAt: Instant;
  readonly printedBy: string;
  readonly copy: number;
  readonly checkCode: string;
  readonly journalSeq: number;
  readonly fileSha256: string;
}

/** A proposal for protected shelter with every step taken and every risk profile printed, oldest first. */
export type ShelterRecord = Shelter & { readonly steps: readonly ShelterStepTaken[]; readonly profiles: readonly RiskProfileRecord[] };
