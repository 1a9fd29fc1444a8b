import {
  findEconomy,
  findEconomyGroup,
  ok,
  type RunArguments,
  refuse,
  type SourcingPlanFile,
  type SourcingResult,
  unknownEconomy,
} from '@musubi/vocabulary';
import { canonicalJson } from '../file/canonical-json.ts';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { chainShares } from '../plan/chain-shares.ts';
import { findPlan } from '../plan/find-plan.ts';
import { makePlan } from '../plan/make-plan.ts';
import { missingCapacities } from '../plan/missing-capacities.ts';
import { readPlan } from '../plan/read-plan.ts';
import { toPortable } from '../world-store/portable-path.ts';
import { distinctFiles } from './input-file.ts';
import { bindingCsv, frontierCsv, purchasesCsv } from './plan-csv.ts';
import type { FindingProduct } from './product.ts';
import type { Surroundings } from './surroundings.ts';

const usualPoints = 12;

/**
 * Find the cheapest diversification of a plan file; the product holds `plan.json`, `purchases.csv`, `frontier.csv`, `binding.csv`,
 * and a brief in each language with `figures.csv`. What only a brief needs is loaded only here.
 */
export async function runPlan(
  { plan: named, cap = [], lossBound, budget, points = usualPoints }: RunArguments<'plan'>,
  surroundings: Surroundings,
): Promise<Outcome<FindingProduct<SourcingResult>>> {
  const path = await findPlan(named, surroundings);
  if (!path.ok) return refuseOne(path.problem);
  const read = await readPlan(path.value, toPortable(path.value, surroundings));
  if (!read.ok) return read;
  const caps = parseCaps(cap);
  if (!caps.ok) return caps;
  const chain = await chainShares(read.value, surroundings);
  if (!chain.ok) return chain;
  const { shares, inputs } = chain.value;
  const missing = missingCapacities(read.value, shares);
  if (missing.length > 0) return refuse(missing);
  const plan = withChoices(read.value.plan, caps.value, lossBound);
  const made = await makePlan({ plan, shares, budget, points }, surroundings);
  if (!made.ok) return made;
  const result = made.value;
  const { planFinding } = await import('../brief/finding/plan/plan-finding.ts');
  const { findingBrief } = await import('./finding-brief.ts');
  const files = distinctFiles([{ path: path.value, sha256: read.value.sha256 }, ...inputs]);
  const findings = [planFinding(result)];
  return ok({
    value: result,
    files: new Map([
      ['plan.json', () => canonicalJson(result)],
      ['purchases.csv', () => purchasesCsv(result)],
      ['frontier.csv', () => frontierCsv(result)],
      ['binding.csv', () => bindingCsv(result)],
      ...findingBrief(findings, files, surroundings),
    ]),
    findings,
    inputs: files,
    seed: result.risk.seed ?? 0,
  });
}

type Cap = SourcingPlanFile['caps'][number];

/** Read caps as they are typed: `CHN=50`. */
function parseCaps(typed: readonly string[]): Outcome<readonly Cap[]> {
  const caps: Cap[] = [];
  for (const text of typed) {
    const [, supplier = '', percent = ''] = /^([A-Za-z0-9-]+)=(\d+(?:\.\d+)?)$/u.exec(text) ?? [];
    const atMostPercent = Number(percent);
    if (percent === '' || atMostPercent > 100)
      return refuseOne({
        kind: 'invalid-input',
        place: { source: '--cap' },
        found: text,
        expected: 'CHN=50',
      });
    const code = supplier.toUpperCase();
    if (findEconomy(code) === undefined && findEconomyGroup(code) === undefined)
      return refuseOne(unknownEconomy(supplier));
    caps.push({ supplier: code, atMostPercent });
  }
  return ok(caps);
}

/** Let caps that were typed take the place of those of the file on the same suppliers, and a bound that of the file's. */
function withChoices(
  plan: SourcingPlanFile,
  caps: readonly Cap[],
  lossBoundUsdMillion: number | undefined,
): SourcingPlanFile {
  const replaced = new Set(caps.map(({ supplier }) => supplier));
  return {
    ...plan,
    caps: [...plan.caps.filter(({ supplier }) => !replaced.has(supplier)), ...caps],
    risk: lossBoundUsdMillion === undefined ? plan.risk : { ...plan.risk, lossBoundUsdMillion },
  };
}
