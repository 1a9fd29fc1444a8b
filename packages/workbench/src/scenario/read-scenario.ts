import { basename } from 'node:path';
import { ok } from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readText } from '../file/read-text.ts';
import { parseScenario, type ScenarioDocument } from './parse-scenario.ts';

/** A scenario as it lies in a file. */
export interface ScenarioFile extends ScenarioDocument {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

const limitBytes = 1_000_000;

/**
 * Read a scenario file of at most 1 MB.
 *
 * @param path - where it is.
 * @param source - how messages name it; its name if left out.
 */
export async function readScenario(
  path: string,
  source = basename(path),
): Promise<Outcome<ScenarioFile>> {
  const file = await readText(path, source, limitBytes);
  if (!file.ok) return refuseOne(file.problem);
  const parsed = parseScenario(file.value.text, source);
  return parsed.ok ? ok({ ...parsed.value, path, ...file.value }) : parsed;
}
