import { basename, dirname } from 'node:path';
import { ok, refuse, type Sweep, sweepSchema } from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readText } from '../file/read-text.ts';
import { checkDocument } from '../file/schema-problems.ts';
import { parseYaml, type YamlDocument } from '../file/yaml-document.ts';

/** A sweep with the document it was read from, so that later problems can name a line. */
export interface SweepDocument {
  readonly sweep: Sweep;
  readonly document: YamlDocument;
}

/** A sweep as it lies in a file. */
export interface SweepFile extends SweepDocument {
  readonly path: string;
  /** The folder that paths in it are relative to. */
  readonly folder: string;
  readonly sha256: string;
}

/**
 * Parse a sweep from YAML.
 *
 * @param source - the file, as messages name it.
 * @returns the sweep, or every problem of the text with its line and column, in the order of the text.
 *
 * @example
 * ```ts
 * import { parseSweep } from '@musubi/workbench';
 * const parsed = parseSweep('format: musubi-sweep/1\nid: mine\nscenario: [trilateral-2021]', 'mine.yaml');
 * assert(!parsed.ok);
 * const misspelt = parsed.problem.find((problem) => problem.kind === 'unknown-code');
 * assert.deepEqual(misspelt?.known, ['scenarios']);
 * assert.equal(misspelt?.place?.line, 3);
 * ```
 */
export function parseSweep(text: string, source: string): Outcome<SweepDocument> {
  const parsed = parseYaml(text, source);
  if (!parsed.ok) return parsed;
  const { value: sweep, problems } = checkDocument(parsed.value, sweepSchema);
  return sweep === undefined ? refuse(problems) : ok({ sweep, document: parsed.value });
}

const limitBytes = 1_000_000;

/**
 * Read a sweep file of at most 1 MB.
 *
 * @param path - where it is.
 * @param source - how messages name it; its name if left out.
 */
export async function readSweep(
  path: string,
  source = basename(path),
): Promise<Outcome<SweepFile>> {
  const file = await readText(path, source, limitBytes);
  if (!file.ok) return refuseOne(file.problem);
  const parsed = parseSweep(file.value.text, source);
  if (!parsed.ok) return parsed;
  return ok({ ...parsed.value, path, folder: dirname(path), sha256: file.value.sha256 });
}
