/** Kinds of content that are known by their first bytes. Everything else is `application/octet-stream`. */
export const mediaTypes = [
  'image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/tiff', 'image/bmp', 'image/heic', 'application/pdf', 'application/zip', 'application/x-7z-compressed', 'application/vnd.rar',
  'application/x-ole-storage', 'application/rtf', 'audio/mpeg', 'audio/ogg', 'audio/wav', 'video/mp4', 'video/webm', 'application/vnd.microsoft.portable-executable', 'application/x-elf', 'application/octet-stream',
] as const;
export type MediaType = (typeof mediaTypes)[number];

/** As many bytes of the beginning as `mediaTypeOf` looks at. */
export const FIRST_BYTES = 1024;

const ascii = (bytes: Uint8Array, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length));

type Sign = readonly [type: MediaType, at: number, bytes: string];

// Published file signatures; the first that fits holds.
const signs: readonly Sign[] = [
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/gif', 0, 'GIF87a'], ['image/gif', 0, 'GIF89a'],
  ['image/tiff', 0, 'II*\0'], ['image/tiff', 0, 'MM\0*'],
  ['image/heic', 4, 'ftypheic'], ['image/heic', 4, 'ftypheix'], ['image/heic', 4, 'ftypmif1'], ['image/heic', 4, 'ftyphevc'],
  ['video/mp4', 4, 'ftyp'],
  ['application/zip', 0, 'PK\x03\x04'], ['application/zip', 0, 'PK\x05\x06'],
  ['application/x-7z-compressed', 0, "7z\xbc\xaf'\x1c"],
  ['application/vnd.rar', 0, 'Rar!\x1a\x07'],
  ['application/x-ole-storage', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['application/rtf', 0, '{\\rtf'],
  ['audio/ogg', 0, 'OggS'],
  ['audio/mpeg', 0, 'ID3'], ['audio/mpeg', 0, '\xff\xfb'],
  ['video/webm', 0, '\x1aE\xdf\xa3'],
  ['application/x-elf', 0, '\x7fELF'],
  ['application/vnd.microsoft.portable-executable', 0, 'MZ'],
  ['image/bmp', 0, 'BM'],
];

/**
 * What a file is by its first bytes (give `FIRST_BYTES` of them); its name and ending are never believed. A PDF may have up
 * to a kilobyte before its header (ISO 32000-1, annex H, note 13).
 */
export function mediaTypeOf(first: Uint8Array): MediaType {
  const riff = ascii(first, 0, 4) === 'RIFF' ? ascii(first, 8, 4) : '';
  if (riff === 'WEBP') return 'image/webp';
  if (riff === 'WAVE') return 'audio/wav';
  const sign = signs.find(([, at, bytes]) => ascii(first, at, bytes.length) === bytes);
  if (sign) return sign[0];
  return ascii(first, 0, FIRST_BYTES).includes('%PDF-') ? 'application/pdf' : 'application/octet-stream';
}

/** The ending that a copy of such a file gets, without a dot. */
const endings: Partial<Record<MediaType, string>> = {
  'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp', 'image/tiff': 'tif', 'image/bmp': 'bmp', 'image/heic': 'heic', 'application/pdf': 'pdf', 'application/rtf': 'rtf',
  'audio/mpeg': 'mp3', 'audio/ogg': 'ogg', 'audio/wav': 'wav', 'video/mp4': 'mp4', 'video/webm': 'webm',
};
export const endingOf = (type: MediaType): string => endings[type] ?? 'bin';

/** Pictures that are looked into, drawn and bound as a page. */
export const isPicture = (type: MediaType): type is 'image/jpeg' | 'image/png' => type === 'image/jpeg' || type === 'image/png';

/** Is it looked into at all? */
export const isLookedInto = (type: MediaType): boolean => isPicture(type) || type === 'application/pdf';
