import type { NoticePayload } from './payload';

/** What never goes along with a message by itself, in the words of `words.notices.withheld`. */
export const withheldCodes = [
  'conversations', 'own-words', 'signs', 'signs-weighed', 'disappearance', 'health', 'asylum-story', 'contacts-of-others', 'address', 'shelter-location', 'photo', 'attachments',
] as const;
export type WithheldCode = (typeof withheldCodes)[number];

const ofDisappearance: readonly WithheldCode[] = ['conversations', 'own-words', 'signs', 'health', 'asylum-story', 'contacts-of-others', 'address', 'shelter-location', 'attachments'];
const ofSignals: readonly WithheldCode[] = ['conversations', 'signs-weighed', 'disappearance', 'health', 'asylum-story', 'contacts-of-others', 'address', 'shelter-location', 'attachments'];

/**
 * What stays, beside what leaves. The list is the same for each message of a kind, so that it does not say what exists; only
 * an address that goes along is off it.
 */
export function withheldFrom(payload: NoticePayload): readonly WithheldCode[] {
  const isSignals = payload.kind === 'trafficking-signals' || (payload.kind === 'correction' && payload.refersTo.kind === 'trafficking-signals');
  const list = isSignals ? ofSignals : ofDisappearance;
  const stays = payload.kind === 'missing' ? list : [...list, 'photo' as const];
  const addressLeaves = payload.kind === 'known-destination' && payload.destination.address !== null;
  return addressLeaves ? stays.filter((code) => code !== 'address') : stays;
}
