import type { Problem, WrittenText } from '@musubi/vocabulary';
import type { z } from 'zod';
import { everyTranslation } from '../language/every-translation.ts';
import { expectedOfIssue } from './expected-of-issue.ts';
import { nearestKeys } from './nearest-keys.ts';
import { keysOf } from './schema-keys.ts';
import type { FieldPath, YamlDocument } from './yaml-document.ts';

type Issue = z.core.$ZodIssue;

/**
 * Check a document against a schema and turn each issue into a Problem with its line and column.
 *
 * An unknown key is an `unknown-code` of the scheme `field`, with the nearest known keys or else all of them.
 * @returns the parsed value and no problem, or every problem in the order of the text.
 */
export function checkDocument<Schema extends z.ZodType>(
  document: YamlDocument,
  schema: Schema,
): { readonly value: z.output<Schema> | undefined; readonly problems: readonly Problem[] } {
  const parsed = schema.safeParse(document.value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, [], document, schema));
  return { value: undefined, problems: problems.sort(byPlace) };
}

function problemsOf(
  issue: Issue,
  above: FieldPath,
  document: YamlDocument,
  schema: z.ZodType,
): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(document, schema, path, key));
  const branch = issue.code === 'invalid_union' ? likeliestBranch(issue.errors) : undefined;
  if (branch !== undefined)
    return branch.flatMap((inner) => problemsOf(inner, path, document, schema));
  return [
    {
      kind: 'invalid-input',
      place: document.place(path),
      found: excerptOf(valueAt(document.value, path)),
      expected: expectedOfIssue(issue),
    },
  ];
}

/** The one branch of a union that got deepest into the value, if one did. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (issues: readonly Issue[]) => Math.max(...issues.map(({ path }) => path.length));
  const ranked = branches
    .filter((issues) => depth(issues) > 0)
    .toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return first;
  return depth(first) === depth(second) && first.length === second.length ? undefined : first;
}

function unknownKey(
  document: YamlDocument,
  schema: z.ZodType,
  path: FieldPath,
  key: string,
): Problem {
  const known = keysOf(schema, document.value, path);
  const near = nearestKeys(key, known);
  return {
    kind: 'unknown-code',
    place: document.keyPlace(path, key),
    scheme: 'field',
    code: key,
    known: near.length > 0 ? near : known,
  };
}

function byPlace(a: Problem, b: Problem): number {
  const at = (problem: Problem) => ('place' in problem ? problem.place : undefined);
  const [first, second] = [at(a), at(b)];
  return (first?.line ?? 0) - (second?.line ?? 0) || (first?.column ?? 0) - (second?.column ?? 0);
}

/** Look up the value at a path. */
function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );
}

/** Quote a value the way it stands in the file, shortened. */
function excerptOf(value: unknown): WrittenText {
  if (value === undefined || value === null) return everyTranslation((t) => t('phrase.nothing'));
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
