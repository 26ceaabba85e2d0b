import type { RecipientProfile } from '../notices/recipient-profile';
import type { RedactionPart, RedactionReason, RedactionRule } from '../redaction/parts';
import { plainDate, type PlainDate } from '../shared/plain-date';

/** What becomes of one part for one kind of receiver, and why. */
export interface PartRule {
  readonly rule: RedactionRule;
  readonly because: RedactionReason;
}

export type ProfileRules = Readonly<Record<RedactionPart, PartRule>>;

/**
 * What leaves, per kind of receiver, as dated data. It is our proposal from the domain brief (F: the police message and the
 * transfer dossier; G: purpose limit, consent, AVIM as finder and enforcer), to be confirmed by a lawyer before use. A new
 * version is a new row, never an edit.
 */
export interface RedactionRules {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  readonly toBeConfirmed: boolean;
  readonly profiles: Readonly<Record<RecipientProfile, ProfileRules>>;
}

const leaves = (because: RedactionReason): PartRule => ({ rule: 'leaves', because });
const stays = (because: RedactionReason): PartRule => ({ rule: 'stays', because });
const guardian = (because: RedactionReason): PartRule => ({ rule: 'guardian', because });

// What goes to nobody by itself, whoever asks: it is of others, it is our own work, or it is secret.
const nobody = {
  'shelter-location': stays('place-is-secret'),
  interpreter: stays('of-others'),
  'contacts-of-others': stays('of-others'),
  notes: stays('never-leaves'),
  'own-work': stays('never-leaves'),
  'other-minors': stays('of-others'),
  attachments: guardian('only-when-needed'),
} as const satisfies Partial<ProfileRules>;

// Who somebody is: every receiver has to know of whom it is about.
const identity = {
  names: leaves('identifies'), 'v-number': leaves('identifies'), 'birth-dates': leaves('identifies'), nationality: leaves('identifies'),
} as const satisfies Partial<ProfileRules>;

const police: ProfileRules = {
  ...identity, ...nobody,
  bsn: stays('not-needed'), 'other-numbers': stays('not-needed'), languages: leaves('needed-to-find'), description: leaves('needed-to-find'), photo: guardian('needed-to-find'),
  'own-contact-data': leaves('needed-to-find'), 'asylum-story': stays('other-purpose'), 'age-inspection': stays('other-purpose'), journey: stays('other-purpose'), measure: leaves('needed-for-authority'),
  address: guardian('only-when-needed'), departure: leaves('needed-to-find'), circumstances: leaves('needed-to-find'), 'police-number': leaves('needed-to-close'),
  destination: leaves('needed-to-close'), 'destination-address': guardian('only-when-needed'), host: stays('of-others'), 'host-contact': stays('of-others'), 'safety-check': leaves('needed-to-close'), 'safety-evidence': stays('not-needed'),
  route: stays('not-needed'), 'hand-over': leaves('needed-to-close'), conversations: stays('other-purpose'), 'own-words': stays('youth-decides'), signs: stays('asked-for-apart'),
  health: guardian('needed-for-safety'), statement: stays('youth-decides'), 'police-answers': leaves('police-data'),
};

const guardianAbroad: ProfileRules = {
  ...identity, ...nobody,
  bsn: stays('not-needed'), 'other-numbers': guardian('only-when-needed'), languages: leaves('needed-to-care'), description: guardian('only-when-needed'), photo: guardian('only-when-needed'),
  'own-contact-data': guardian('youth-decides'), 'asylum-story': stays('other-purpose'), 'age-inspection': leaves('identifies'), journey: leaves('needed-to-care'), measure: leaves('needed-for-authority'),
  address: leaves('needed-to-care'), departure: leaves('needed-to-care'), circumstances: stays('not-needed'), 'police-number': leaves('needed-to-close'),
  destination: leaves('needed-to-care'), 'destination-address': stays('only-when-needed'), host: leaves('needed-to-care'), 'host-contact': stays('of-others'), 'safety-check': leaves('needed-for-safety'), 'safety-evidence': leaves('needed-for-safety'),
  route: leaves('needed-for-authority'), 'hand-over': leaves('needed-for-authority'), conversations: stays('not-needed'), 'own-words': stays('youth-decides'), signs: guardian('needed-for-safety'),
  health: stays('doctor-sends'), statement: leaves('youth-decides'), 'police-answers': leaves('needed-for-safety'),
};

const shelter: ProfileRules = {
  ...identity, ...nobody,
  bsn: stays('not-needed'), 'other-numbers': stays('not-needed'), languages: leaves('needed-to-care'), description: leaves('needed-for-safety'), photo: leaves('needed-for-safety'),
  'own-contact-data': guardian('needed-for-safety'), 'asylum-story': stays('other-purpose'), 'age-inspection': stays('other-purpose'), journey: guardian('needed-for-safety'), measure: leaves('needed-for-authority'),
  address: stays('not-needed'), departure: leaves('needed-for-safety'), circumstances: leaves('needed-for-safety'), 'police-number': stays('police-data'),
  destination: guardian('needed-for-safety'), 'destination-address': stays('of-others'), host: stays('of-others'), 'host-contact': stays('of-others'), 'safety-check': stays('not-needed'), 'safety-evidence': stays('not-needed'),
  route: stays('not-needed'), 'hand-over': stays('not-needed'), conversations: stays('youth-decides'), 'own-words': guardian('youth-decides'), signs: leaves('needed-for-safety'),
  health: guardian('needed-to-care'), statement: guardian('youth-decides'), 'police-answers': stays('police-data'),
};

const lawyer: ProfileRules = {
  ...identity, ...nobody,
  bsn: guardian('only-when-needed'), 'other-numbers': leaves('needed-to-represent'), languages: leaves('needed-to-represent'), description: stays('not-needed'), photo: stays('not-needed'),
  'own-contact-data': guardian('youth-decides'), 'asylum-story': leaves('needed-to-represent'), 'age-inspection': leaves('needed-to-represent'), journey: leaves('needed-to-represent'), measure: leaves('needed-for-authority'),
  address: leaves('needed-to-represent'), departure: leaves('needed-to-represent'), circumstances: guardian('needed-to-represent'), 'police-number': leaves('needed-to-represent'),
  destination: leaves('needed-to-represent'), 'destination-address': guardian('only-when-needed'), host: leaves('needed-to-represent'), 'host-contact': stays('of-others'), 'safety-check': leaves('needed-to-represent'), 'safety-evidence': leaves('needed-to-represent'),
  route: leaves('needed-to-represent'), 'hand-over': leaves('needed-to-represent'), conversations: guardian('youth-decides'), 'own-words': guardian('youth-decides'), signs: guardian('youth-decides'),
  health: stays('doctor-sends'), statement: guardian('youth-decides'), 'police-answers': leaves('needed-to-represent'),
};

const versions: readonly RedactionRules[] = [
  { version: 'redaction-2026-11', validFrom: plainDate('2026-11-01'), source: 'Own proposal', toBeConfirmed: true, profiles: { police, 'guardian-abroad': guardianAbroad, shelter, lawyer } },
];

/** The rules in force on a day. Days before the first version get the first version: earlier rules are unknown. */
export const redactionRulesOn = (day: PlainDate): RedactionRules => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
