import { MOST_RECEIPT_BYTES, type ReceiptAnswer } from '#domain/notices/receipt';
import { certificateParts } from '../sealing/certificate-parts';
import { readReceiptText } from './receipt-text';
import { signedContent, type SignedContent } from './signed-content';

const PEM = /^\s*-----BEGIN (?:CMS|PKCS7)-----([A-Za-z0-9+/=\s]+)-----END (?:CMS|PKCS7)-----\s*$/;

function derOf(file: Uint8Array): Uint8Array {
  if (file[0] === 0x30) return file;
  const [, body = ''] = PEM.exec(Buffer.from(file).toString('latin1')) ?? [];
  return new Uint8Array(Buffer.from(body, 'base64'));
}

/**
 * Reads a signed receipt, DER or PEM, and checks its signature against the key of `certificate` (DER), and no other. Never
 * throws on a bad file; may be slow on a hostile one: it belongs in the parse process.
 */
export function readReceipt({ bytes, certificate }: { readonly bytes: Uint8Array; readonly certificate: Uint8Array }): ReceiptAnswer {
  if (bytes.length > MOST_RECEIPT_BYTES) return { verdict: 'refused', problem: 'too-large' };
  try {
    const signed = signedContent(derOf(bytes));
    const receipt = readReceiptText(signed.content);
    return receipt ? { verdict: 'read', receipt, signature: signatureOf(signed, certificate) } : { verdict: 'refused', problem: 'not-a-receipt' };
  } catch {
    return { verdict: 'refused', problem: 'not-a-receipt' };
  }
}

function signatureOf({ isSignedBy, certificates }: SignedContent, certificate: Uint8Array): 'valid' | 'other-signer' | 'wrong' {
  const keyOf = (der: Uint8Array): Uint8Array | undefined => certificateParts(der)?.publicKeyInfo;
  const signs = (der: Uint8Array): boolean => {
    const key = keyOf(der);
    return key !== undefined && isSignedBy(key);
  };
  if (signs(certificate)) return 'valid';
  return certificates.some(signs) ? 'other-signer' : 'wrong';
}
