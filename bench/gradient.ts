/**
 * Time the gradient of welfare with respect to every instrument against one solve, and against finite differences.
 *
 * Usage: node --conditions=source --import tsx bench/gradient.ts [CASE ...]
 * Prints Markdown.
 */
import { cobbDouglas, type Elasticities } from '@musubi/economics';
import type { BenchCase } from './cases/case.ts';
import { tariffCases } from './cases/cases.ts';
import { shortRun } from './cases/parameters.ts';
import { type GradientCost, measureGradient } from './measure/gradient-cost.ts';
import { gradientTable } from './report/gradient-table.ts';

const defaults = ['shipped-2014', 'wiod', 'synthetic-44x50', 'synthetic-77x45'];

async function horizons({ elasticity_j }: BenchCase): Promise<[string, Elasticities][]> {
  const { tradeFactor, ...nests } = await shortRun();
  return [
    ['long run', cobbDouglas(elasticity_j)],
    ['short run', { ...nests, trade_j: elasticity_j.map((theta) => tradeFactor * theta) }],
  ];
}

const chosen = process.argv.length > 2 ? process.argv.slice(2) : defaults;
const costs: GradientCost[] = [];
for (const name of chosen) {
  console.error(name);
  const definition = tariffCases.get(name);
  if (definition === undefined) throw new Error(`there is no case ${name}`);
  const loaded = await definition.load();
  if (typeof loaded === 'string') {
    console.error(loaded);
    continue;
  }
  for (const [horizon, elasticities] of await horizons(loaded))
    costs.push(measureGradient(`${definition.title}, ${horizon}`, loaded, elasticities));
}
console.log(gradientTable(costs));
