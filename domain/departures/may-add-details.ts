import type { Photo } from '../minors/photo';
import type { Instant } from '../shared/instant';
import type { PhotoId } from '../shared/ids';
import { refusal, type Permission } from '../shared/refusal';
import type { DepartureDetails } from './departure';

const nothing = (value: unknown): boolean => value === '' || value === null || value === false;

/** May these details start a departure? The youth was seen by now, and the photo is one of this youth that stands. */
export function mayTell({ lastSeenAt, photoId }: { lastSeenAt: Instant; photoId: PhotoId | null }, photos: readonly Photo[], now: Instant): Permission {
  return [
    ...(lastSeenAt > now ? [refusal('last-seen-in-the-future')] : []),
    ...(photoId === null || photos.some((photo) => photo.id === photoId && photo.withdrawnAt === null) ? [] : [refusal('departure-photo-not-there')]),
  ];
}

/** Which details differ. */
export const changedDetails = (before: DepartureDetails, after: DepartureDetails): readonly (keyof DepartureDetails)[] =>
  (Object.keys(before) as (keyof DepartureDetails)[]).filter((name) => before[name] !== after[name]);

/** May details be added? Something changes, and what was said before changes only with a reason. */
export function mayAddDetails(before: DepartureDetails, added: { details: DepartureDetails; reason: string }, missingReportedAt: Instant | null): Permission {
  const changed = changedDetails(before, added.details);
  if (changed.length === 0) return [refusal('details-change-nothing')];
  return [
    ...(changed.some((name) => !nothing(before[name])) && added.reason === '' ? [refusal('details-change-needs-reason')] : []),
    ...(missingReportedAt !== null && added.details.lastSeenAt > missingReportedAt && changed.includes('lastSeenAt') ? [refusal('last-seen-after-report')] : []),
  ];
}
