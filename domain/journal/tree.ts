import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';

// RFC 6962 section 2.1: a node is hashed with a 0x01 in front; leaves with a 0x00, which the hash of an entry already has.
const NODE = Uint8Array.of(0x01);

/** The root of a tree without leaves: SHA-256 of nothing. */
export const EMPTY_ROOT = bytesToHex(sha256(new Uint8Array(0)));

const node = (left: string, right: string): string => bytesToHex(sha256(concatBytes(NODE, hexToBytes(left), hexToBytes(right))));

/** The largest power of two smaller than `size`, where a tree of more than one leaf is cut. */
function splitOf(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/**
 * The roots of the whole trees that `size` leaves fall into, largest first: one for each binary digit 1 of the size. From
 * these, and nothing else of what came before, the tree grows and its root is made.
 */
export type Frontier = readonly string[];

/** The frontier after more leaves. `size`: how many leaves the frontier stands for; `leaves`: hashes of 64 hexadecimal digits. */
export function grown(frontier: Frontier, size: number, leaves: Iterable<string>): { readonly frontier: Frontier; readonly size: number } {
  const stack = [...frontier];
  let count = size;
  for (const leaf of leaves) {
    let top = leaf;
    for (let digits = count; digits % 2 === 1; digits = Math.floor(digits / 2)) top = node(stack.pop()!, top);
    stack.push(top);
    count += 1;
  }
  return { frontier: stack, size: count };
}

/** The Merkle tree hash (RFC 6962 section 2.1) of the leaves a frontier stands for, 64 hexadecimal digits. */
export function rootOf(frontier: Frontier): string {
  const last = frontier.at(-1);
  return last === undefined ? EMPTY_ROOT : frontier.slice(0, -1).reduceRight((right, left) => node(left, right), last);
}

/** The Merkle tree hash of leaves. */
export const treeHash = (leaves: Iterable<string>): string => rootOf(grown([], 0, leaves).frontier);

/**
 * The audit paths (RFC 6962 section 2.1.1) of some leaves: the hashes that, with the leaf, give the root of the tree.
 * `leaves`: every hash of the tree in order; `places`: counted from 0. Throws RangeError for a place outside the tree.
 */
export function auditPaths(leaves: readonly string[], places: readonly number[]): ReadonlyMap<number, readonly string[]> {
  const outside = places.find((place) => !Number.isInteger(place) || place < 0 || place >= leaves.length);
  if (outside !== undefined) throw new RangeError(`place ${outside} is outside a tree of ${leaves.length}`);
  const paths = new Map(places.map((place) => [place, [] as string[]]));
  const walk = (from: number, to: number, wanted: readonly number[]): string => {
    if (to - from === 1) return leaves[from]!;
    if (wanted.length === 0) return treeHash(leaves.slice(from, to));
    const middle = from + splitOf(to - from);
    const left = walk(from, middle, wanted.filter((place) => place < middle));
    const right = walk(middle, to, wanted.filter((place) => place >= middle));
    for (const place of wanted) paths.get(place)!.push(place < middle ? right : left);
    return node(left, right);
  };
  if (leaves.length > 0) walk(0, leaves.length, [...paths.keys()]);
  return paths;
}

/** Is this leaf at this place (from 0) in the tree of `size` leaves with this root? As RFC 9162 section 2.1.3.2 checks it. */
export function isInTree(leaf: string, place: number, path: readonly string[], size: number, root: string): boolean {
  if (place < 0 || place >= size) return false;
  let at = place;
  let last = size - 1;
  let hash = leaf;
  for (const beside of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = node(beside, hash);
      while (at % 2 === 0 && at !== 0) {
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
      }
    } else {
      hash = node(hash, beside);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && hash === root;
}
