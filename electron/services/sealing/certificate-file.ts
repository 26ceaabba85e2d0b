/** The DER inside a certificate file. */
export type CertificateFile =
  | { readonly kind: 'one'; readonly der: Uint8Array }
  | { readonly kind: 'several' }
  | { readonly kind: 'none' };

const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;

/**
 * Finds the certificate in a file that is either DER or PEM (RFC 7468 section 5; text around the block is allowed).
 * A second certificate makes it `several`: nobody may guess which of a chain is the recipient.
 */
export function certificateBytes(file: Uint8Array): CertificateFile {
  if (file[0] === 0x30) return ofDer(file);
  const blocks = [...Buffer.from(file).toString('latin1').matchAll(PEM)].map((block) => block[1] ?? '');
  if (blocks.length > 1) return { kind: 'several' };
  const [block] = blocks;
  if (block === undefined) return { kind: 'none' };
  const der = new Uint8Array(Buffer.from(block, 'base64'));
  return der[0] === 0x30 ? ofDer(der) : { kind: 'none' };
}

function ofDer(der: Uint8Array): CertificateFile {
  const end = endOfValue(der);
  if (end === undefined || end > der.length) return { kind: 'none' };
  if (end === der.length) return { kind: 'one', der };
  return der[end] === 0x30 && endOfValue(der.subarray(end)) === der.length - end ? { kind: 'several' } : { kind: 'none' };
}

/** Where the first value ends, by its length octets. Undefined for an indefinite or unreasonable length. */
function endOfValue(der: Uint8Array): number | undefined {
  const first = der[1];
  if (first === undefined) return undefined;
  if (first < 0x80) return 2 + first;
  const count = first & 0x7f;
  if (count === 0 || count > 3 || der.length < 2 + count) return undefined;
  return der.subarray(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0) + 2 + count;
}
