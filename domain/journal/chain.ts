import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from 'json-canonicalize';
import { NOTHING_BEFORE, type JournalEntry } from './entry';

// RFC 6962 section 2.1: leaves are hashed with a 0x00 in front, so that a leaf is never taken for a node of a tree.
const LEAF = Uint8Array.of(0x00);

/** The text an entry is hashed and kept as: canonical JSON (RFC 8785). */
export const entryText = (entry: JournalEntry): string => canonicalize(entry);

/** SHA-256(0x00 || canonical JSON), 64 hexadecimal digits. */
export const entryHash = (entry: JournalEntry): string => bytesToHex(sha256(concatBytes(LEAF, utf8ToBytes(entryText(entry)))));

/** An entry as found in the file: `entry` is null when what is there cannot be read as one. */
export interface Link {
  readonly seq: number;
  readonly entry: JournalEntry | null;
  readonly hash: string;
}

/** A place in the chain that is known from elsewhere: a printed page, a backup, or the end as it was last seen. */
export interface Anchor {
  readonly seq: number;
  readonly hash: string;
}

/** What is wrong with an entry: unreadable, a gap or wrong order, changed itself, cut from the one before, or not as anchored. */
export type ChainFault = 'unreadable' | 'out-of-order' | 'changed' | 'cut' | 'not-as-anchored';

/** The chain holds up to its end, or the first entry where it does not. */
export type ChainCheck =
  | { readonly sound: true; readonly end: Anchor }
  | { readonly sound: false; readonly firstBadSeq: number; readonly fault: ChainFault };

/** The end of a journal that holds nothing yet. */
export const EMPTY_END: Anchor = { seq: 0, hash: NOTHING_BEFORE };

/**
 * Follows the chain in the order given and names the first entry that does not hold.
 * A chain cannot know by itself that its tail was cut off or written anew: `anchors` are what shows that.
 * `from` is the end that an earlier check reached; entries must then start right after it.
 */
export function verifyChain(links: Iterable<Link>, anchors: readonly Anchor[] = [], from: Anchor = EMPTY_END): ChainCheck {
  const known = new Map(anchors.map((anchor) => [anchor.seq, anchor.hash]));
  let end = from;
  for (const link of links) {
    const seq = end.seq + 1;
    const fault = faultOf(link, end, known.get(seq));
    if (fault) return { sound: false, firstBadSeq: seq, fault };
    end = { seq, hash: link.hash };
  }
  const missing = anchors.map((anchor) => anchor.seq).filter((seq) => seq > end.seq);
  if (missing.length > 0) return { sound: false, firstBadSeq: end.seq + 1, fault: 'not-as-anchored' };
  return { sound: true, end };
}

function faultOf(link: Link, end: Anchor, anchored: string | undefined): ChainFault | undefined {
  if (link.seq !== end.seq + 1) return 'out-of-order';
  if (!link.entry) return 'unreadable';
  if (link.entry.seq !== link.seq) return 'out-of-order';
  if (entryHash(link.entry) !== link.hash) return 'changed';
  if (link.entry.prev !== end.hash) return 'cut';
  if (anchored !== undefined && anchored !== link.hash) return 'not-as-anchored';
  return undefined;
}
