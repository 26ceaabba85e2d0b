/** More levels than any form or record has. */
const DEEPEST = 32;

/**
 * Is this value a tree: nothing in it holds itself, and it is not deeper than anything the program knows? What comes over
 * a port may be neither, and both would break whatever writes it down.
 */
export function isTree(value: unknown, above: readonly object[] = []): boolean {
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return true;
  if (above.length >= DEEPEST || above.includes(value)) return false;
  const path = [...above, value];
  return Object.values(value).every((inner) => isTree(inner, path));
}
