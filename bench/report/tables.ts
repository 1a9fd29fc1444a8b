import type { CaseResult, Measured, Skipped, SolverName } from '../measure/measured.ts';
import type { ProcessCost } from '../measure/whole-process.ts';
import { markdownTable, mebibytes, milliseconds } from './markdown.ts';
import {
  plainTarget,
  processTargets,
  shortRunTarget,
  solveTargets,
  sweepTarget,
  type Target,
  verdict,
} from './targets.ts';

const absent = '–';

function size({ solvers }: CaseResult): string {
  const measured = Object.values(solvers)[0];
  return measured === undefined ? absent : `${measured.economies} × ${measured.sectors}`;
}

function cell(
  { solvers }: CaseResult,
  solver: SolverName,
  write: (measured: Measured) => string,
): string {
  const measured = solvers[solver];
  return measured === undefined ? absent : write(measured);
}

function time(measured: Measured): string {
  return measured.status === 'converged'
    ? milliseconds(measured.milliseconds)
    : `${measured.status} (${milliseconds(measured.milliseconds)})`;
}

function bound({ target, stretch }: Target, unit: string): string {
  return target === stretch ? `${target} ${unit}` : `${target} (${stretch}) ${unit}`;
}

function ratio({ solvers }: CaseResult, over: SolverName, under: SolverName): number | undefined {
  const [a, b] = [solvers[over], solvers[under]];
  const both = a?.status === 'converged' && b?.status === 'converged';
  return both ? a.milliseconds / b.milliseconds : undefined;
}

/** One solve of each tariff scenario, against its target and against the damped loop. */
export function solveTable(results: readonly CaseResult[]): string {
  return markdownTable(
    [
      'case',
      'size',
      'sweeps',
      'one solve',
      'target (stretch)',
      '',
      'plain',
      'textbook, rounds',
      'ratio',
      'ratio, plain',
    ],
    results.map((result) => {
      const target = solveTargets[result.name]!;
      const times = (value: number | undefined) =>
        value === undefined ? absent : `${value.toPrecision(3)} ×`;
      return [
        `${result.title}, ${result.scenario}`,
        result.skipped ?? size(result),
        cell(
          result,
          'simd',
          ({ iterations }) => `${iterations}, ${verdict(iterations, sweepTarget)}`,
        ),
        cell(result, 'simd', time),
        bound(target, 'ms'),
        cell(result, 'simd', (measured) => verdict(measured.milliseconds, target)),
        cell(result, 'plain', (measured) =>
          result.name === 'nafta'
            ? `${time(measured)}, ${verdict(measured.milliseconds, plainTarget)}`
            : time(measured),
        ),
        cell(result, 'textbook', (measured) => `${time(measured)}, ${measured.iterations}`),
        times(ratio(result, 'textbook', 'simd')),
        times(ratio(result, 'textbook', 'plain')),
      ];
    }),
  );
}

/** The short run of each tariff scenario, over the long run. */
export function shortRunTable(results: readonly CaseResult[]): string {
  return markdownTable(
    [
      'case',
      'size',
      'sweeps',
      'one solve',
      'over the long run',
      `target ${bound(shortRunTarget, '×')}`,
    ],
    results.map((result) => {
      const times = ratio(result, 'short', 'simd');
      return [
        result.title,
        result.skipped ?? size(result),
        cell(result, 'short', ({ iterations }) => String(iterations)),
        cell(result, 'short', time),
        times === undefined ? absent : `${times.toPrecision(3)} ×`,
        times === undefined ? absent : verdict(times, shortRunTarget),
      ];
    }),
  );
}

/** Memory, and how near a sweep comes to the read bandwidth of the machine. */
export function limitTable(results: readonly CaseResult[]): string {
  const gigabytes = (value: number) => `${(value / 1e9).toFixed(1)} GB/s`;
  return markdownTable(
    [
      'size',
      'working set',
      'read a sweep',
      'time a sweep',
      'reached',
      'machine at that size',
      'share',
      'peak memory, before loading',
      'textbook’s peak',
    ],
    results.flatMap((result) => {
      const simd = result.solvers.simd;
      if (simd?.sweep === undefined) return [];
      const { readBytes, workingSet, bytesPerSecond, bandwidth } = simd.sweep;
      return [
        [
          size(result),
          mebibytes(workingSet),
          mebibytes(readBytes),
          `${((1000 * simd.milliseconds) / simd.iterations).toFixed(0)} µs`,
          gigabytes(bytesPerSecond),
          gigabytes(bandwidth),
          `${((100 * bytesPerSecond) / bandwidth).toFixed(0)} %`,
          `${simd.peakMiB.toFixed(0)} MiB, ${simd.startMiB.toFixed(0)} MiB`,
          cell(result, 'textbook', ({ peakMiB }) => `${peakMiB.toFixed(0)} MiB`),
        ],
      ];
    }),
  );
}

/** How shocks that are hard on a solver ended. */
export function hardTable(results: readonly CaseResult[]): string {
  const ending = ({ status, iterations, residual, milliseconds: spent }: Measured) =>
    status === 'converged'
      ? `converged, ${iterations} sweeps, ${milliseconds(spent)}`
      : `${status} after ${iterations} sweeps at ${residual?.toExponential(1) ?? 'no number'}, ${milliseconds(spent)}`;
  return markdownTable(
    ['shock on WIOD 2014', 'long run', 'short run'],
    results.map((result) => [
      result.skipped === null ? result.scenario : `${result.scenario}: ${result.skipped}`,
      cell(result, 'simd', ending),
      cell(result, 'short', ending),
    ]),
  );
}

/** The whole process, against its targets. */
export function processTable(cost: ProcessCost | Skipped): string {
  const { seconds, mebibytes: memory } = processTargets;
  const rows =
    'skipped' in cost
      ? [[cost.skipped, absent, absent, absent]]
      : [
          [
            'time',
            `${cost.seconds.toFixed(2)} s`,
            bound(seconds, 's'),
            verdict(cost.seconds, seconds),
          ],
          [
            'peak memory',
            `${cost.peakMiB.toFixed(0)} MiB`,
            bound(memory, 'MiB'),
            verdict(cost.peakMiB, memory),
          ],
        ];
  return markdownTable(
    ['start, load the shipped world, solve, print', '', 'target (stretch)', ''],
    rows,
  );
}
