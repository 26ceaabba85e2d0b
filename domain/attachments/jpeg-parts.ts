import { COMMENT, END_OF_IMAGE, START_OF_IMAGE, START_OF_SCAN, isApplication, isFrame } from '../shared/jpeg-markers';
import { exifFacts, exifSaying } from './exif';
import type { PictureExtra } from './looked-into';

/** What the headers of a picture say. */
export interface PictureFacts {
  /** Pixels, as they lie in the file. */
  readonly width: number;
  readonly height: number;
  readonly extras: readonly PictureExtra[];
  /** How it is turned when it is drawn, 1 to 8 as in EXIF; 1 is as it lies. */
  readonly orientation: number;
}

/** One part of a JPEG: its marker and where it lies. A scan has the coded picture with it. */
interface Part {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** The parts between the start and the end of the image, and where it ended; undefined when the bytes are no JPEG. A file that breaks off inside a scan ends there. */
function partsOf(bytes: Uint8Array): { readonly parts: readonly Part[]; readonly end: number } | undefined {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE) return undefined;
  const parts: Part[] = [];
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) { at += 1; continue; } // fill bytes before a marker are allowed
    if (marker === END_OF_IMAGE) return { parts, end: at + 2 };
    if (at + 4 > bytes.length) break;
    const length = bytes[at + 2]! << 8 | bytes[at + 3]!;
    if (length < 2 || at + 2 + length > bytes.length) return undefined;
    const end = marker === START_OF_SCAN ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
    parts.push({ marker, start: at, end });
    at = end;
  }
  return parts.some(({ marker }) => marker === START_OF_SCAN) ? { parts, end: bytes.length } : undefined;
}

// The coded picture runs to the next marker that is not a restart; FF 00 is a byte of it (T.81, B.1.1.5).
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && at + 1 < bytes.length) {
    const next = bytes[at + 1]!;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.length;
}

const beginsWith = (bytes: Uint8Array, { start, end }: Part, text: string): boolean =>
  start + 4 + text.length <= end && Array.from(text).every((sign, place) => bytes[start + 4 + place] === sign.charCodeAt(0));

const EXIF = 'Exif\0\0';
const tiffOf = (bytes: Uint8Array, { start, end }: Part): Uint8Array => bytes.subarray(start + 4 + EXIF.length, end);
const saysOnlyTurn = (tiff: Uint8Array): boolean => {
  const own = exifSaying(exifFacts(tiff).orientation);
  return tiff.length === own.length && own.every((byte, place) => tiff[place] === byte);
};

/** JFIF, a colour profile and Adobe's colour transform say how to draw the picture, and nothing about who took it where. */
const isDrawing = (bytes: Uint8Array, part: Part): boolean =>
  (part.marker === 0xe0 && beginsWith(bytes, part, 'JFIF\0')) || (part.marker === 0xe2 && beginsWith(bytes, part, 'ICC_PROFILE\0')) || (part.marker === 0xee && beginsWith(bytes, part, 'Adobe'));

function extrasOf(bytes: Uint8Array, part: Part): readonly PictureExtra[] {
  if (part.marker === COMMENT) return ['text'];
  if (!isApplication(part.marker) || isDrawing(bytes, part)) return [];
  if (part.marker === 0xe1 && beginsWith(bytes, part, EXIF)) {
    const tiff = tiffOf(bytes, part);
    if (saysOnlyTurn(tiff)) return [];
    return exifFacts(tiff).hasPlace ? ['exif', 'place'] : ['exif'];
  }
  if (part.marker === 0xe1 && beginsWith(bytes, part, 'http://ns.adobe.com/x')) return ['xmp'];
  return [part.marker === 0xed ? 'iptc' : 'more'];
}

function orientationOf(bytes: Uint8Array, parts: readonly Part[]): number {
  const exif = parts.find((part) => part.marker === 0xe1 && beginsWith(bytes, part, EXIF));
  return exif ? exifFacts(tiffOf(bytes, exif)).orientation : 1;
}

/** Reads a JPEG (ITU-T T.81) by its parts. Undefined when it is none, or has no picture in it. */
export function readJpeg(bytes: Uint8Array): PictureFacts | undefined {
  const found = partsOf(bytes);
  const frame = found?.parts.find(({ marker, start, end }) => isFrame(marker) && end - start >= 10);
  if (!found || !frame || !found.parts.some(({ marker }) => marker === START_OF_SCAN)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [height, width] = [view.getUint16(frame.start + 5), view.getUint16(frame.start + 7)];
  if (width === 0 || height === 0) return undefined;
  const extras = new Set(found.parts.flatMap((part) => extrasOf(bytes, part)));
  if (found.end < bytes.length) extras.add('more'); // a second picture or a film may hang behind the first
  return { width, height, extras: [...extras], orientation: orientationOf(bytes, found.parts) };
}

/**
 * The same picture, bit for bit, without what a camera or an editor wrote along: EXIF, XMP, IPTC, comments, unknown parts and
 * whatever stands behind the end. A picture that is turned by its EXIF keeps that one number, or it would lie on its side.
 * Undefined when the bytes are no JPEG.
 */
export function plainJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const found = partsOf(bytes);
  if (!found || !readJpeg(bytes)) return undefined;
  const orientation = orientationOf(bytes, found.parts);
  const kept = found.parts.filter((part) => part.marker !== COMMENT && (!isApplication(part.marker) || isDrawing(bytes, part)));
  // JFIF stands first (JFIF 1.02); the turn comes after it.
  const drawn = kept.findIndex(({ marker }) => marker !== 0xe0);
  const pieces = kept.map(({ start, end }) => bytes.subarray(start, end));
  if (orientation !== 1) pieces.splice(drawn, 0, turnPart(orientation));
  return joined([Uint8Array.of(0xff, START_OF_IMAGE), ...pieces, Uint8Array.of(0xff, END_OF_IMAGE)]);
}

/** Everything in a JPEG but the coded picture and how to draw it: what was written along, and what hangs behind the end. Undefined when the bytes are no JPEG. */
export function besideJpeg(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const found = partsOf(bytes);
  if (!found) return undefined;
  const beside = found.parts.filter(({ marker }) => marker === COMMENT || isApplication(marker)).map(({ start, end }) => bytes.subarray(start + 4, end));
  return [...beside, ...(found.end < bytes.length ? [bytes.subarray(found.end)] : [])];
}

function turnPart(orientation: number): Uint8Array {
  const tiff = exifSaying(orientation);
  const length = 2 + EXIF.length + tiff.length;
  return joined([Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff), Uint8Array.from(EXIF, (sign) => sign.charCodeAt(0)), tiff]);
}

/** Pieces one after another. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  pieces.reduce((at, piece) => (whole.set(piece, at), at + piece.length), 0);
  return whole;
}
