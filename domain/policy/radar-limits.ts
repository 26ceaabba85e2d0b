import { plainDate, type PlainDate } from '../shared/plain-date';

/** When a quiet case asks to be looked at, as dated data. No public rule exists but monthly contact: the rest is a proposal. */
export interface RadarLimits {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  /** Days without any contact with the youth. */
  readonly daysWithoutContact: number;
  /** Days without a conversation. */
  readonly daysWithoutConversation: number;
  /** Days without contact for a youth in protected shelter. */
  readonly daysWithoutContactInShelter: number;
  /** Days on the way between two places. */
  readonly daysInTransit: number;
  /** Days back that another youth leaving the same place counts. */
  readonly daysAfterAnotherLeft: number;
  /** Days back that a missed appointment counts. */
  readonly daysMissedAppointmentsCount: number;
  /** Days before the first day on which the youth can turn 18: once far ahead, once near. */
  readonly daysBeforeEighteen: { readonly far: number; readonly near: number };
  /** Days for which "looked at" keeps what was seen then quiet. */
  readonly quietDaysAfterLook: number;
}

const versions: readonly RadarLimits[] = [
  {
    version: 'radar-2026-11',
    validFrom: plainDate('2026-11-01'),
    source: 'Own proposal; monthly contact: nidos.nl, Je voogd; 17½ years: moment for a risk conversation',
    daysWithoutContact: 14,
    daysWithoutConversation: 30,
    daysWithoutContactInShelter: 7,
    daysInTransit: 2,
    daysAfterAnotherLeft: 14,
    daysMissedAppointmentsCount: 30,
    daysBeforeEighteen: { far: 183, near: 30 },
    quietDaysAfterLook: 7,
  },
];

/** The limits in force on a day. */
export const radarLimitsOn = (day: PlainDate): RadarLimits => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
