/**
 * Solve one case with one solver in this process and print what was measured as JSON.
 *
 * Usage: node --conditions=source --import tsx bench/measure/run-case.ts CASE SOLVER
 */
import { cobbDouglas, type Equilibrium, type SolveOptions, solve } from '@musubi/economics';
import type { BenchCase } from '../cases/case.ts';
import { hardCases, tariffCases } from '../cases/cases.ts';
import { shortRun } from '../cases/parameters.ts';
import { solveTextbook } from '../textbook/solve.ts';
import { readBandwidth } from './bandwidth.ts';
import type { Measured, SolverName, SweepCost } from './measured.ts';
import { processorTime, timed } from './median.ts';
import { sweepTraffic } from './traffic.ts';

const textbookLimitMs = 300_000;
const textbookAdjustment = 0.2;
const warmUpMs = 1000;
/** Differences that the solver's acceleration keeps. */
const memory = 10;
const mebibyte = 2 ** 20;

type Solved = Pick<Measured, 'status' | 'iterations' | 'residual' | 'milliseconds' | 'runs'>;

function timeOurs(work: () => Equilibrium): Solved {
  const { status, sweeps, residual } = work();
  const timing = timed(work, warmUpMs);
  return {
    status,
    iterations: sweeps,
    residual: Math.max(residual.market, residual.price),
    ...timing,
  };
}

async function timeShort({ baseline, policy, elasticity_j }: BenchCase): Promise<Solved> {
  const { tradeFactor, ...nests } = await shortRun();
  const elasticities = { ...nests, trade_j: elasticity_j.map((theta) => tradeFactor * theta) };
  return timeOurs(() => solve(baseline, elasticities, policy));
}

function timeLong({ baseline, policy, elasticity_j }: BenchCase, options: SolveOptions): Solved {
  const elasticities = cobbDouglas(elasticity_j);
  return timeOurs(() => solve(baseline, elasticities, policy, options));
}

/** Run the textbook loop once; again, to take the median, where it is quick. */
function timeTextbook({ baseline, policy, elasticity_j }: BenchCase): Solved {
  const work = () =>
    solveTextbook(
      { baseline, elasticity_j, tariff_jni: policy.tariff_jni },
      { adjustment: textbookAdjustment, timeLimitMs: textbookLimitMs },
    );
  const { value, milliseconds } = processorTime(work);
  const { status, iterations, excess } = value;
  const timing = milliseconds < 5000 ? timed(work, 0) : { milliseconds, runs: 1 };
  return { status, iterations, residual: excess, ...timing };
}

function solveWith(solver: SolverName, loaded: BenchCase): Solved | Promise<Solved> {
  if (solver === 'textbook') return timeTextbook(loaded);
  if (solver === 'short') return timeShort(loaded);
  return timeLong(loaded, { kernels: solver });
}

/** Set what the sweeps of a solve read beside what this machine can read. */
function sweepOf({ baseline }: BenchCase, { iterations, milliseconds }: Solved): SweepCost {
  const { readPerSweep, workingSet } = sweepTraffic(baseline.economies, baseline.sectors, memory);
  return {
    readBytes: readPerSweep,
    workingSet,
    bytesPerSecond: (readPerSweep * iterations * 1000) / milliseconds,
    bandwidth: readBandwidth(workingSet),
  };
}

async function measure(loaded: BenchCase, solver: SolverName, startMiB: number): Promise<Measured> {
  const solved = await solveWith(solver, loaded);
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  const { economies, sectors } = loaded.baseline;
  const measured = { ...solved, economies, sectors, startMiB, peakMiB };
  return solver === 'simd' ? { ...measured, sweep: sweepOf(loaded, solved) } : measured;
}

const [name = '', solver = 'simd'] = process.argv.slice(2);
const startMiB = process.memoryUsage().rss / mebibyte;
const loaded = await (tariffCases.get(name) ?? hardCases.get(name))?.load();
if (loaded === undefined) throw new Error(`there is no case ${name}`);
const printed =
  typeof loaded === 'string'
    ? { skipped: loaded }
    : await measure(loaded, solver as SolverName, startMiB);
console.log(JSON.stringify(printed));
