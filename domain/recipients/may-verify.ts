import { recipientRulesOn } from '../policy/recipient-rules';
import { addHours, dayOf, type Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import { fingerprintGroups, type RecipientRecord, type RecipientVerification } from './recipient';
import { recipientStatus, type RecipientFacts } from './recipient-status';

type Checked = RecipientFacts & Pick<RecipientRecord, 'numbers' | 'wrongTries'>;

/** Until when the check is closed after too many wrong answers; null when it is open. */
export function closedUntil({ wrongTries }: Pick<RecipientRecord, 'wrongTries'>, now: Instant): Instant | null {
  const { wrongTries: most, closedHours } = recipientRulesOn(dayOf(now));
  const first = wrongTries.at(-most);
  const last = wrongTries.at(-1);
  if (first === undefined || last === undefined || addHours(first, closedHours) < last) return null;
  const until = addHours(last, closedHours);
  return now < until ? until : null;
}

/** Wrong answers that may still be given before the check closes. */
export function triesLeft({ wrongTries }: Pick<RecipientRecord, 'wrongTries'>, now: Instant): number {
  const { wrongTries: most, closedHours } = recipientRulesOn(dayOf(now));
  return Math.max(0, most - wrongTries.filter((at) => addHours(at, closedHours) > now).length);
}

// The last nine digits are the number itself; before them come +31, 0031 or 0.
const core = (number: string): string => number.replaceAll(/\D/g, '').slice(-9);

/** Does this number stand in the file of the key? Then whoever made the file answers it. Other digits may stand against it there. */
export const isInFile = (number: string, numbers: readonly string[]): boolean => core(number).length >= 7 && numbers.some((one) => one.includes(core(number)));

/** May this key be checked by telephone now, over this number? A key that can never be used is not checked. */
export function mayVerify(recipient: Checked, { number }: Pick<RecipientVerification, 'number'>, now: Instant): Permission {
  const permission = [];
  const status = recipientStatus(recipient, now);
  if (status === 'withdrawn' || status === 'revoked' || status === 'expired') permission.push(refusal(`recipient-${status}`));
  const until = closedUntil(recipient, now);
  if (until) permission.push(refusal('check-closed', { until }));
  if (!/\d{3}/.test(number.replaceAll(/\D/g, ''))) permission.push(refusal('check-needs-number'));
  if (isInFile(number, recipient.numbers)) permission.push(refusal('number-not-independent'));
  return permission;
}

/** The asked places whose typed group is another than the fingerprint has. */
export function differingGroups({ fingerprint, askedGroups }: Pick<RecipientRecord, 'fingerprint' | 'askedGroups'>, groups: readonly string[]): readonly number[] {
  const all = fingerprintGroups(fingerprint);
  return askedGroups.filter((place, index) => all[place - 1] !== groups[index]);
}
