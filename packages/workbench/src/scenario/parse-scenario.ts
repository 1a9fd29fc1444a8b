import { ok, type Problem, refuse, type Scenario, scenarioSchema } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { checkDocument } from '../file/schema-problems.ts';
import { parseYaml, type YamlDocument } from '../file/yaml-document.ts';
import { contradictions } from './contradictions.ts';

/** A scenario with the document it was read from, so that later problems can name a line. */
export interface ScenarioDocument {
  readonly scenario: Scenario;
  readonly document: YamlDocument;
}

/**
 * Parse a scenario from YAML.
 *
 * @param source - the file, as messages name it.
 * @returns the scenario, or every problem of the text with its line and column, in the order of the text.
 *
 * @example
 * ```ts
 * import { parseScenario } from '@musubi/workbench';
 * const parsed = parseScenario('format: musubi-scenario/1\nmember: [USA]', 'mine.yaml');
 * assert(!parsed.ok);
 * const misspelt = parsed.problem.find((problem) => problem.kind === 'unknown-code');
 * assert.deepEqual(misspelt?.known, ['members']);
 * assert.equal(misspelt?.place?.line, 2);
 * ```
 */
export function parseScenario(text: string, source: string): Outcome<ScenarioDocument> {
  const parsed = parseYaml(text, source);
  if (!parsed.ok) return parsed;
  const { value: scenario, problems } = checkDocument(parsed.value, scenarioSchema);
  if (scenario === undefined) return refuse(problems);
  const found: readonly Problem[] = contradictions(scenario, parsed.value);
  return found.length > 0 ? refuse(found) : ok({ scenario, document: parsed.value });
}
