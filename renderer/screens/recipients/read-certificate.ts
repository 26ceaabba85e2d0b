/** The largest certificate file that is read. */
export const MOST_BYTES = 64 * 1024;

/** A certificate file as the register takes it: PEM as text, anything else (DER) in base64. */
export function certificateText(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.includes('-----BEGIN')) return text;
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
