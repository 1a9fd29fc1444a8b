import { ok, type RunManifest, refuse, runManifestSchema } from '@musubi/vocabulary';
import { parseJson } from '../file/json-document.ts';
import type { Outcome } from '../file/outcome.ts';
import { checkDocument } from '../file/schema-problems.ts';

/** Parse the manifest of a run, which is JSON. */
export function parseRunManifest(text: string, source: string): Outcome<RunManifest> {
  const parsed = parseJson(text, source);
  if (!parsed.ok) return parsed;
  const { value, problems } = checkDocument(parsed.value, runManifestSchema);
  return value === undefined ? refuse(problems) : ok(value);
}
