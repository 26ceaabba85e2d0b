import type { Instant } from '#domain/shared/instant';
import { type KeyFacts, type KeyFileAnswer, type KeyProblem, MOST_KEY_BYTES } from '#domain/recipients/key-file';
import { readAgeKey } from './age-key';
import { candidate, chainAbove, chainLink, endEntity, type Candidate } from './chain';
import { certificateFactsOf } from './certificate-key';
import { keyFileParts } from './key-file-parts';
import { isRoot, knownRoots } from './known-roots';
import { numbersIn } from './numbers-in';

/**
 * Reads a file or pasted text that should hold the key of one recipient, and judges whether a package may be sealed for it
 * at `now`. May be slow or throw on a hostile file: it belongs in the parse process.
 */
export async function readKeyFile({ bytes, now }: { readonly bytes: Uint8Array; readonly now: string }, roots: readonly Candidate[] = knownRoots): Promise<KeyFileAnswer> {
  if (bytes.length > MOST_KEY_BYTES) return refused('too-large');
  const parts = keyFileParts(bytes);
  switch (parts.kind) {
    case 'none': return refused('not-a-certificate');
    case 'private-key': return refused('private-key');
    case 'age': return parts.keys.length === 1 ? readAgeKey(parts.keys[0]!) : refused('more-than-one');
    case 'certificates': return readCertificates(parts.certificates, bytes, now as Instant, roots);
  }
}

function readCertificates(ders: readonly Uint8Array[], file: Uint8Array, now: Instant, roots: readonly Candidate[]): KeyFileAnswer {
  const all = withoutDoubles(ders).map(candidate);
  if (all.some((one) => one === undefined)) return refused('not-a-certificate');
  const leaf = endEntity(all as readonly Candidate[]);
  if (!leaf) return refused('more-than-one');
  const chain = chainAbove(leaf, [...(all as readonly Candidate[]), ...roots]);
  const anchor = chain.find((one) => isRoot(one, roots));
  const { facts, problem } = certificateFactsOf(leaf.der, now);
  if (!facts) return refused(problem ?? 'not-a-certificate');
  const whole: KeyFacts = { ...facts, chain: chain.map(chainLink), anchoredIn: anchor ? chainLink(anchor).subject : null, numbers: numbersIn(file, ders) };
  // A key of next month can be checked today; it is sealed for when its time has come.
  return problem && problem !== 'not-yet-valid' ? { verdict: 'refused', problem, facts: whole } : { verdict: 'usable', facts: whole };
}

const withoutDoubles = (ders: readonly Uint8Array[]): readonly Uint8Array[] => [...new Map(ders.map((der) => [Buffer.from(der).toString('base64'), der])).values()];

const refused = (problem: KeyProblem): KeyFileAnswer => ({ verdict: 'refused', problem, facts: null });
