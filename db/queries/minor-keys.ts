import { and, eq, inArray, notExists } from 'drizzle-orm';
import { identityOfKept, type Minor } from '#domain/minors/identity';
import type { FileStanding } from '#domain/minors/file-registry';
import { MINOR_KEY_RULE, type Sought } from '#domain/minors/minor-keys';
import type { MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { minorKeys } from '../schema/files';
import { minors } from '../schema/minors';

const holders = (read: ReadableDb, kind: 'v-number' | 'sound' | 'sound-alone', keys: readonly string[]): readonly { readonly minorId: MinorId; readonly key: string }[] =>
  keys.length === 0 ? [] : read.select({ minorId: minorKeys.minorId, key: minorKeys.key }).from(minorKeys).where(and(eq(minorKeys.kind, kind), inArray(minorKeys.key, [...keys]))).all();

/** Youths in whose names at least two of these parts sound, or the only one that was given. */
function bySound(read: ReadableDb, name: Sought['names'][number]): readonly MinorId[] {
  const sounded = holders(read, 'sound', [...new Set(name.flat())]);
  const keysOf = new Map<MinorId, Set<string>>();
  for (const { minorId, key } of sounded) keysOf.set(minorId, (keysOf.get(minorId) ?? new Set()).add(key));
  const least = Math.min(2, name.length);
  return [...keysOf].filter(([, keys]) => name.filter((sounds) => sounds.some((sound) => keys.has(sound))).length >= least).map(([minorId]) => minorId);
}

/**
 * Youths that may resemble who is sought, by V-number or by sound: never too few, at times too many; `resemblanceOf`
 * decides. Goes by indices, so that it answers while somebody types.
 */
export function findCandidates(read: ReadableDb, { vNumber, names }: Sought): readonly MinorId[] {
  const byNumber = vNumber === '' ? [] : holders(read, 'v-number', [vNumber]).map(({ minorId }) => minorId);
  const alone = holders(read, 'sound-alone', [...new Set(names.flat(2))]).map(({ minorId }) => minorId);
  return [...new Set([...byNumber, ...names.flatMap((name) => bySound(read, name)), ...alone])];
}

/** A youth that may be the same, with how the file stands. */
export type Candidate = Minor & { readonly standing: FileStanding };

// SQLite takes 32766 values in one statement; pages keep far below.
const PAGE = 500;

/** The youths behind these ids. */
export function listCandidates(read: ReadableDb, ids: readonly MinorId[]): readonly Candidate[] {
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) => ids.slice(page * PAGE, (page + 1) * PAGE));
  return pages.flatMap((page) => read.select().from(minors).where(inArray(minors.id, page)).all())
    .map(({ id, recordedAt, standing, body }): Candidate => ({ ...identityOfKept(body), id, recordedAt, standing }));
}

/** Youths without keys by the rule of this program: recorded before there were keys, or by an older rule. */
export const listMinorsWithoutKeys = (read: ReadableDb) =>
  read.select({ id: minors.id, body: minors.body }).from(minors).where(notExists(
    read.select({ minorId: minorKeys.minorId }).from(minorKeys).where(and(eq(minorKeys.kind, 'rule'), eq(minorKeys.key, MINOR_KEY_RULE), eq(minorKeys.minorId, minors.id))),
  )).all();
