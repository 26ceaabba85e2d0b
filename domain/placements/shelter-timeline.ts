import { atMoment, onDay, type LinesOf, type TimelineItem } from '../minors/timeline-line';
import type { ShelterStatus, ShelterStep } from './shelter';

/** Where a step of protected shelter leads, whatever came before. */
const shelterReached = { indicate: 'indicated', ask: 'asked', place: 'placed', refuse: 'refused', withdraw: 'withdrawn' } as const satisfies Record<ShelterStep['move'], ShelterStatus>;

/** Proposals for protected shelter and their steps. */
export const shelterLines: LinesOf = ({ shelters }) =>
  shelters.flatMap((one): readonly TimelineItem[] => [
    { ...onDay(one.proposedOn), kind: 'shelter-proposed', subjectId: one.id, facts: { ground: one.ground } },
    ...one.steps.map((step): TimelineItem => ({ ...atMoment(step.at), kind: 'shelter-step', subjectId: one.id, facts: { status: shelterReached[step.move] } })),
    ...one.profiles.map((profile): TimelineItem => ({ ...atMoment(profile.printedAt), kind: 'risk-profile', subjectId: one.id, facts: { copy: profile.copy, by: profile.printedBy } })),
  ]);
