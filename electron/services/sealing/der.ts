/**
 * A writer for DER (ITU-T X.690), the one exact form of ASN.1 that CMS and X.509 are built of.
 * Values are written inside out: each function returns the finished bytes of one value, and outer values take the
 * finished bytes of inner ones. Lengths are always definite and as short as they can be.
 */
export type Der = Uint8Array;

const concat = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** The length octets of X.690 section 8.1.3. `length` is a whole number of bytes from 0 to 2^53 - 1. */
export function derLength(length: number): Der {
  if (!Number.isSafeInteger(length) || length < 0) throw new RangeError('not a length');
  if (length < 0x80) return Uint8Array.of(length);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Uint8Array.of(0x80 | bytes.length, ...bytes);
}

/** The tag and length that stand before `length` content bytes. Used alone where the content follows in a stream. */
export const derHeader = (tag: number, length: number): Der => concat([Uint8Array.of(tag), derLength(length)]);

/** One value: tag, length, content. */
export function derValue(tag: number, ...content: readonly Uint8Array[]): Der {
  const size = content.reduce((sum, part) => sum + part.length, 0);
  return concat([derHeader(tag, size), ...content]);
}

export const derSequence = (...members: readonly Der[]): Der => derValue(0x30, ...members);

/** SET OF: DER puts the members in the order of their bytes (X.690 section 11.6). */
export const derSetOf = (...members: readonly Der[]): Der => derValue(0x31, ...inByteOrder(members));

/** The members of a SET OF in the order DER wants, for where the tag is not SET itself. */
export const inByteOrder = (members: readonly Der[]): readonly Der[] => [...members].sort((a, b) => Buffer.compare(a, b));

export const derOctets = (bytes: Uint8Array): Der => derValue(0x04, bytes);
export const derNull = (): Der => Uint8Array.of(0x05, 0x00);
export const derTrue = (): Der => Uint8Array.of(0x01, 0x01, 0xff);
export const derUtf8 = (text: string): Der => derValue(0x0c, Buffer.from(text, 'utf8'));

/** A bit string. `unused` counts the bits at the end of the last byte that carry nothing. */
export const derBits = (bytes: Uint8Array, unused = 0): Der => derValue(0x03, Uint8Array.of(unused), bytes);

/** A whole number from 0 to 127. */
export function derSmallInteger(value: number): Der {
  if (!Number.isInteger(value) || value < 0 || value > 127) throw new RangeError('not a small whole number');
  return Uint8Array.of(0x02, 0x01, value);
}

/** A positive whole number given as big-endian bytes, brought to its shortest form. */
export function derPositiveInteger(bytes: Uint8Array): Der {
  const first = bytes.findIndex((byte) => byte !== 0);
  if (first < 0) return derSmallInteger(0);
  const digits = bytes.subarray(first);
  return digits[0]! < 0x80 ? derValue(0x02, digits) : derValue(0x02, Uint8Array.of(0), digits);
}

/** An object identifier from its dotted form. */
export function derOid(dotted: string): Der {
  const [first, second, ...rest] = dotted.split('.').map(Number);
  if (first === undefined || second === undefined || first > 2 || (first < 2 && second > 39) || rest.some(Number.isNaN)) throw new RangeError('not an object identifier');
  return derValue(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

/** A moment: UTCTime up to 2049, GeneralizedTime after that (RFC 5280 section 4.1.2.5), both to the second. */
export function derTime(at: string): Der {
  const digits = new Date(at).toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);
  const isUtcTime = digits >= '1950' && digits < '2050';
  return isUtcTime ? derValue(0x17, Buffer.from(`${digits.slice(2)}Z`)) : derValue(0x18, Buffer.from(`${digits}Z`));
}

/** [number] IMPLICIT over content that is itself a list of values, or an EXPLICIT wrapper: both set the constructed bit. */
export const derTagged = (number: number, ...content: readonly Uint8Array[]): Der => derValue(0xa0 | number, ...content);

function base128(value: number): number[] {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift((rest % 128) | 0x80);
  return bytes;
}
