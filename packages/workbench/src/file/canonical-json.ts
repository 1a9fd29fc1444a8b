/**
 * Write a value as JSON of which equal values have equal bytes: keys in the order of their code units, two
 * spaces of indentation, numbers in full precision, a line end at the end.
 *
 * @throws RangeError where a number is not finite, since JSON would turn it into null silently.
 *
 * @example
 * ```ts
 * import { canonicalJson } from '@musubi/workbench';
 * assert.equal(canonicalJson({ b: 1, a: [0.1] }), canonicalJson({ a: [0.1], b: 1 }));
 * ```
 */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(value, ordered, 2)}\n`;
}

function ordered(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`canonicalJson requires finite numbers; ${key} is ${value}`);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
