import { z } from 'zod';
import { choice, line, optionalLine, optionalProse } from '../fields/kinds';
import type { PlaceRunner } from '../placements/placement-kinds';
import type { DepartureLimits } from '../policy/departure-limits';
import { idSchema, type DepartureId } from '../shared/ids';
import { InstantSchema } from '../shared/instant';

/** Who has to do a step of the departure clock. */
export const parties = ['anyone', 'nidos', 'coa', 'police', 'avim', 'ind', 'dtv'] as const;
export type Party = (typeof parties)[number];

/** How a step is seen to be done: `noted` by hand with who, when and number; `move` of the machine; `elsewhere`, by another record. */
type DoneBy = 'noted' | 'move' | 'elsewhere';

interface StepRow {
  /** `reporter`: who reports from the place where the youth lived, by the policy of the day. */
  readonly who: Party | 'reporter';
  readonly doneBy: DoneBy;
}

/** Every step of the clock in the order in which it is shown, with who does it. When each is due stands in `clock-steps.ts`. */
export const stepTable = {
  'call-112': { who: 'anyone', doneBy: 'noted' },
  'check-room': { who: 'reporter', doneBy: 'noted' },
  'tell-each-other': { who: 'nidos', doneBy: 'noted' },
  'report-missing': { who: 'reporter', doneBy: 'move' },
  'tell-police-gone-again': { who: 'nidos', doneBy: 'noted' },
  'correct-police': { who: 'nidos', doneBy: 'noted' },
  'ask-progress': { who: 'nidos', doneBy: 'noted' },
  'tell-avim': { who: 'reporter', doneBy: 'noted' },
  'avim-notice': { who: 'avim', doneBy: 'noted' },
  'confirm-unknown': { who: 'nidos', doneBy: 'move' },
  'mend-ground': { who: 'nidos', doneBy: 'noted' },
  'tell-ind': { who: 'ind', doneBy: 'noted' },
  'tell-dtv': { who: 'dtv', doneBy: 'noted' },
  'judge-destination': { who: 'nidos', doneBy: 'move' },
  'seal-notice': { who: 'nidos', doneBy: 'elsewhere' },
  'ask-police-confirmation': { who: 'police', doneBy: 'elsewhere' },
  'arrange-return': { who: 'nidos', doneBy: 'noted' },
  'tell-police-back': { who: 'nidos', doneBy: 'noted' },
  'check-reception': { who: 'coa', doneBy: 'noted' },
  'return-talk': { who: 'nidos', doneBy: 'elsewhere' },
  'tell-police-majority': { who: 'nidos', doneBy: 'noted' },
  'tell-others-majority': { who: 'nidos', doneBy: 'noted' },
  'tell-police-death': { who: 'nidos', doneBy: 'noted' },
  'tell-registers-death': { who: 'nidos', doneBy: 'noted' },
  'tell-family-death': { who: 'nidos', doneBy: 'noted' },
  'end-measure': { who: 'nidos', doneBy: 'elsewhere' },
} as const satisfies Record<string, StepRow>;
export type StepCode = keyof typeof stepTable;

/** Who does a step for a youth who lived in a place that is run by `runner`. */
export function partyOf(code: StepCode, runner: PlaceRunner, { reporters }: Pick<DepartureLimits, 'reporters'>): Party {
  const { who } = stepTable[code];
  return who === 'reporter' ? reporters[runner] : who;
}

/** Every step, in the order of the table. */
export const stepCodes = Object.keys(stepTable) as [StepCode, ...StepCode[]];

/** The steps that are noted by hand. */
export type NotedStepCode = { [Code in StepCode]: (typeof stepTable)[Code]['doneBy'] extends 'noted' ? Code : never }[StepCode];
export const notedStepCodes = stepCodes.filter((code) => stepTable[code].doneBy === 'noted') as [NotedStepCode, ...NotedStepCode[]];

/** The steps that tell the police how a search ended. */
export const policeToldSteps = ['tell-police-back', 'tell-police-majority', 'tell-police-death'] as const satisfies readonly NotedStepCode[];

/** A step that was done: when, by whom, under which number. Evidence: it moves nothing. */
export const NotedStep = z.strictObject({
  departureId: idSchema<DepartureId>(),
  step: choice(notedStepCodes),
  doneAt: InstantSchema,
  doneBy: line(200),
  number: optionalLine(60),
  note: optionalProse(1000),
});
export type NotedStep = z.output<typeof NotedStep>;
