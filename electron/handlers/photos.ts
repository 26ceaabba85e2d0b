import { jpegFacts } from '#domain/minors/jpeg';
import { mayAddPhoto } from '#domain/minors/photo';
import type { PhotoId } from '#domain/shared/ids';
import { findPhoto, findPicture } from '#db/queries/photos';
import { addPhoto, withdrawPhoto } from '#db/writes/photos';
import { fileOf, freshId } from './desk';
import type { HandlersOf } from './handler';
import { allow, found, refuseWhen } from './refused';

export const photos: HandlersOf<'photos'> = {
  'photos.add': (desk, { minorId, jpeg, takenOn }) => {
    fileOf(desk, minorId);
    const picture = Buffer.from(jpeg, 'base64');
    allow(mayAddPhoto(picture, takenOn, desk.today));
    const { width, height } = found(jpegFacts(picture), 'photo');
    const id = freshId<PhotoId>(desk);
    addPhoto(desk.vault.write, desk.stamp, { id, minorId, takenOn, width, height }, picture);
    return { id };
  },
  'photos.read': (desk, { photoId }) => ({ jpeg: Buffer.from(found(findPicture(desk.vault.read, photoId), 'photo')).toString('base64') }),
  'photos.withdraw': (desk, { photoId, reason }) => {
    const photo = found(findPhoto(desk.vault.read, photoId), 'photo');
    refuseWhen(photo.withdrawnAt !== null, 'photo-already-withdrawn');
    withdrawPhoto(desk.vault.write, desk.stamp, photo, reason);
    return {};
  },
};
