import { backwardLinkage, leontiefSystem, requiredOutput } from '@musubi/economics';
import { ok } from '@musubi/vocabulary';
import type { Measurement, Procedure } from './procedure.ts';

const sectors = ['agriculture', 'manufacturing'];

/**
 * Recompute the Leontief inverse and the output multipliers of the textbook's two sectors.
 *
 * @see Miller and Blair (2009), Input–Output Analysis, sections 2.3 and 6.2.1.
 */
export const millerBlairTwoSectors: Procedure = async () => {
  const system = leontiefSystem({
    economies: 1,
    sectors: 2,
    trade_jni: Float64Array.of(1000, 2000),
    use_nkj: Float64Array.of(150, 500, 200, 100),
  });
  const { linkage_nj } = backwardLinkage(system);
  const measured = sectors.flatMap((economy, j): Measurement[] => {
    const { solution_nj } = requiredOutput(system, Float64Array.of(1 - j, j));
    const needed = sectors.map((sector, k) => ({
      quantity: `needed of ${sector} for one unit`,
      economy,
      value: solution_nj[k]!,
    }));
    return [...needed, { quantity: 'output multiplier', economy, value: linkage_nj[j]! }];
  });
  return ok(measured);
};
