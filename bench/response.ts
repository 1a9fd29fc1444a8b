/**
 * Time one best response on the shipped world: China against the United States, Japan and South Korea, which have raised
 * their tariffs on its goods by 25 points; tariffs and export taxes on every goods sector and target.
 *
 * Usage: node --conditions=source --import tsx bench/response.ts
 * Prints Markdown.
 */
import { join } from 'node:path';
import { readWorld } from '@musubi/atlas';
import {
  type BestResponse,
  baselineFromFlows,
  bestResponse,
  cobbDouglas,
  type Elasticities,
  instrumentsOf,
  type Objective,
  type ResponseOptions,
  unchangedPolicy,
} from '@musubi/economics';
import { programRoot } from '@musubi/workbench';
import { sectoralElasticities, shortRun } from './cases/parameters.ts';
import { processorTime } from './measure/median.ts';
import { markdownTable, milliseconds } from './report/markdown.ts';

const world = await readWorld(join(programRoot(), 'data', 'worlds', '2014'));
if (!world.ok) throw new Error(JSON.stringify(world.problem));
const { manifest, arrays } = world.value;
const baseline = baselineFromFlows({
  economies: manifest.economies.length,
  sectors: manifest.sectors.length,
  ...arrays,
});
const codes = manifest.economies.map(({ code }) => code);
const [china, ...members] = ['CHN', 'USA', 'JPN', 'KOR'].map((code) => codes.indexOf(code));
const goods = manifest.sectors.flatMap(({ isic4 }, j) =>
  /^[ABC]/.test(isic4[0] ?? '') ? [j] : [],
);
const instruments = instrumentsOf(['tariff', 'export-tax'], goods, [china!], members);
const policy = unchangedPolicy(baseline);
for (const { kind, sector: j, actor, target } of instruments)
  if (kind === 'tariff')
    policy.tariff_jni[(j * codes.length + target) * codes.length + actor] += 0.25;
const theta_j = await sectoralElasticities(manifest.sectors);
const { tradeFactor, ...nests } = await shortRun();
const long = cobbDouglas(theta_j);
const short = { ...nests, trade_j: theta_j.map((theta) => tradeFactor * theta) };

function measure(
  name: string,
  elasticities: Elasticities,
  objective: Objective,
  options: ResponseOptions = {},
): string[] {
  console.error(name);
  const arena = { baseline, policy, elasticities };
  const side = { actors: [china!], opponents: members, instruments, objective };
  const { value, milliseconds: time } = processorTime(() => bestResponse(side, arena, options));
  const { effect, searched, starts, distinct, deviations } = value as BestResponse;
  const percent = (part: number) => `${((100 * part) / baseline.income_n[china!]!).toFixed(4)} %`;
  return [
    name,
    milliseconds(time),
    `${searched.solves} (${searched.failures})`,
    `${searched.gradients}`,
    milliseconds(time / (searched.solves + searched.gradients)),
    starts.map(({ status, evaluations }) => `${status} ${evaluations}`).join(', '),
    `${distinct.scores}, ${distinct.answers}`,
    percent(effect.ownGain),
    percent(effect.harm),
    `${deviations.points}, ${deviations.largest?.gain.toExponential(1)}, ${searched.restarts}`,
  ];
}

const ownIncome = { kind: 'own-income' } as const;
const harm = { kind: 'harm', budget: 0.001 } as const;
const results = [
  measure('own income', long, ownIncome),
  measure('own income, no drawn starts, grid of the bounds', long, ownIncome, {
    drawnStarts: 0,
    gridRates: [],
  }),
  measure('own income, short run', short, ownIncome),
  measure('harm at 0.1 % of income', long, harm),
  measure('harm at 0.1 %, up to 2 bans', long, harm, { banLimit: 2 }),
];
console.log(
  `${baseline.economies} × ${baseline.sectors}, ${instruments.length} instruments\n\n${markdownTable(
    [
      'search',
      'processor time',
      'solves (failed)',
      'gradients',
      'of each',
      'ascents, evaluations',
      'distinct scores, answers',
      'own gain',
      'harm',
      'grid, largest, restarts',
    ],
    results,
  )}`,
);
