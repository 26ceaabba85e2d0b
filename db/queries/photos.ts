import { asc, eq } from 'drizzle-orm';
import type { Photo } from '#domain/minors/photo';
import type { MinorId, PhotoId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { minorPhotos } from '../schema/minors';

// Everything but the picture.
const { jpeg: picture, id: photoId, minorId: ofMinor, takenOn, addedAt, width, height, bytes, withdrawnAt, withdrawnReason } = minorPhotos;
const facts = { id: photoId, minorId: ofMinor, takenOn, addedAt, width, height, bytes, withdrawnAt, withdrawnReason };

/** What is known of one photo; nothing when the id is unknown. */
export const findPhoto = (read: ReadableDb, id: PhotoId): Photo | undefined => read.select(facts).from(minorPhotos).where(eq(photoId, id)).get();

/** The picture itself, a JPEG; nothing when the id is unknown. */
export const findPicture = (read: ReadableDb, id: PhotoId): Uint8Array | undefined => read.select({ picture }).from(minorPhotos).where(eq(photoId, id)).get()?.picture;

/** Photos of one youth, or of all, in the order they were added; withdrawn ones too, and without the pictures. */
export const listPhotos = (read: ReadableDb, minorId?: MinorId): readonly Photo[] =>
  read.select(facts).from(minorPhotos).where(minorId && eq(ofMinor, minorId)).orderBy(asc(ofMinor), asc(addedAt)).all();
