import { COMMENT, END_OF_IMAGE, START_OF_IMAGE, START_OF_SCAN, isApplication, isFrame } from '../shared/jpeg-markers';

/** What the headers of a JPEG say. */
export interface JpegFacts {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Does it carry what a camera or an editor wrote along: EXIF, XMP, IPTC, a comment, an unknown application segment? */
  readonly hasMetadata: boolean;
}

const MARKER = 0xff;
// JFIF, a colour profile and Adobe's colour transform say how to draw the picture, and nothing about who took it where.
const drawing: ReadonlySet<number> = new Set([0xe0, 0xe2, 0xee]);

/**
 * Reads the segments of a JPEG (ITU-T T.81) from the start of the image to its first scan. Undefined when the bytes are not
 * one: no start or end of image, a segment that runs out of the file, or no frame before the picture.
 */
export function jpegFacts(bytes: Uint8Array): JpegFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.length;
  if (size < 8 || view.getUint16(0) !== (MARKER << 8 | START_OF_IMAGE) || view.getUint16(size - 2) !== (MARKER << 8 | END_OF_IMAGE)) return undefined;
  let frame: { width: number; height: number } | undefined;
  let hasMetadata = false;
  for (let at = 2; at + 4 <= size;) {
    if (bytes[at] !== MARKER) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === MARKER) { at += 1; continue; } // fill bytes before a marker are allowed
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > size) return undefined;
    if (marker === START_OF_SCAN) return frame && { ...frame, hasMetadata };
    if (isFrame(marker)) {
      if (length < 8) return undefined;
      frame = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      if (frame.width === 0 || frame.height === 0) return undefined;
    }
    if (marker === COMMENT || (isApplication(marker) && !drawing.has(marker))) hasMetadata = true;
    at = end;
  }
  return undefined;
}
