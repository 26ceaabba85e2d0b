import type { X509Certificate } from 'node:crypto';
import { keyFileParts } from './key-file-parts';
import { candidate, type Candidate } from './chain';

/**
 * The roots that a chain may end in, from `roots/*.pem`, put in at build time. None is shipped yet: roots/README.md says
 * why, and what to check before one is added.
 */
const texts: Record<string, string> = import.meta.glob('./roots/*.pem', { query: '?raw', import: 'default', eager: true });

/** Reads the certificates of root files. Throws Error for a file that is no certificate of an authority that signed itself. */
export function rootsOf(files: Readonly<Record<string, string>>): readonly Candidate[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const parts = keyFileParts(new TextEncoder().encode(text));
    const roots = (parts.kind === 'certificates' ? parts.certificates : []).map((der) => candidate(der));
    if (roots.length === 0 || roots.some((root) => !root?.x509.ca || !root.x509.verify(root.x509.publicKey))) throw new Error(`not a root: ${file}`);
    return roots as readonly Candidate[];
  });
}

export const knownRoots: readonly Candidate[] = rootsOf(texts);

/** Is this certificate byte for byte one of them? */
export const isRoot = (one: Candidate, roots: readonly Candidate[]): boolean => roots.some((root) => sameCertificate(root.x509, one.x509));

const sameCertificate = (a: X509Certificate, b: X509Certificate): boolean => Buffer.compare(a.raw, b.raw) === 0;
