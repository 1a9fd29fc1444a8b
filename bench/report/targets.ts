/** A bound from the performance targets, and the harder one to stretch for. */
export interface Target {
  readonly target: number;
  readonly stretch: number;
}

/** One solve to 1e-10 on SIMD kernels, in milliseconds, by the name of the case. */
export const solveTargets: Readonly<Record<string, Target>> = {
  'shipped-2014': { target: 50, stretch: 16 },
  nafta: { target: 8, stretch: 2 },
  wiod: { target: 12, stretch: 4 },
  'synthetic-44x50': { target: 12, stretch: 4 },
  'synthetic-77x45': { target: 40, stretch: 12 },
  'synthetic-200x60': { target: 400, stretch: 150 },
};

/** One solve on plain kernels at 31 × 40, in milliseconds. */
export const plainTarget: Target = { target: 60, stretch: 60 };

/** Sweeps to 1e-10 in a tariff scenario. */
export const sweepTarget: Target = { target: 60, stretch: 25 };

/** The short run's solve over the long run's on the same world. */
export const shortRunTarget: Target = { target: 4, stretch: 2 };

/** The gradient with respect to every instrument over one solve. */
export const gradientTarget: Target = { target: 1.3, stretch: 0.8 };

/** The whole process: start, load the shipped world, solve once, print. */
export const processTargets = {
  seconds: { target: 0.35, stretch: 0.2 },
  mebibytes: { target: 120, stretch: 120 },
} as const;

/** Say whether a number reaches its target. */
export function verdict(measured: number, { target, stretch }: Target): string {
  if (measured <= stretch) return 'stretch met';
  return measured <= target ? 'met' : 'missed';
}

/** All coalitions of ten members at 44 × 50 to 1e-10, and 10,000 draws to 1e-6, on two cores, in seconds. */
export const batchTargets = {
  coalitions: { target: 8, stretch: 2 },
  draws: { target: 40, stretch: 10 },
} as const;

/** How much faster batches are on two cores than on one. */
export const efficiencyTarget: Target = { target: 1.8, stretch: 1.95 };
