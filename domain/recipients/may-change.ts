import type { Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import { defaultFormat, formatsFor, type CheckedList, type RecipientChange, type RecipientRecord } from './recipient';

/** The newest recipient that a new key belongs to: named by the guardian, or with the same name or the same holder; none when nobody is. */
export function samePartyAs(known: readonly RecipientRecord[], added: Pick<RecipientRecord, 'name' | 'subject'> & { readonly replaces: RecipientRecord['id'] | null }): RecipientRecord | undefined {
  const alike = (a: string, b: string): boolean => a !== '' && a.normalize('NFC').toLowerCase().trim() === b.normalize('NFC').toLowerCase().trim();
  return known.find((one) => one.id === added.replaces) ?? known.findLast((one) => one.withdrawal === null && (alike(one.name, added.name) || alike(one.subject, added.subject)));
}

/** May a recipient be withdrawn? Once. */
export const mayWithdraw = ({ withdrawal }: Pick<RecipientRecord, 'withdrawal'>): Permission => (withdrawal === null ? [] : [refusal('recipient-already-withdrawn')]);

/** May a recipient be sealed for in this way? The format fits the key, and another than the default has a reason. */
export function mayChange(recipient: Pick<RecipientRecord, 'keyType' | 'withdrawal'>, { format, formatReason }: Pick<RecipientChange, 'format' | 'formatReason'>): Permission {
  const permission = [...mayWithdraw(recipient)];
  if (!formatsFor(recipient.keyType).includes(format)) permission.push(refusal('format-does-not-fit-key'));
  else if (format !== defaultFormat(recipient.keyType) && formatReason === '') permission.push(refusal('format-needs-reason'));
  return permission;
}

/** May what a list says be kept? It says something newer than what is known, and nothing of tomorrow. */
export function mayKeepList({ list, keyType }: Pick<RecipientRecord, 'list' | 'keyType'>, { madeAt }: Pick<CheckedList, 'madeAt'>, now: Instant): Permission {
  if (keyType === 'age') return [refusal('age-key-has-no-list')];
  if (madeAt > now) return [refusal('list-from-the-future')];
  return list !== null && madeAt <= list.madeAt ? [refusal('list-older-than-known')] : [];
}
