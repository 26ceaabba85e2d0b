import { z } from 'zod';
import { fieldShapes, type FieldShape } from './kinds';

/** One field of a form, with its name in the input. */
export interface FormField extends FieldShape {
  readonly name: string;
}

function shapeOf(schema: z.core.$ZodType): FieldShape | undefined {
  const known = fieldShapes.get(schema as z.ZodType);
  if (known) return known;
  if (schema instanceof z.ZodDefault) {
    const inner = shapeOf(schema.def.innerType);
    return inner && { ...inner, required: false };
  }
  if (schema instanceof z.ZodNullable) return shapeOf(schema.def.innerType);
  return undefined;
}

/**
 * The fields of an object schema that a form can draw by itself, in the order of the schema. Lists, nested objects and ids
 * are left out: a screen draws those.
 */
export function formFieldsOf(schema: z.ZodObject): readonly FormField[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const known = shapeOf(field);
    return known ? [{ name, ...known }] : [];
  });
}
