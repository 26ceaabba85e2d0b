import { z } from 'zod';
import { day, prose } from '../fields/kinds';
import { photoRulesOn } from '../policy/photo-rules';
import { idSchema, type MinorId, type PhotoId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { addMonths, type PlainDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';
import { jpegFacts } from './jpeg';

/** The longest side of a kept photo, in pixels: enough to know a face, small enough to send. */
export const LONGEST_SIDE = 1000;
/** The shortest side on which a face can be known. */
export const SHORTEST_SIDE = 120;
/** The largest photo that is kept, in bytes. */
export const MOST_PHOTO_BYTES = 400 * 1024;

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const MOST_CHARACTERS = 4 * Math.ceil(MOST_PHOTO_BYTES / 3);

/** A JPEG in base64. Whether it is one, and a plain one, `mayAddPhoto` says. */
export const PhotoBytes = z.string({ error: (issue) => (issue.input === undefined ? 'required' : 'wrong-type') })
  .max(MOST_CHARACTERS, { error: 'too-long' }).refine((text) => text.length % 4 === 0 && BASE64.test(text), { error: 'not-base64' })
  .meta({ description: 'A JPEG without metadata, in base64' });

/** A photo of a youth: what the window made of the chosen file, and the day it was taken. */
export const NewPhoto = z.strictObject({ minorId: idSchema<MinorId>(), jpeg: PhotoBytes, takenOn: day() });
export type NewPhoto = z.output<typeof NewPhoto>;

/** A photo that is not to be used any more. */
export const PhotoWithdrawal = z.strictObject({ photoId: idSchema<PhotoId>(), reason: prose(1000) });
export type PhotoWithdrawal = z.output<typeof PhotoWithdrawal>;

/** What is known of a kept photo. The picture itself is read apart: lists never carry it. */
export interface Photo {
  readonly id: PhotoId;
  readonly minorId: MinorId;
  readonly takenOn: PlainDate;
  readonly addedAt: Instant;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnReason: string;
}

/** The newest photo that was not withdrawn: by the day it was taken, then by when it was added. */
export const currentPhoto = (photos: readonly Photo[]): Photo | undefined =>
  photos.filter((one) => one.withdrawnAt === null).toSorted((a, b) => (a.takenOn === b.takenOn ? (a.addedAt < b.addedAt ? -1 : 1) : a.takenOn < b.takenOn ? -1 : 1)).at(-1);

/** The last day on which a photo is still recent, by the rules in force today. */
export const recentUntil = (photo: Pick<Photo, 'takenOn'>, today: PlainDate): PlainDate => addMonths(photo.takenOn, photoRulesOn(today).oldAfterMonths);

/** Is a photo too old to know a growing youth by? */
export const isOldPhoto = (photo: Pick<Photo, 'takenOn'>, today: PlainDate): boolean => today > recentUntil(photo, today);

/**
 * May these bytes be kept as a photo? Looked at again here, whatever the window says it did: a JPEG by its own headers, of a
 * sensible size, and without anything a camera writes along, such as where it was.
 */
export function mayAddPhoto(bytes: Uint8Array, takenOn: PlainDate, today: PlainDate): Permission {
  const late = takenOn > today ? [refusal('day-in-the-future')] : [];
  if (bytes.length > MOST_PHOTO_BYTES) return [...late, refusal('photo-too-large', { max: MOST_PHOTO_BYTES / 1024 })];
  const facts = jpegFacts(bytes);
  if (!facts) return [...late, refusal('photo-not-a-jpeg')];
  return [
    ...late,
    ...(Math.max(facts.width, facts.height) > LONGEST_SIDE ? [refusal('photo-too-wide', { max: LONGEST_SIDE })] : []),
    ...(Math.min(facts.width, facts.height) < SHORTEST_SIDE ? [refusal('photo-too-small', { min: SHORTEST_SIDE })] : []),
    ...(facts.hasMetadata ? [refusal('photo-has-metadata')] : []),
  ];
}
