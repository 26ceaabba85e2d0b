import type { SafetyPoint } from '../transfers/safety-check';
import { plainDate, type PlainDate } from '../shared/plain-date';

/** How a point of the safety check may be passed: only by yes, or also as not applicable with a reason. */
export type PassedBy = 'yes' | 'yes-or-not-applicable';

/** The points that make it clear that a youth is safe elsewhere, as dated data. */
export interface SafetyPoints {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  /** The points that are asked, in the order in which they are asked, and how each may be passed. */
  readonly points: Readonly<Partial<Record<SafetyPoint, PassedBy>>>;
}

const versions: readonly SafetyPoints[] = [
  {
    version: 'safety-2026-11',
    validFrom: plainDate('2020-03-23'),
    source: 'Own proposal; the measure of adequate reception is Vc 2000 B8/6: shelter until 18, food, clothing, hygiene, school, medical care, parents first',
    points: {
      'youth-heard-alone': 'yes',
      'host-identity-proved': 'yes',
      'relation-proved': 'yes-or-not-applicable',
      'address-verified-by-authority': 'yes',
      'no-signs-about-host': 'yes',
      'youth-wish-heard': 'yes',
      'local-child-protection-knows': 'yes',
      'right-of-residence-there': 'yes-or-not-applicable',
      'care-and-school': 'yes',
      'adequate-reception': 'yes',
      'authority-over-youth-clear': 'yes',
    },
  },
];

/** The points in force on a day. Days before the first version get the first version. */
export const safetyPointsOn = (day: PlainDate): SafetyPoints => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
