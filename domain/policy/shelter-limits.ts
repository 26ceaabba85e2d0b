import { plainDate, type PlainDate } from '../shared/plain-date';

/** How long protected shelter may wait at a step before somebody is reminded, as dated data. */
export interface ShelterLimits {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  /** The work agreements of 2020 are not public: our own proposal, to be confirmed by Nidos and COA. */
  readonly toBeConfirmed: boolean;
  /** Days after a real suspicion, or from the day a standing rule holds, within which shelter is proposed or a motive written. */
  readonly proposeWithinDays: number;
  /** Days after the proposal within which Nidos indicates. */
  readonly indicateWithinDays: number;
  /** Days after the indication within which COA is asked. */
  readonly askWithinDays: number;
  /** Days after COA was asked within which its answer is looked for. */
  readonly answerWithinDays: number;
  /** Days after a refusal within which is decided what follows. */
  readonly afterRefusalWithinDays: number;
}

const versions: readonly ShelterLimits[] = [
  {
    version: 'shelter-2026-11', validFrom: plainDate('2026-11-01'), source: 'Own proposal', toBeConfirmed: true,
    proposeWithinDays: 1, indicateWithinDays: 2, askWithinDays: 1, answerWithinDays: 3, afterRefusalWithinDays: 2,
  },
];

/** The limits in force on a day. Days before the first version get the first version: earlier agreements are unknown. */
export const shelterLimitsOn = (day: PlainDate): ShelterLimits => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
