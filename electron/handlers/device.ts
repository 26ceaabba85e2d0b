import { createHash } from 'node:crypto';
import { findSetting } from '#db/queries/settings';
import { createSigner } from '../services/sealing/device-certificate';
import type { OpenVault } from '../services/keys/vault';
import type { Instant } from '#domain/shared/instant';
import { found } from './refused';

/** The setting that holds this device's signing certificate, DER in base64. The key itself is wrapped in the header. */
export const deviceCertificateKey = 'device-certificate';

/** This device's signing certificate, DER. */
export const deviceCertificateOf = (vault: OpenVault): Uint8Array => Buffer.from(found(findSetting(vault.read, deviceCertificateKey), 'device-certificate').value as string, 'base64');

/** SHA-256 of the signing certificate, hex: what sender and receiver compare by telephone. */
export const signerFingerprintOf = (vault: OpenVault): string => createHash('sha256').update(deviceCertificateOf(vault)).digest('hex');

/** A short public name of a vault for signer certificates and manifests; says nothing about its guardian. */
export const vaultKeyIdOf = (vaultId: string): string => createHash('sha256').update(vaultId).digest('hex').slice(0, 12).toUpperCase();

/** Makes this device's signing key and certificate; keeps the key in the vault's header and returns the certificate for the settings. */
export async function makeDeviceKey(vault: OpenVault, at: Instant, random: (size: number) => Uint8Array): Promise<string> {
  const { privateKey, certificate } = createSigner({ vaultKeyId: vaultKeyIdOf(vault.vaultId), at, random });
  await vault.storeSigningKey(privateKey);
  return Buffer.from(certificate).toString('base64');
}
