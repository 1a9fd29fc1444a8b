import {
  ok,
  type RunArguments,
  refuse,
  type Simulation,
  simulationSchema,
} from '@musubi/vocabulary';
import { type Comparison, compareSimulations } from '../compare/compare.ts';
import { comparisonCsv } from '../compare/comparison-csv.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { parseJson } from '../file/json-document.ts';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readText } from '../file/read-text.ts';
import { checkDocument } from '../file/schema-problems.ts';
import { fromPortable } from '../world-store/portable-path.ts';
import { distinctFiles, type InputFile } from './input-file.ts';
import type { Product } from './product.ts';
import { runSimulation } from './run-simulation.ts';
import type { Surroundings } from './surroundings.ts';

interface Side {
  readonly simulation: Simulation;
  readonly inputs: readonly InputFile[];
  readonly seed: number;
}

/**
 * Compare two sides, each a scenario to simulate or a `simulation.json` of an earlier run; the product holds
 * `comparison.json` and `comparison.csv`. What replaces the scenarios' own choices replaces them on both sides, except
 * in a result, whose choices are made.
 */
export async function runComparison(
  { a, b, ...choice }: RunArguments<'compare'>,
  surroundings: Surroundings,
): Promise<Outcome<Product<Comparison>>> {
  const first = await sideOf(a, choice, surroundings);
  if (!first.ok) return first;
  const second = await sideOf(b, choice, surroundings);
  if (!second.ok) return second;
  const comparison = compareSimulations(first.value.simulation, second.value.simulation);
  return ok({
    value: comparison,
    files: new Map([
      ['comparison.json', () => canonicalJson(comparison)],
      ['comparison.csv', () => comparisonCsv(comparison)],
    ]),
    inputs: distinctFiles([...first.value.inputs, ...second.value.inputs]),
    seed: first.value.seed,
  });
}

/** Tell whether a side of a comparison is the result of an earlier run. */
export function isResultFile(named: string): boolean {
  return named.endsWith('.json');
}

async function sideOf(
  named: string,
  choice: Omit<RunArguments<'compare'>, 'a' | 'b'>,
  surroundings: Surroundings,
): Promise<Outcome<Side>> {
  if (isResultFile(named)) return readSimulation(named, surroundings);
  const run = await runSimulation({ scenario: named, ...choice }, surroundings);
  return run.ok ? ok({ ...run.value, simulation: run.value.value }) : run;
}

const limitBytes = 50_000_000;

async function readSimulation(named: string, surroundings: Surroundings): Promise<Outcome<Side>> {
  const path = fromPortable(named, surroundings);
  const file = await readText(path, named, limitBytes);
  if (!file.ok) return refuseOne(file.problem);
  const parsed = parseSimulation(file.value.text, named);
  if (!parsed.ok) return parsed;
  const simulation = parsed.value;
  return ok({ simulation, inputs: [{ path, sha256: file.value.sha256 }], seed: 0 });
}

function parseSimulation(text: string, source: string): Outcome<Simulation> {
  const document = parseJson(text, source);
  if (!document.ok) return document;
  const { value, problems } = checkDocument(document.value, simulationSchema);
  return value === undefined ? refuse(problems) : ok(value);
}
