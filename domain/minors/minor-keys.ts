import { namePartsOf, soundsOf } from './name-sound';
import { bareVNumber, type Likeness } from './resemblance';

/**
 * By what a youth is found again: the bare V-number, how each part of a name sounds, how a name of one part sounds, and the
 * number of the rule by which the keys were made.
 */
export const minorKeyKinds = ['v-number', 'sound', 'sound-alone', 'rule'] as const;
export type MinorKeyKind = (typeof minorKeyKinds)[number];

export interface MinorKey {
  readonly kind: MinorKeyKind;
  readonly key: string;
}

/** Goes up when the sounds or the keys change; a vault with keys by an older rule is given new ones when it opens. */
export const MINOR_KEY_RULE = '1';

/** Every key of a youth, each once. */
export function minorKeysOf({ names, vNumber }: Likeness): readonly MinorKey[] {
  const keys: MinorKey[] = [{ kind: 'rule', key: MINOR_KEY_RULE }];
  if (bareVNumber(vNumber) !== '') keys.push({ kind: 'v-number', key: bareVNumber(vNumber) });
  const parts = names.map(namePartsOf);
  for (const sound of new Set(parts.flat().flatMap(soundsOf))) keys.push({ kind: 'sound', key: sound });
  for (const sound of new Set(parts.filter((name) => name.length === 1).flat().flatMap(soundsOf))) keys.push({ kind: 'sound-alone', key: sound });
  return keys;
}

/** What is looked for in the keys: the number, and each name as its parts with the sounds of each part. */
export interface Sought {
  readonly vNumber: string;
  readonly names: readonly (readonly (readonly string[])[])[];
}

export const soughtOf = ({ names, vNumber }: Likeness): Sought => ({ vNumber: bareVNumber(vNumber), names: names.map((name) => namePartsOf(name).map(soundsOf)).filter((name) => name.length > 0) });
