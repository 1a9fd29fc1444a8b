import type { GradientCost } from '../measure/gradient-cost.ts';
import { markdownTable, milliseconds } from './markdown.ts';
import { gradientTarget, verdict } from './targets.ts';

/** The gradient with respect to every instrument, over one solve and over finite differences. */
export function gradientTable(costs: readonly GradientCost[]): string {
  const { target, stretch } = gradientTarget;
  return markdownTable(
    [
      'case',
      'size',
      'one solve, sweeps',
      'gradient, iterations',
      'over a solve',
      `target ${target} (${stretch}) ×`,
      'a further scalar',
      'finite differences, extrapolated',
      'ratio',
      'largest distance to differences',
    ],
    costs.map((cost) => [
      cost.title,
      `${cost.economies} × ${cost.sectors}`,
      `${milliseconds(cost.solve)}, ${cost.sweeps}`,
      cost.status === 'converged'
        ? `${milliseconds(cost.gradient)}, ${cost.iterations}`
        : `${cost.status} after ${cost.iterations}`,
      `${(cost.gradient / cost.solve).toPrecision(2)} ×`,
      verdict(cost.gradient / cost.solve, gradientTarget),
      milliseconds(cost.further),
      milliseconds(cost.differences),
      `${(cost.differences / cost.gradient).toPrecision(2)} ×`,
      cost.error.toExponential(1),
    ]),
  );
}
