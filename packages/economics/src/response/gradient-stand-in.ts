// TEMPORARY: replaced by trade/welfare-gradients once the gradient branch has it.
import type { Baseline } from '../trade/baseline.ts';
import type { Elasticities } from '../trade/elasticities.ts';
import type { Equilibrium } from '../trade/equilibrium.ts';
import type { Policy } from '../trade/policy.ts';
import { solve } from '../trade/solve.ts';
import { welfare } from '../trade/welfare.ts';

export function welfareGradients(
  baseline: Baseline,
  elasticities: Elasticities,
  policy: Policy,
  ended: Equilibrium,
  weights: readonly Float64Array[],
) {
  const step = 1e-5;
  const N = baseline.economies;
  const out = weights.map(() => ({
    tariff_jni: new Float64Array(policy.tariff_jni.length),
    exportTax_jni: new Float64Array(policy.tariff_jni.length),
    status: 'converged' as const,
  }));
  for (const name of ['tariff_jni', 'exportTax_jni'] as const)
    for (let cell = 0; cell < policy.tariff_jni.length; cell++) {
      if (cell % N === Math.floor(cell / N) % N) continue;
      const at = (move: number) => {
        const moved = { ...policy, [name]: policy[name].slice() };
        moved[name][cell] += move;
        return welfare(
          baseline,
          solve(baseline, elasticities, moved, { tolerance: 1e-13, start: ended }),
        ).realIncomeHat_n;
      };
      const [up, down] = [at(step), at(-step)];
      weights.forEach((weight, w) => {
        let sum = 0;
        for (let n = 0; n < N; n++) sum += (weight[n] * (up[n] - down[n])) / (2 * step);
        out[w][name][cell] = sum;
      });
    }
  return out;
}
