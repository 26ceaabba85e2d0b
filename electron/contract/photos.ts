import { z } from 'zod';
import { NewPhoto, PhotoWithdrawal } from '#domain/minors/photo';
import { idSchema, type PhotoId } from '#domain/shared/ids';
import { done, made } from './answers';
import { request } from './define';

const photoId = idSchema<PhotoId>();

export const photos = {
  add: request({ about: 'Keeps a photo of a minor: a JPEG without metadata, in base64, and the day it was taken.', needs: 'open', writes: 'record', input: NewPhoto, output: made(photoId) }),
  read: request({ about: 'The picture of one photo, a JPEG in base64, of a file that was opened before.', needs: 'open', writes: 'nothing', input: z.strictObject({ photoId }), output: z.strictObject({ jpeg: z.string() }) }),
  withdraw: request({ about: 'Withdraws a photo, with the reason; it is not shown any more unless somebody asks for it.', needs: 'open', writes: 'record', input: PhotoWithdrawal, output: done }),
};
