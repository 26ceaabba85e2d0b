import { createHash } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'; // RFC 4648 section 6: no 0, 1, 8 or 9 to mishear
const CODE_LENGTH = 10;

/**
 * The code that stands only inside the package: who can read it aloud has opened it. The first 10 base32 characters
 * (50 bits) of SHA-256 over the text `receipt`, the package id and the manifest's SHA-256 (64 lower-case hex digits).
 */
export function receiptCode(packageId: string, manifestSha256: string): string {
  const digest = createHash('sha256').update(`receipt${packageId}${manifestSha256}`, 'utf8').digest();
  const bits = Array.from(digest, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: CODE_LENGTH }, (_, place) => BASE32[Number.parseInt(bits.slice(place * 5, place * 5 + 5), 2)]).join('');
}

/** The code as it is printed, in two halves. */
export const spacedCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** A typed code without the marks people put between: upper case, letters and digits only. */
export const typedCode = (text: string): string => text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

/** `receipt.json` of a package as the receiver writes it, with two places to fill in: the time and the name. */
export const receiptLine = (packageId: string, manifestSha256: string): string =>
  `{"format":"hoede-receipt/1","packageId":"${packageId}","manifestSha256":"${manifestSha256}","receivedAt":"...","by":"..."}`;
