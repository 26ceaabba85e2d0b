import { exifFacts } from './exif';
import { joined, type PictureFacts } from './jpeg-parts';
import type { PictureExtra } from './looked-into';

/** One chunk of a PNG: its type and where it lies, from its length to behind its check. */
interface Chunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const AROUND = 12; // length, type and check
/** What says how to draw the picture. Everything else is left out of a plain copy, also the further frames of a moving one. */
const drawing: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'bKGD', 'pHYs', 'cICP']);

/** The chunks up to the end of the image; undefined when the bytes are no PNG (third edition, 5.3). */
function chunksOf(bytes: Uint8Array): { readonly chunks: readonly Chunk[]; readonly end: number } | undefined {
  if (bytes.length < SIGNATURE.length || SIGNATURE.some((byte, place) => bytes[place] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + AROUND <= bytes.length;) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + AROUND + view.getUint32(at);
    if (!/^[A-Za-z]{4}$/.test(type) || end > bytes.length) return undefined;
    chunks.push({ type, start: at, end });
    if (type === 'IEND') return { chunks, end };
    at = end;
  }
  return undefined;
}

const dataOf = (bytes: Uint8Array, { start, end }: Chunk): Uint8Array => bytes.subarray(start + 8, end - 4);
const saysXmp = (bytes: Uint8Array, chunk: Chunk): boolean => String.fromCharCode(...dataOf(bytes, chunk).subarray(0, 17)) === 'XML:com.adobe.xmp';

function extrasOf(bytes: Uint8Array, chunk: Chunk): readonly PictureExtra[] {
  if (drawing.has(chunk.type)) return [];
  if (chunk.type === 'eXIf') return exifFacts(dataOf(bytes, chunk)).hasPlace ? ['exif', 'place'] : ['exif'];
  if (chunk.type === 'tEXt' || chunk.type === 'zTXt' || chunk.type === 'iTXt') return [saysXmp(bytes, chunk) ? 'xmp' : 'text'];
  return ['more'];
}

/** Reads a PNG by its chunks. Undefined when it is none. */
export function readPng(bytes: Uint8Array): PictureFacts | undefined {
  const found = chunksOf(bytes);
  const [head] = found?.chunks ?? [];
  if (!found || head?.type !== 'IHDR' || head.end - head.start !== AROUND + 13 || !found.chunks.some(({ type }) => type === 'IDAT')) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(head.start + 8), view.getUint32(head.start + 12)];
  if (width === 0 || height === 0 || width > 0x7fffffff || height > 0x7fffffff) return undefined;
  const extras = new Set(found.chunks.flatMap((chunk) => extrasOf(bytes, chunk)));
  if (found.end < bytes.length) extras.add('more');
  return { width, height, extras: [...extras], orientation: 1 };
}

/** Everything in a PNG but the picture and how to draw it. Undefined when the bytes are no PNG. */
export function besidePng(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const found = chunksOf(bytes);
  if (!found) return undefined;
  const beside = found.chunks.filter(({ type }) => !drawing.has(type) || type === 'iCCP').map((chunk) => dataOf(bytes, chunk));
  return [...beside, ...(found.end < bytes.length ? [bytes.subarray(found.end)] : [])];
}

/** The same picture, bit for bit, without texts, times, EXIF, unknown chunks and what stands behind the end. Undefined when the bytes are no PNG. */
export function plainPng(bytes: Uint8Array): Uint8Array | undefined {
  const found = chunksOf(bytes);
  if (!found || !readPng(bytes)) return undefined;
  return joined([SIGNATURE, ...found.chunks.filter(({ type }) => drawing.has(type)).map(({ start, end }) => bytes.subarray(start, end))]);
}
