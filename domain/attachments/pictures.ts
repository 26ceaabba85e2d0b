import type { MediaType } from './file-type';
import { besideJpeg, plainJpeg, readJpeg, type PictureFacts } from './jpeg-parts';
import { besidePng, plainPng, readPng } from './png-parts';

/** What the headers of a picture say; undefined when it cannot be read. */
export const readPicture = (bytes: Uint8Array, mime: MediaType): PictureFacts | undefined => (mime === 'image/png' ? readPng(bytes) : mime === 'image/jpeg' ? readJpeg(bytes) : undefined);

/** The same picture without what was written along; undefined when it cannot be read. */
export const plainPicture = (bytes: Uint8Array, mime: MediaType): Uint8Array | undefined => (mime === 'image/png' ? plainPng(bytes) : mime === 'image/jpeg' ? plainJpeg(bytes) : undefined);

/** What stands in a picture beside the picture, piece by piece; undefined when it cannot be read. */
export const besidePicture = (bytes: Uint8Array, mime: MediaType): readonly Uint8Array[] | undefined => (mime === 'image/png' ? besidePng(bytes) : mime === 'image/jpeg' ? besideJpeg(bytes) : undefined);
