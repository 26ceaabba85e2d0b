import { detailsOf, type DepartureRecord } from '../departures/departure-record';
import { currentPhoto, type Photo } from '../minors/photo';

/** The photo that was confirmed for a departure; undefined when none was, or when it was withdrawn since. */
export const confirmedPhoto = (photos: readonly Photo[], departure: Pick<DepartureRecord, 'started' | 'events'>): Photo | undefined =>
  photos.find((one) => one.id === detailsOf(departure).photoId && one.withdrawnAt === null);

/** The photo that can go along with a message that a youth is missing: the one confirmed for the departure, else the newest. */
export const photoToSend = (photos: readonly Photo[], departure: Pick<DepartureRecord, 'started' | 'events'> | null): Photo | undefined =>
  (departure && confirmedPhoto(photos, departure)) ?? currentPhoto(photos);
