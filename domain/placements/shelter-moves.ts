import { shelterAges, shelterDefaultFor } from '../policy/shelter-default';
import { ageOn, countingBirthDate } from '../minors/age';
import { nationalityOf } from '../minors/identity';
import type { MinorFile } from '../minors/minor-file';
import { refusal, type Permission, type Refusal } from '../shared/refusal';
import { writtenDate, type PartialDate, type PlainDate } from '../shared/plain-date';
import type { NewShelter, Shelter, ShelterStatus, ShelterStep } from './shelter';

/** Everything that can happen to a proposal after it was made. */
export const shelterMoves = ['indicate', 'ask', 'place', 'refuse', 'withdraw'] as const;
export type ShelterMove = (typeof shelterMoves)[number];

/** Status -> the moves it allows -> where each leads. What is not here is refused; after an end a new proposal is made. */
export const shelterTable = {
  proposed: { indicate: 'indicated', withdraw: 'withdrawn' },
  indicated: { ask: 'asked', withdraw: 'withdrawn' },
  asked: { place: 'placed', refuse: 'refused', withdraw: 'withdrawn' },
  placed: {},
  refused: {},
  withdrawn: {},
} as const satisfies Record<ShelterStatus, Partial<Record<ShelterMove, ShelterStatus>>>;

/** Where a move leads from a status; undefined when the table does not allow it. */
export const shelterLeadsTo = (status: ShelterStatus, move: ShelterMove): ShelterStatus | undefined =>
  (shelterTable[status] as Partial<Record<ShelterMove, ShelterStatus>>)[move];

/** Is this proposal still under way? */
export const isShelterOpen = (status: ShelterStatus): boolean => Object.keys(shelterTable[status]).length > 0;

/** What the guards look at. */
export interface ShelterFacts {
  readonly nationality: string;
  /** The birth date that counts. Doubt about it is no refusal: only when every age it can mean is outside. */
  readonly birthDate: PartialDate;
  readonly today: PlainDate;
}

function outsideAges(facts: ShelterFacts, on: PlainDate, siblingFamily: boolean): Permission {
  const age = ageOn(facts.birthDate, on);
  const outside = age.min > shelterAges.max || (age.max < shelterAges.min && !siblingFamily);
  return outside ? [refusal('shelter-age-outside', { min: shelterAges.min, max: shelterAges.max })] : [];
}

/** What proposing also depends on: is another proposal open, and did a person decide that there is a real suspicion? */
export interface ProposalFacts extends ShelterFacts {
  readonly openProposal: boolean;
  readonly realSuspicion: boolean;
  /** Was the latest proposal refused? Then a new one says what changed. */
  readonly lastRefused: boolean;
}

/** What proposing depends on, from a file. */
export const proposalFactsOf = ({ minor, shelters, assessments }: Pick<MinorFile, 'minor' | 'shelters' | 'assessments'>, today: PlainDate): ProposalFacts => ({
  nationality: nationalityOf(minor),
  birthDate: countingBirthDate(minor),
  today,
  openProposal: shelters.some((one) => isShelterOpen(one.status)),
  realSuspicion: assessments.at(-1)?.decision === 'real-suspicion',
  lastRefused: shelters.at(-1)?.status === 'refused',
});

/**
 * May protected shelter be proposed? One proposal at a time, within the ages; a real suspicion was decided on by a person;
 * the standing rule only where one holds; after a refusal it says what changed.
 */
export function mayPropose(facts: ProposalFacts, proposal: Pick<NewShelter, 'ground' | 'proposedOn' | 'siblingFamily' | 'changed'>): Permission {
  const permission: Refusal[] = [];
  if (facts.openProposal) permission.push(refusal('shelter-already-proposed'));
  if (proposal.ground === 'real-suspicion' && !facts.realSuspicion) permission.push(refusal('shelter-needs-decision'));
  if (proposal.ground === 'standing-rule' && !shelterDefaultFor(facts.nationality, proposal.proposedOn)) permission.push(refusal('shelter-no-standing-rule'));
  if (facts.lastRefused && proposal.changed === '') permission.push(refusal('shelter-needs-what-changed'));
  permission.push(...outsideAges(facts, proposal.proposedOn, proposal.siblingFamily));
  if (proposal.proposedOn > facts.today) permission.push(refusal('day-in-the-future'));
  return permission;
}

/**
 * May this step be taken? The table allows it, its day is not before the last step nor in the future, and the risk profile
 * and the advice came before the indication. The ages have to hold when Nidos indicates and when COA places.
 */
export function mayTakeShelterStep(facts: ShelterFacts, shelter: Pick<Shelter, 'status' | 'lastStepOn' | 'siblingFamily' | 'advisedOn'>, step: ShelterStep): Permission {
  if (!shelterLeadsTo(shelter.status, step.move)) return [refusal('shelter-move-not-from-here', { move: step.move, status: shelter.status })];
  const permission: Refusal[] = [];
  if (step.on < shelter.lastStepOn) permission.push(refusal('shelter-step-before-last', { day: writtenDate(shelter.lastStepOn) }));
  if (step.on > facts.today) permission.push(refusal('day-in-the-future'));
  if (step.move === 'indicate' && step.riskProfileOn > step.on) permission.push(refusal('shelter-profile-after-indication'));
  if (step.move === 'indicate' && shelter.advisedOn !== null && shelter.advisedOn > step.on) permission.push(refusal('shelter-advice-after-indication'));
  if (step.move === 'indicate' || step.move === 'place') permission.push(...outsideAges(facts, step.on, shelter.siblingFamily));
  return permission;
}
