import { ok, refuse } from '@musubi/vocabulary';
import { solveLinearProgram } from '../allocation/linear-program.ts';
import type { Outcome } from '../file/outcome.ts';
import type { Measured } from './transfer-model.ts';

/**
 * Find the transfers after which, by the linear response, real income changes by the same share h everywhere.
 *
 *   (gain_n + Σ_m R_nm (t_m − t⁰_m)) / I_n = h  for all n ,  Σ_n t_n = 0
 *
 * @param transfer_n - the transfers t⁰ at which gains and response were measured.
 * @param income_n - I_n.
 */
export async function equalTransfers(
  { gain_n, response_nm }: Measured,
  transfer_n: Float64Array,
  income_n: readonly number[],
): Promise<Outcome<Float64Array>> {
  const count = gain_n.length;
  const largest = Math.max(...income_n);
  const scale = Math.max(...gain_n.map(Math.abs), 1e-6 * largest);
  const all = [...new Array(count).keys()];
  const response = (n: number, m: number) => response_nm[n * count + m]!;
  const solution = await solveLinearProgram({
    variables: [...all, count].map(() => ({ lower: Number.NEGATIVE_INFINITY })),
    rows: [
      { terms: all.map((m) => [m, 1] as const), lower: 0, upper: 0 },
      ...all.map((n) => {
        const known = all.reduce((sum, m) => sum + response(n, m) * transfer_n[m]!, 0);
        const right = (known - gain_n[n]!) / scale;
        const received = all.map((m) => [m, response(n, m)] as const).filter(([, by]) => by !== 0);
        const share = [count, -income_n[n]! / largest] as const;
        return { terms: [...received, share], lower: right, upper: right };
      }),
    ],
  });
  if (solution.status !== 'optimal')
    return refuse([{ kind: 'failed-work', reason: `equal transfers: ${solution.status}` }]);
  return ok(solution.value_v.slice(0, count).map((transfer) => transfer * scale));
}
