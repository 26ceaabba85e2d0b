import { and, eq, isNull } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { Photo } from '#domain/minors/photo';
import type { WritableDb } from '../open/handles';
import { minorPhotos } from '../schema/minors';
import { ChangedMeanwhile, commit } from './commit';

/** What is kept with a new picture. */
export type PhotoToKeep = Pick<Photo, 'id' | 'minorId' | 'takenOn' | 'width' | 'height'>;

/** Keeps a photo as one row inside the encrypted file. Earlier photos stay. */
export function addPhoto(write: WritableDb, who: Stamp, photo: PhotoToKeep, jpeg: Buffer): void {
  commit(write, { ...who, action: 'photo.added', object: { type: 'photo', id: photo.id }, minorId: photo.minorId }, (tx) => {
    tx.insert(minorPhotos).values({ ...photo, addedAt: who.at, bytes: jpeg.length, withdrawnAt: null, withdrawnReason: '', jpeg }).run();
  });
}

/** Marks a photo as withdrawn, with the reason; the picture stays in the record. */
export function withdrawPhoto(write: WritableDb, who: Stamp, { id, minorId }: Pick<Photo, 'id' | 'minorId'>, reason: string): void {
  commit(write, { ...who, action: 'photo.withdrawn', object: { type: 'photo', id }, minorId }, (tx) => {
    const { changes } = tx.update(minorPhotos).set({ withdrawnAt: who.at, withdrawnReason: reason }).where(and(eq(minorPhotos.id, id), isNull(minorPhotos.withdrawnAt))).run();
    if (changes === 0) throw new ChangedMeanwhile('photo');
  });
}
