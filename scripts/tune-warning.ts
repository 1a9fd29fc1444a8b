/**
 * Tune the warning rule on the series of the catalogue whose `use` is `tuning`, and on nothing else.
 *
 * Run: `npm run -s tune:warning`; it prints the grid and the choice as docs/data/warning.md records them.
 */
import { fileURLToPath } from 'node:url';
import { type MonthlySeries, usualRule } from '@musubi/economics';
import { type ReadSeries, readCatalogue } from '@musubi/workbench';
import { naiveFinder, ruleFinder, type Trial, tryFinder } from './tuning/planted.ts';

const mostFalseAlarms = 0.2;

const grid = [0.3, 0.4, 0.5].flatMap((leastFall) =>
  [2, 2.5, 3, 4].flatMap((levelScore) =>
    [
      [1, 1],
      [2, 2],
      [2, 3],
      [3, 3],
    ].flatMap(([persistence, persistenceWindow]) =>
      [3, 5, 8, Number.POSITIVE_INFINITY].map((changeScore) => ({
        leastFall,
        levelScore,
        persistence: persistence!,
        persistenceWindow: persistenceWindow!,
        changeScore,
      })),
    ),
  ),
);
const naiveFalls = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

async function tuningSeries(): Promise<MonthlySeries[]> {
  const path = fileURLToPath(new URL('../data/series/catalogue.yaml', import.meta.url));
  const read = await readCatalogue(path, 'data/series');
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return (read.value as ReadSeries).series
    .filter(({ use }) => use === 'tuning')
    .map(({ about, first, values_t }) => ({
      measure: about.measure === 'share' ? 'share' : 'amount',
      values_t,
      firstMonth: first % 12,
    }));
}

interface Scored extends Trial {
  readonly name: string;
}

/** Among those within the bound on false alarms, the one that finds most; of equals, the fastest. */
function choose(scored: readonly Scored[]): Scored | undefined {
  const mean = ({ found }: Trial) => found.reduce((sum, share) => sum + share) / found.length;
  return scored
    .filter(({ falseAlarms }) => falseAlarms <= mostFalseAlarms)
    .sort((a, b) => mean(b) - mean(a) || a.delay - b.delay)[0];
}

function lineOf({ name, falseAlarms, found, delay }: Scored): string {
  const cells = [falseAlarms, ...found, delay].map((value) => value.toFixed(3));
  return `| ${[name, ...cells].join(' | ')} |`;
}

const series = await tuningSeries();
const rules = grid.map((point): Scored => {
  const { leastFall, levelScore, persistence, persistenceWindow, changeScore } = point;
  const name = [leastFall, levelScore, `${persistence}/${persistenceWindow}`, changeScore].join(
    ' | ',
  );
  return { name, ...tryFinder(series, ruleFinder({ ...usualRule, ...point })) };
});
const naive = naiveFalls.map((leastFall): Scored => {
  const rule = { leastFall, leastFallShare: usualRule.leastFallShare, restMonths: 12 };
  return { name: `${leastFall}`, ...tryFinder(series, naiveFinder(rule)) };
});
const lines = [
  `${series.length} series; at most ${mostFalseAlarms} false alarms a series-year.`,
  '| least fall | score | persistence | change | false alarms | found 50 % | found 80 % | delay |',
  ...rules.map(lineOf),
  `chosen: ${lineOf(choose(rules)!)}`,
  '| least fall of a year | false alarms | found 50 % | found 80 % | delay |',
  ...naive.map(lineOf),
  `chosen: ${choose(naive) ? lineOf(choose(naive)!) : 'none'}`,
];
process.stdout.write(`${lines.join('\n')}\n`);
