import { hexToBytes } from '@noble/hashes/utils.js';
import { rootOf, type Frontier } from './tree';

/** Why a checkpoint was kept. */
export const checkpointReasons = ['unlock', 'lock', 'export', 'backup', 'count'] as const;
export type CheckpointReason = (typeof checkpointReasons)[number];

/** After so many entries without a checkpoint the next one is kept by itself. */
export const MOST_BETWEEN_CHECKPOINTS = 500;

/** The whole journal in one hash, at a moment: how many entries, and the frontier of their tree. */
export interface TreeHead {
  readonly size: number;
  readonly frontier: Frontier;
}

/** A journal without entries. */
export const NO_ENTRIES: TreeHead = { size: 0, frontier: [] };

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The name of a vault's journal: what stands on the first line of its checkpoints, and names the key that signs them. `vaultKeyId`: its short public name. */
export const originOf = (vaultKeyId: string): string => `hoede/journal/${vaultKeyId}`;

/**
 * What is signed (C2SP tlog-checkpoint): the name of the journal, how many entries, and the root of the tree in base64, each
 * with a line end.
 */
export const checkpointText = (origin: string, { size, frontier }: TreeHead): string => `${origin}\n${size}\n${toBase64(hexToBytes(rootOf(frontier)))}\n`;

/** The signed note (C2SP signed-note): the text, an empty line, and the signature with the name and number of the key (4 bytes). */
export const noteOf = (text: string, name: string, keyNumber: Uint8Array, signature: Uint8Array): string => `${text}\n\u2014 ${name} ${toBase64(new Uint8Array([...keyNumber, ...signature]))}\n`;
