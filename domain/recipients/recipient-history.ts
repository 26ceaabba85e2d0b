import type { RecipientId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { defaultFormat, type CheckedList, type RecipientChange, type RecipientKey, type RecipientRecord, type Revocation } from './recipient';

/** What can happen to a recipient after it was added. Each is kept as it was written down. */
export type RecipientHappening =
  | { readonly kind: 'groups-drawn'; readonly body: { readonly groups: readonly [number, number] } }
  | { readonly kind: 'answered-wrong'; readonly body: { readonly groups: readonly [number, number] } }
  | { readonly kind: 'verified'; readonly body: { readonly spokenWith: string; readonly number: string; readonly numberFrom: string } }
  | { readonly kind: 'list-checked'; readonly body: Omit<CheckedList, 'checkedAt'> }
  | { readonly kind: 'changed'; readonly body: Omit<RecipientChange, 'recipientId'> }
  | { readonly kind: 'withdrawn'; readonly body: { readonly reason: string } };

/** A happening with when and by whom; `seq` counts from 1 within a recipient. */
export type DatedHappening = RecipientHappening & { readonly seq: number; readonly at: Instant; readonly by: string };

/** A recipient as it was added. */
export interface AddedRecipient {
  readonly id: RecipientId;
  readonly name: string;
  readonly profile: RecipientRecord['profile'];
  readonly fingerprint: string;
  readonly importedAt: Instant;
  readonly key: RecipientKey;
}

/** The check by telephone that counts: who answered for one kind of receiver did not answer for another. */
function verifiedAs(first: RecipientRecord['profile'], happenings: readonly DatedHappening[]): Extract<DatedHappening, { kind: 'verified' }> | undefined {
  let profile = first;
  let verified: Extract<DatedHappening, { kind: 'verified' }> | undefined;
  for (const one of happenings) {
    if (one.kind === 'verified') verified = one;
    if (one.kind !== 'changed' || one.body.profile === profile) continue;
    profile = one.body.profile;
    verified = undefined;
  }
  return verified;
}

const NO_GROUPS: readonly [number, number] = [1, 2];

/** The recipient as it stands after all that happened, in order. */
export function recipientAfter({ key, ...added }: AddedRecipient, happenings: readonly DatedHappening[]): RecipientRecord {
  const last = <Kind extends RecipientHappening['kind']>(kind: Kind) => happenings.findLast((one): one is Extract<DatedHappening, { kind: Kind }> => one.kind === kind);
  const lists = happenings.flatMap((one): readonly CheckedList[] => (one.kind === 'list-checked' ? [{ ...one.body, checkedAt: one.at }] : []));
  const verified = verifiedAs(added.profile, happenings);
  const withdrawn = last('withdrawn');
  const changed = last('changed')?.body;
  return {
    ...key,
    ...added,
    rev: happenings.at(-1)?.seq ?? 0,
    profile: changed?.profile ?? added.profile,
    format: changed?.format ?? defaultFormat(key.keyType),
    formatReason: changed?.formatReason ?? '',
    askedGroups: last('groups-drawn')?.body.groups ?? NO_GROUPS,
    wrongTries: happenings.filter((one) => one.kind === 'answered-wrong').map((one) => one.at),
    verification: verified ? { at: verified.at, by: verified.by, ...verified.body } : null,
    list: newest(lists) ?? null,
    revocation: revocationBy(lists),
    withdrawal: withdrawn ? { at: withdrawn.at, by: withdrawn.by, reason: withdrawn.body.reason } : null,
  };
}

const newest = (lists: readonly CheckedList[]): CheckedList | undefined => lists.reduce<CheckedList | undefined>((best, one) => (best && best.madeAt > one.madeAt ? best : one), undefined);

/**
 * What the lists together say. A certificate that is on hold can be let go by a newer list; any other revocation is for
 * good, also when a later list leaves it out (RFC 5280 section 5.3.1: lists drop what has expired).
 */
function revocationBy(lists: readonly CheckedList[]): Revocation | null {
  const last = newest(lists);
  const said = last?.revoked ? last : lists.find((one) => one.revoked && one.revoked.reason !== 'certificateHold');
  return said?.revoked ? { revokedAt: said.revoked.at, reason: said.revoked.reason, listedAt: said.madeAt } : null;
}
