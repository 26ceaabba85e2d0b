/** What is read of an EXIF block: how the picture is turned (1 to 8, 1 is upright), and whether it says where it was taken. */
export interface ExifFacts {
  readonly orientation: number;
  readonly hasPlace: boolean;
}

const ORIENTATION = 0x0112;
const GPS = 0x8825;
const ENTRY = 12;

/** Reads the first directory of a TIFF block (EXIF 2.32, 4.6). What cannot be read is upright and nowhere. */
export function exifFacts(tiff: Uint8Array): ExifFacts {
  const none = { orientation: 1, hasPlace: false };
  if (tiff.length < 14) return none;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return none;
  const little = order === 0x4949;
  const directory = view.getUint32(4, little);
  if (view.getUint16(2, little) !== 42 || directory + 2 > tiff.length) return none;
  const entries = view.getUint16(directory, little);
  let { orientation, hasPlace } = none;
  for (let at = directory + 2, place = 0; place < entries && at + ENTRY <= tiff.length; place++, at += ENTRY) {
    const tag = view.getUint16(at, little);
    if (tag === GPS) hasPlace = true;
    if (tag === ORIENTATION) orientation = view.getUint16(at + 8, little);
  }
  return { orientation: orientation >= 1 && orientation <= 8 ? orientation : 1, hasPlace };
}

/** An EXIF block that says how the picture is turned and nothing else: big-endian TIFF with one entry. */
export const exifSaying = (orientation: number): Uint8Array =>
  Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0);
