import type { RecipientProfile } from '../notices/recipient-profile';
import { redactionRulesOn, type PartRule } from '../policy/redaction-rules';
import type { PlainDate } from '../shared/plain-date';
import { redactionParts, type RedactionPart, type RedactionReason } from './parts';

/**
 * What is made for a receiver. A notice and a dossier follow the profile as it is. Signs of trafficking go to the police
 * apart, and a risk profile is about signs: those two carry what the profile alone would keep.
 */
export const outputKinds = ['notice', 'trafficking-signals', 'dossier', 'hand-over', 'risk-profile'] as const;
export type OutputKind = (typeof outputKinds)[number];

/** What is made, for what kind of receiver, and the parts for which the guardian decided that they leave. */
export interface Output {
  readonly kind: OutputKind;
  readonly profile: RecipientProfile;
  readonly chosen?: readonly RedactionPart[];
}

/** What becomes of a part: leaves or stays, why, and whether the guardian may decide it. */
export interface PartOutcome {
  readonly part: RedactionPart;
  readonly outcome: 'leaves' | 'stays';
  readonly because: RedactionReason;
  readonly mayChoose: boolean;
}

// A message about trafficking is about signs and what the youth said of them; a risk profile explains signs to a shelter.
const ofKind: Partial<Record<OutputKind, Partial<Record<RedactionPart, PartRule>>>> = {
  'trafficking-signals': {
    signs: { rule: 'leaves', because: 'asked-for-apart' }, 'own-words': { rule: 'guardian', because: 'asked-for-apart' }, journey: { rule: 'guardian', because: 'asked-for-apart' },
    host: { rule: 'guardian', because: 'asked-for-apart' }, 'contacts-of-others': { rule: 'guardian', because: 'asked-for-apart' },
  },
  'risk-profile': { 'own-words': { rule: 'leaves', because: 'needed-for-safety' } },
};

function outcomeOf(part: RedactionPart, { rule, because }: PartRule, chosen: readonly RedactionPart[]): PartOutcome {
  if (rule === 'guardian') return { part, outcome: chosen.includes(part) ? 'leaves' : 'stays', because, mayChoose: true };
  return { part, outcome: rule, because, mayChoose: false };
}

/**
 * What leaves, what stays and why, part by part, by the rules of a day. What the guardian may decide stays until it is
 * chosen; what the rules keep cannot be chosen.
 */
export function whatLeaves({ kind, profile, chosen = [] }: Output, today: PlainDate): readonly PartOutcome[] {
  const rules = { ...redactionRulesOn(today).profiles[profile], ...ofKind[kind] };
  return redactionParts.map((part) => outcomeOf(part, rules[part], chosen));
}

/** The parts that leave. */
export const leavingParts = (output: Output, today: PlainDate): ReadonlySet<RedactionPart> =>
  new Set(whatLeaves(output, today).filter(({ outcome }) => outcome === 'leaves').map(({ part }) => part));
