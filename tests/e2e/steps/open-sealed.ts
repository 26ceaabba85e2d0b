// Opens a sealed file as the police would: with openssl, never with our own code (the archive is unpacked by another library).
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { unzip } from '../../interop/unzip';
import type { TestRecipient } from './certificate';

const openssl = (args: readonly string[]): { readonly ok: boolean; readonly stderr: string } => {
  const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
  return { ok: status === 0, stderr };
};

const decrypt = (sealed: string, recipient: TestRecipient, out: string) =>
  openssl(['cms', '-decrypt', '-binary', '-inform', 'DER', '-in', sealed, '-inkey', recipient.key, '-recip', recipient.certificate, '-out', out]);

/** Decrypts a sealed file into a folder and unpacks it; answers with whether openssl opened it. */
export async function openSealed(sealed: string, recipient: TestRecipient, folder: string): Promise<boolean> {
  fs.mkdirSync(folder, { recursive: true });
  const zip = path.join(folder, 'inhoud.zip');
  if (!decrypt(sealed, recipient, zip).ok) return false;
  for (const entry of await unzip(fs.readFileSync(zip))) {
    const file = path.join(folder, entry.path);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, entry.bytes);
  }
  return true;
}

/** Checks the signature under the manifest with openssl, and then every file against the manifest's hashes with sha256sum. */
export function isVerified(folder: string): boolean {
  const signature = openssl(['cms', '-verify', '-binary', '-inform', 'DER', '-in', path.join(folder, 'manifest.json.p7s'), '-content', path.join(folder, 'manifest.json'), '-noverify', '-out', path.join(folder, 'manifest.verified')]);
  if (!signature.ok) return false;
  try {
    execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/** Turns over one bit in the middle of the file; answers with whether openssl refuses the result. */
export function isRefusedWhenTampered(sealed: string, recipient: TestRecipient, folder: string): boolean {
  const bytes = fs.readFileSync(sealed);
  bytes[Math.floor(bytes.length / 2)]! ^= 1;
  const changed = path.join(folder, 'veranderd.p7m');
  const out = path.join(folder, 'veranderd.zip');
  fs.writeFileSync(changed, bytes);
  const refused = !decrypt(changed, recipient, out).ok;
  fs.rmSync(changed);
  fs.rmSync(out, { force: true });
  return refused;
}
