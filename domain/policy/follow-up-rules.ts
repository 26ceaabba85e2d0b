import { plainDate, type PlainDate } from '../shared/plain-date';

/**
 * What a risk conversation asks for afterwards, as dated data. No public Nidos rule was found: these are proposals to be
 * confirmed before use, and a new version is a new row, never an edit.
 */
export interface FollowUpRules {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  readonly toBeConfirmed: boolean;
  /** High risk: days until the team is consulted; 0 is the same day. */
  readonly highRiskConsultWithinDays: number;
  /** Medium risk: days until the next conversation. */
  readonly mediumRiskTalkWithinDays: number;
  /** A strong sign: hours until the signs are assessed. */
  readonly strongSignAssessmentWithinHours: number;
  /** Days without a conversation after which the guardian is reminded. */
  readonly remindAfterDaysWithoutTalk: number;
}

const versions: readonly FollowUpRules[] = [
  {
    version: 'follow-up-2020-03',
    validFrom: plainDate('2020-03-23'),
    source: 'Own proposal; monthly contact: nidos.nl, Je voogd',
    toBeConfirmed: true,
    highRiskConsultWithinDays: 0,
    mediumRiskTalkWithinDays: 7,
    strongSignAssessmentWithinHours: 24,
    remindAfterDaysWithoutTalk: 30,
  },
];

/** The rules in force on a day. Days before the first version get the first version: earlier rules are unknown. */
export const followUpRulesOn = (day: PlainDate): FollowUpRules => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
