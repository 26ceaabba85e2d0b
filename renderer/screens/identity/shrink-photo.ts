import { LONGEST_SIDE, MOST_PHOTO_BYTES } from '#domain/minors/photo';

/** The largest file that is opened; a decoded picture takes many times as much memory. */
export const MOST_FILE_BYTES = 25 * 1024 * 1024;

// From what looks the same to what is only just good enough.
const QUALITIES = [0.85, 0.7, 0.55, 0.4];

/**
 * Makes of a chosen file what may be kept: decoded here in the window, drawn at most LONGEST_SIDE pixels long and encoded
 * anew as JPEG, so that nothing of the file itself (camera, place, a hidden second picture) goes along. In base64. Undefined
 * when it is no picture, or cannot be made small enough.
 */
export async function shrinkPhoto(file: File): Promise<string | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return undefined;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = 'white'; // what is transparent would turn black in a JPEG
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  for (const quality of QUALITIES) {
    const made = await new Promise<Blob | null>((give) => { canvas.toBlob(give, 'image/jpeg', quality); });
    if (made && made.size <= MOST_PHOTO_BYTES) return base64Of(new Uint8Array(await made.arrayBuffer()));
  }
  return undefined;
}

const base64Of = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
