/**
 * Tune the warning rule on the series of the catalogue whose `use` is `tuning`, and on nothing else.
 *
 * Run: `npm run -s tune:warning`; it writes the grid and the choice to docs/data/warning-tuning.md, in about three minutes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type MonthlySeries, usualRule } from '@musubi/economics';
import { readCatalogue } from '@musubi/workbench';
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
  return read.value.series
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
const chosen = choose(rules)!;
const chosenNaive = choose(naive)!;
const document = `# Tuning of the early warning

Written by \`npm run -s tune:warning\` (scripts/tune-warning.ts); see [early warning](warning.md). ${series.length} series of
\`use: tuning\`, none of them scored by the backtest. Into each, a fall by 50 % and one by 80 % that last six months are planted in every
seventh month, one at a time. Alerts on the series as they are all count as false. Chosen is the rule that finds most with at most
${mostFalseAlarms} false alarms a series-year; of equals, the fastest.

Chosen: ${chosen.name.replaceAll(' | ', ', ')} (least fall, score, persistence, change score). Naive comparison with the same bound: a fall of
${chosenNaive.name} in a year.

## The rule

| least fall | score | persistence | change score | false alarms a series-year | found of falls by 50 % | by 80 % | delay, months |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rules.map(lineOf).join('\n')}

## A fall against the same month of the year before

| least fall | false alarms a series-year | found of falls by 50 % | by 80 % | delay, months |
| --- | --- | --- | --- | --- |
${naive.map(lineOf).join('\n')}
`;
writeFileSync(fileURLToPath(new URL('../docs/data/warning-tuning.md', import.meta.url)), document);
