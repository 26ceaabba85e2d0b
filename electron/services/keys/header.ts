import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import { VaultRefused } from '#domain/vault/failures';
import { AnyHeaderSchema, FORMAT, HeaderSchema, MOST_HEADER_BYTES, type Header, type HeaderBody } from './header-format';
import { withSubkey } from './hierarchy';

/**
 * Reads a header without any key, in an order in which no step trusts what a later one checks: size, text, JSON, the
 * parts common to all formats, sum, version, every field, the limits of the key derivation.
 * Throws VaultRefused: `damaged`, or `newer-version` when it is whole but of a later format.
 */
export function readHeader(bytes: Uint8Array): Header {
  if (bytes.length > MOST_HEADER_BYTES) throw new VaultRefused('damaged');
  const found = parsed(bytes);
  const common = AnyHeaderSchema.safeParse(found);
  if (!common.success) throw new VaultRefused('damaged');
  // One bit can turn format 1 into 3. Only a header that is whole is believed when it says it is newer.
  if (sumOf(common.data) !== common.data.sum) throw new VaultRefused('damaged');
  if (common.data.format > FORMAT || common.data.minReader > FORMAT) throw new VaultRefused('newer-version');
  const header = HeaderSchema.safeParse(found);
  if (!header.success) throw new VaultRefused('damaged');
  return header.data;
}

/** True when someone with the vault master key wrote this header. */
export function isAuthentic(header: Header, vmk: Uint8Array): boolean {
  return timingSafeEqual(macOf(header, vmk), Buffer.from(header.mac, 'base64'));
}

/** The bytes of a header: canonical JSON, authenticated and summed. */
export function headerBytes(body: HeaderBody, vmk: Uint8Array): Uint8Array {
  const authenticated = { ...body, mac: macOf(body, vmk).toString('base64') };
  return Buffer.from(canonicalize({ ...authenticated, sum: sumOf(authenticated) }), 'utf8');
}

/** What the next header names as the one before it. */
export const headerHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

// The file must be exactly the canonical form, so that every byte of it means something.
function parsed(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return canonicalize(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

function sumOf(header: object): string {
  const { sum: _, ...covered } = { sum: '', ...header };
  return createHash('sha256').update(canonicalize(covered), 'utf8').digest('hex');
}

function macOf(header: HeaderBody, vmk: Uint8Array): Buffer {
  const { mac: _, sum: __, ...covered } = { mac: '', sum: '', ...header };
  return withSubkey(vmk, 'hdr-mac', header.vaultId, (key) => createHmac('sha256', key).update(canonicalize(covered), 'utf8').digest());
}
