import type { z } from 'zod';
import { fieldShapes } from '../fields/kinds';

/** A text of a record: the path of its field in the body, and what it says. */
export interface FieldText {
  readonly path: readonly string[];
  readonly text: string;
}

/** A schema of any body. */
export type Schema = z.core.$ZodType;
type Def = { readonly type: string; readonly shape?: Record<string, Schema>; readonly element?: Schema; readonly innerType?: Schema; readonly in?: Schema; readonly options?: readonly Schema[]; readonly valueType?: Schema };

/**
 * Every text that was written in a body, found through its schema: lines and prose, not codes, days or ids. Made for bodies
 * of any age, so nothing is checked: a field that an old body does not have is not there.
 */
export function textsOf(schema: Schema, body: unknown, path: readonly string[] = []): readonly FieldText[] {
  const shape = fieldShapes.get(schema as z.ZodType);
  if (shape) return (shape.kind === 'line' || shape.kind === 'prose') && typeof body === 'string' && body !== '' ? [{ path, text: body }] : [];
  if (body === null || body === undefined) return [];
  const def = schema._zod.def as unknown as Def;
  switch (def.type) {
    case 'object':
      return typeof body === 'object' ? Object.entries(def.shape!).flatMap(([key, inner]) => textsOf(inner, (body as Record<string, unknown>)[key], [...path, key])) : [];
    case 'array':
      return Array.isArray(body) ? body.flatMap((one) => textsOf(def.element!, one, path)) : [];
    case 'record':
      return typeof body === 'object' ? Object.values(body).flatMap((one) => textsOf(def.valueType!, one, path)) : [];
    case 'union':
      return textsOf(optionFor(def.options!, body), body, path);
    case 'pipe':
      return textsOf(def.in!, body, path);
    default:
      return def.innerType ? textsOf(def.innerType, body, path) : [];
  }
}

// The variant whose fixed words are those of the body; where none has, the one that knows most of its fields.
function optionFor(options: readonly Schema[], body: unknown): Schema {
  const score = (option: Schema): number => {
    const { shape } = option._zod.def as unknown as Def;
    if (!shape || typeof body !== 'object' || body === null) return 0;
    const values = body as Record<string, unknown>;
    let points = 0;
    for (const [key, inner] of Object.entries(shape)) {
      const { type, values: fixed } = inner._zod.def as unknown as { type: string; values?: readonly unknown[] };
      if (type === 'literal') points += fixed!.includes(values[key]) ? 1000 : -1000;
      else if (key in values) points += 1;
    }
    return points;
  };
  return options.reduce((best, one) => (score(one) > score(best) ? one : best));
}
