import {
  type Baseline,
  type Elasticities,
  type Equilibrium,
  type Policy,
  solve,
  welfare,
  welfareGradients,
} from '@musubi/economics';
import type { BenchCase } from '../cases/case.ts';
import { timed } from './median.ts';

/** What a gradient of one economy's real income costs beside a solve, in milliseconds of processor time. */
export interface GradientCost {
  readonly title: string;
  readonly economies: number;
  readonly sectors: number;
  readonly sweeps: number;
  readonly solve: number;
  readonly status: string;
  readonly iterations: number;
  readonly gradient: number;
  /** Of each further scalar on the same equilibrium. */
  readonly further: number;
  /** Every instrument of trade by central differences, each solve started at the equilibrium. */
  readonly differences: number;
  /** Largest distance between gradient and differences over the sample, relative to the gradient's largest part. */
  readonly error: number;
}

const warmUpMs = 1000;
/** Tariffs on which differences are taken; the others' cost is extrapolated. */
const sample = 5;
const step = 1e-4;
const tariffTaxAndCost = 3;

/** Pick the tariffs on the first economy's largest imports, on which differences have the most digits. */
function largestImports({ economies: N, tradeShare_jni, expenditure_nj, sectors: J }: Baseline) {
  return Array.from(tradeShare_jni.keys())
    .filter((cell) => Math.floor(cell / N) % N === 0 && cell % N !== 0)
    .map((cell) => ({
      cell,
      value: tradeShare_jni[cell]! * expenditure_nj[Math.floor(cell / N ** 2) % J]!,
    }))
    .sort((a, b) => b.value - a.value)
    .slice(0, sample)
    .map(({ cell }) => cell);
}

function tariffSlope(
  baseline: Baseline,
  elasticities: Elasticities,
  policy: Policy,
  start: Equilibrium,
  cell: number,
): number {
  const at = (change: number) => {
    const tariff_jni = policy.tariff_jni.slice();
    tariff_jni[cell]! += change;
    const options = { start, tolerance: 1e-12 };
    return welfare(baseline, solve(baseline, elasticities, { ...policy, tariff_jni }, options))
      .realIncomeHat_n[0]!;
  };
  return (at(step) - at(-step)) / (2 * step);
}

/** Measure the gradient of the first economy's real income at a case's equilibrium. */
export function measureGradient(
  title: string,
  { baseline, policy }: BenchCase,
  elasticities: Elasticities,
): GradientCost {
  const { economies, sectors } = baseline;
  const ended = solve(baseline, elasticities, policy, { tolerance: 1e-12 });
  const weights = Array.from({ length: 2 }, (_, economy) =>
    Float64Array.from({ length: economies }, (_, n) => (n === economy ? 1 : 0)),
  );
  const one = () =>
    welfareGradients(baseline, elasticities, policy, ended, weights.slice(0, 1))[0]!;
  const both = () => welfareGradients(baseline, elasticities, policy, ended, weights);
  const { status, iterations, tariff_jni } = one();
  const cells = largestImports(baseline);
  const differences = () =>
    cells.map((cell) => tariffSlope(baseline, elasticities, policy, ended, cell));
  const slopes = differences();
  const largest = tariff_jni.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0);
  const gradient = timed(one, warmUpMs).milliseconds;
  return {
    title,
    economies,
    sectors,
    sweeps: solve(baseline, elasticities, policy).sweeps,
    solve: timed(() => solve(baseline, elasticities, policy), warmUpMs).milliseconds,
    status,
    iterations,
    gradient,
    further: timed(both, warmUpMs).milliseconds - gradient,
    differences:
      (timed(differences, warmUpMs).milliseconds / cells.length) *
      tariffTaxAndCost *
      tariff_jni.length,
    error: Math.max(
      ...cells.map((cell, at) => Math.abs(tariff_jni[cell]! - slopes[at]!) / largest),
    ),
  };
}
