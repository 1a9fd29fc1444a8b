import { basename } from 'node:path';
import { ok, refuse, type SourcingPlanFile, sourcingPlanSchema } from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readText } from '../file/read-text.ts';
import { checkDocument } from '../file/schema-problems.ts';
import { parseYaml, type YamlDocument } from '../file/yaml-document.ts';
import { planContradictions } from './plan-contradictions.ts';

/** A plan with the document it was read from, so that later problems can name a line. */
export interface PlanDocument {
  readonly plan: SourcingPlanFile;
  readonly document: YamlDocument;
}

/** A plan as it lies in a file. */
export interface PlanFile extends PlanDocument {
  readonly path: string;
  readonly sha256: string;
}

const limitBytes = 1_000_000;

/**
 * Parse a plan from YAML.
 *
 * @param source - the file, as messages name it.
 * @returns the plan, or every problem of the text with its line and column.
 *
 * @example
 * ```ts
 * import { parsePlan } from '@musubi/workbench';
 * const parsed = parsePlan('format: musubi-plan/1\nbuyers: KOR', 'mine.yaml');
 * assert(!parsed.ok);
 * const misspelt = parsed.problem.find((problem) => problem.kind === 'unknown-code');
 * assert.deepEqual(misspelt?.known, ['buyer']);
 * ```
 */
export function parsePlan(text: string, source: string): Outcome<PlanDocument> {
  const parsed = parseYaml(text, source);
  if (!parsed.ok) return parsed;
  const { value: plan, problems } = checkDocument(parsed.value, sourcingPlanSchema);
  if (plan === undefined) return refuse(problems);
  const found = planContradictions(plan, parsed.value);
  return found.length > 0 ? refuse(found) : ok({ plan, document: parsed.value });
}

/** Read a plan file of at most 1 MB. */
export async function readPlan(path: string, source = basename(path)): Promise<Outcome<PlanFile>> {
  const file = await readText(path, source, limitBytes);
  if (!file.ok) return refuseOne(file.problem);
  const parsed = parsePlan(file.value.text, source);
  return parsed.ok ? ok({ ...parsed.value, path, sha256: file.value.sha256 }) : parsed;
}
