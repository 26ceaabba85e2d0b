import type { RecipientProfile } from '../notices/recipient-profile';
import { plainDate, type PlainDate } from '../shared/plain-date';
import type { LawCode } from './laws';

/** The rules a dossier rests on for each kind of receiver. They are printed on the dossier and signed along with it. */
export interface DossierGrounds {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  /** A lawyer has to confirm this before anything is sent in earnest. */
  readonly toBeConfirmed: boolean;
  readonly laws: Readonly<Record<RecipientProfile, readonly LawCode[]>>;
}

const task: readonly LawCode[] = ['gdpr-public-task', 'guardian-task'];

const versions: readonly DossierGrounds[] = [
  {
    version: 'dossier-grounds-2026-11',
    validFrom: plainDate('2020-03-23'),
    source: 'Own proposal; Burgerlijk Wetboek Boek 1 (BWBR0002656)',
    toBeConfirmed: true,
    laws: { police: task, 'guardian-abroad': task, shelter: task, lawyer: task },
  },
];

/** The policy in force on a day. Days before the first version get the first version. */
export const dossierGroundsOn = (day: PlainDate): DossierGrounds => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
