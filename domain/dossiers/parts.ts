import type { RecipientProfile } from '../notices/recipient-profile';
import type { RedactionPart } from '../redaction/parts';
import { leavingParts, whatLeaves } from '../redaction/what-leaves';
import type { PlainDate } from '../shared/plain-date';

/** The parts of a dossier that a receiver may or may not get, each with the parts of the file that must be allowed to leave for it. */
const needs = {
  portrait: ['photo'],
  description: ['description'],
  'age-inspection': ['age-inspection'],
  journey: ['journey'],
  guardianship: ['measure'],
  stay: ['address'],
  people: ['host'],
  departure: ['departure'],
  destination: ['destination', 'host'],
  'safety-check': ['safety-check', 'safety-evidence'],
  route: ['route'],
  'hand-over': ['hand-over', 'route'],
  health: ['health'],
  statement: ['statement'],
  conversations: ['conversations'],
  'own-words': ['conversations', 'own-words'],
  signs: ['signs'],
  police: ['police-number'],
  attachments: ['attachments'],
} as const satisfies Record<string, readonly RedactionPart[]>;

/** Care and school is not a part of the file: it is written for who goes on caring. */
const carers: readonly RecipientProfile[] = ['guardian-abroad', 'shelter'];

export type DossierPart = keyof typeof needs | 'care';
const filed = Object.keys(needs) as (keyof typeof needs)[];

/**
 * The parts for one kind of receiver by the rules of a day (`domain/redaction`), with what the guardian chose to let leave.
 * For null, as in a copy for the youth, all of them.
 */
export function partsFor(profile: RecipientProfile | null, today: PlainDate, chosen: readonly RedactionPart[] = []): ReadonlySet<DossierPart> {
  if (profile === null) return new Set([...filed, 'care']);
  const leaving = leavingParts({ kind: 'dossier', profile, chosen }, today);
  return new Set<DossierPart>([...filed.filter((part) => needs[part].every((one) => leaving.has(one))), ...(carers.includes(profile) ? ['care' as const] : [])]);
}

/** What the guardian may let leave for this kind of receiver, or keep: only parts that a dossier has. */
export const choosableFor = (profile: RecipientProfile, today: PlainDate): readonly RedactionPart[] =>
  whatLeaves({ kind: 'dossier', profile }, today).filter(({ part, mayChoose }) => mayChoose && filed.some((one) => (needs[one] as readonly RedactionPart[]).includes(part))).map(({ part }) => part);
