import { z } from 'zod';
import type { FieldPath } from './yaml-document.ts';

/**
 * List the keys that a schema knows for the mapping at a path, in the schema's order.
 *
 * @param value - the document, from which the option of a discriminated union is chosen.
 */
export function keysOf(schema: z.ZodType, value: unknown, path: FieldPath): readonly string[] {
  let options = optionsFor(schema, value);
  let inner = value;
  for (const step of path) {
    inner = (inner as Record<PropertyKey, unknown> | null | undefined)?.[step];
    options = options.flatMap((option) => below(option, step)).flatMap((o) => optionsFor(o, inner));
  }
  const keys = options.flatMap((option) =>
    option instanceof z.ZodObject ? Object.keys(option.shape) : [],
  );
  return [...new Set(keys)];
}

/** Unwrap what does not change the keys, and spread a union into the options that the value may mean. */
function optionsFor(schema: z.core.$ZodType, value: unknown): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return optionsFor(schema.def.innerType, value);
  if (schema instanceof z.ZodPipe) return optionsFor(schema.def.in, value);
  if (!(schema instanceof z.ZodUnion)) return [schema];
  const options = schema.options.flatMap((option) => optionsFor(option, value));
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return options;
  const tag = schema.def.discriminator;
  const given = (value as Record<string, unknown> | null | undefined)?.[tag];
  const chosen = options.filter(
    (option) =>
      option instanceof z.ZodObject && option.shape[tag]?.safeParse(given).success === true,
  );
  return chosen.length > 0 ? chosen : options;
}

function below(schema: z.core.$ZodType, step: PropertyKey): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  const field = schema instanceof z.ZodObject ? schema.shape[String(step)] : undefined;
  return field === undefined ? [] : [field];
}
