import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalize } from 'json-canonicalize';
import { z } from 'zod';
import { InstantSchema, type Instant } from '#domain/shared/instant';
import type { Anchor } from '#domain/journal/chain';
import { findGeneration, type Generation } from '../keys/layout';
import { flushName } from '../keys/rewrite';

/**
 * From which backup a generation came. It lies in the generation from its first moment until that stands in the journal:
 * a process that ends in between leaves it to the next one that opens the vault. Nothing in it is about anybody.
 */
export interface Origin {
  /** When the backup was made, and where its journal ends. */
  readonly madeAt: Instant;
  readonly journal: Anchor;
  /** The generation of before; null when there was none. */
  readonly before: string | null;
}

const OriginSchema = z.strictObject({
  madeAt: InstantSchema,
  journal: z.strictObject({ seq: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  before: z.string().regex(/^g\d{4}$/).nullable(),
});

/** The file in a generation that was put back. */
export const originPath = ({ folder }: Pick<Generation, 'folder'>): string => join(folder, 'origin.json');

export const originBytes = (origin: Origin): Buffer => Buffer.from(canonicalize(origin), 'utf8');

/** The live generation and where it came from, while that was not noted yet. What cannot be read counts as noted: it says nothing. */
export function findOrigin(folder: string): { readonly generation: Generation; readonly origin: Origin } | undefined {
  const generation = findGeneration(folder);
  const file = originPath(generation);
  if (!existsSync(file)) return undefined;
  const found = OriginSchema.safeParse(parsed(readFileSync(file)));
  return found.success ? { generation, origin: found.data } : undefined;
}

/** It stands in the journal now. */
export function forgetOrigin(generation: Generation): void {
  rmSync(originPath(generation), { force: true });
  flushName(generation.db);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
