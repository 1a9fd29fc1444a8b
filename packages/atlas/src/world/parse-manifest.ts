import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { type WorldManifest, worldManifestSchema } from './manifest.ts';

/**
 * Check the value of a `world.json` against its schema; the keys of the result stand in the
 * schema's order.
 *
 * @param source - The file's name, for the Problem.
 * @returns The manifest, or `invalid-input` naming the first field that does not fit.
 */
export function parseManifest(value: unknown, source: string): Result<WorldManifest, Problem> {
  const parsed = worldManifestSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0]!;
  return refuse({
    kind: 'invalid-input',
    place: { source, field: issue.path.join('.') },
    found: found(value, issue.path),
    expected: issue.message,
  });
}

function found(value: unknown, path: readonly PropertyKey[]): string {
  const at = path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  return at === undefined ? 'nothing' : JSON.stringify(at).slice(0, 80);
}
