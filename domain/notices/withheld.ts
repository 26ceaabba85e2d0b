import type { NoticePayload } from './payload';

/** What never goes along with a message by itself, in the words of `words.notices.withheld`. */
export const withheldCodes = [
  'conversations', 'own-words', 'signs', 'signs-weighed', 'disappearance', 'health', 'asylum-story', 'contacts-of-others', 'address', 'shelter-location', 'photo',
] as const;
export type WithheldCode = (typeof withheldCodes)[number];

const ofDisappearance: readonly WithheldCode[] = ['conversations', 'own-words', 'signs', 'health', 'asylum-story', 'contacts-of-others', 'address', 'shelter-location'];
const ofSignals: readonly WithheldCode[] = ['conversations', 'signs-weighed', 'disappearance', 'health', 'asylum-story', 'contacts-of-others', 'address', 'shelter-location'];

/** What the guardian let go along with a written reason, which otherwise stays; null when there was none. */
export const letGo = (kind: NoticePayload['kind'], placeReason: string): WithheldCode | null => {
  if (placeReason === '') return null;
  return kind === 'known-destination' ? 'address' : kind === 'missing' || kind === 'found' ? 'shelter-location' : null;
};

/**
 * What stays, beside what leaves. The list is the same for each message of a kind, so that it does not say what exists; only
 * what was let go with a reason is off it.
 */
export function withheldFrom(payload: NoticePayload, placeReason = ''): readonly WithheldCode[] {
  const isSignals = payload.kind === 'trafficking-signals' || (payload.kind === 'correction' && payload.refersTo.kind === 'trafficking-signals');
  const list = isSignals ? ofSignals : ofDisappearance;
  const stays = payload.kind === 'missing' ? list : [...list, 'photo' as const];
  const gone = letGo(payload.kind, placeReason);
  return stays.filter((code) => code !== gone);
}
