import { certificateBytes } from '../sealing/certificate-file';
import { signedCertificates } from './signed-certificates';

/** What a file or a pasted text holds, before anybody looks at the certificates themselves. */
export type KeyFileParts =
  | { readonly kind: 'certificates'; readonly certificates: readonly Uint8Array[] }
  | { readonly kind: 'age'; readonly keys: readonly string[] }
  | { readonly kind: 'private-key' }
  | { readonly kind: 'none' };

const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\s]*)-----END \1-----/g;
// RFC 7468: certificates (section 5), also under their old name, and PKCS#7 (section 8), also under its newer name.
const CERTIFICATE = ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE'];
const SIGNED = ['PKCS7', 'CMS', 'CERTIFICATE CHAIN'];
const AGE = /^age1[a-z0-9]+$/i;

/** Finds what is in the bytes: certificates (PEM, DER, or a PKCS#7 of them) or age keys. A private key is told apart. */
export function keyFileParts(bytes: Uint8Array): KeyFileParts {
  if (bytes[0] === 0x30) return ofDer(bytes);
  const text = textOf(bytes);
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----|AGE-SECRET-KEY-/i.test(text)) return { kind: 'private-key' };
  const blocks = [...text.matchAll(BLOCK)];
  if (blocks.length > 0) return ofBlocks(blocks.map(([, name = '', body = '']) => ({ name, body })));
  // age-keygen writes lines with # before what is not the key.
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length > 0 && lines.every((line) => AGE.test(line))) return { kind: 'age', keys: [...new Set(lines.map((line) => line.toLowerCase()))] };
  const bare = /^[A-Za-z0-9+/=\s]+$/.test(text) ? Buffer.from(text, 'base64') : Buffer.alloc(0);
  return bare[0] === 0x30 ? ofDer(new Uint8Array(bare)) : { kind: 'none' };
}

function ofBlocks(blocks: readonly { readonly name: string; readonly body: string }[]): KeyFileParts {
  const certificates = blocks.flatMap(({ name, body }) => {
    const der = new Uint8Array(Buffer.from(body, 'base64'));
    return CERTIFICATE.includes(name) ? [der] : SIGNED.includes(name) ? (signedCertificates(der) ?? []) : [];
  });
  return certificates.length > 0 ? { kind: 'certificates', certificates } : { kind: 'none' };
}

function ofDer(der: Uint8Array): KeyFileParts {
  const signed = signedCertificates(der);
  if (signed) return signed.length > 0 ? { kind: 'certificates', certificates: signed } : { kind: 'none' };
  const file = certificateBytes(der);
  return file.kind === 'one' ? { kind: 'certificates', certificates: [file.der] } : { kind: 'none' };
}

// Windows writes text in UTF-16 with a mark in front when asked to "save as text".
function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return Buffer.from(bytes).toString(isUtf16 ? 'utf16le' : 'latin1').replace(/^(\uFEFF|\u00EF\u00BB\u00BF)/, '');
}
