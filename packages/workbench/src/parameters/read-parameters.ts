import { basename } from 'node:path';
import { ok } from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readText } from '../file/read-text.ts';
import { type Parameters, parseParameters } from './parse-parameters.ts';

/** A parameter file with its text. */
export interface ParametersFile extends Parameters {
  readonly text: string;
}

const limitBytes = 1_000_000;

/**
 * Read the parameter file: every elasticity with its sources and its spread, for the three horizons.
 *
 * @param path - where it is.
 * @param source - how messages name it; its name if left out.
 */
export async function readParameters(
  path: string,
  source = basename(path),
): Promise<Outcome<ParametersFile>> {
  const text = await readText(path, source, limitBytes);
  if (!text.ok) return refuseOne(text.problem);
  const parsed = parseParameters(text.value.text, source);
  return parsed.ok ? ok({ file: parsed.value, ...text.value }) : parsed;
}
