import type { Frontier } from './tree';

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

/** The name of a vault's journal: what stands on the first line of its checkpoints, and names the key that signs them. `vaultKeyId`: its short public name. */
export const originOf = (vaultKeyId: string): string => `hoede/journal/${vaultKeyId}`;
