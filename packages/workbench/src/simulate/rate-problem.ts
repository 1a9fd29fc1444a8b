import type { Policy } from '@musubi/economics';
import type { Clause, Problem } from '@musubi/vocabulary';
import type { YamlDocument } from '../file/yaml-document.ts';
import { everyTranslation } from '../language/every-translation.ts';

const lowest = -1 + 1e-9;

/**
 * Find a rate outside the model's domain after a clause acted: a tax that pays for all of the goods, a subsidy of all
 * the cost.
 *
 * @param cells - where the clause has set a rate.
 */
export function rateProblem(
  clause: Clause,
  at: number,
  policy: Policy,
  cells: Iterable<number>,
  document: YamlDocument,
): Problem | undefined {
  const [rates, fits, expected] = domainOf(clause, policy);
  for (const cell of cells)
    if (!fits(rates[cell]!))
      return {
        kind: 'invalid-input',
        place: document.place(['clauses', at, 'size']),
        found: `${rates[cell]! * 100} %`,
        expected: everyTranslation((t) => t(expected)),
      };
  return undefined;
}

function domainOf(
  { instrument }: Clause,
  policy: Policy,
): readonly [Float64Array, (rate: number) => boolean, 'phrase.rateAbove' | 'phrase.rateBelow'] {
  const aboveMinusAll = (rate: number) => rate >= lowest;
  if (instrument === 'tariff') return [policy.tariff_jni, aboveMinusAll, 'phrase.rateAbove'];
  if (instrument === 'export-tax') return [policy.exportTax_jni, aboveMinusAll, 'phrase.rateAbove'];
  return [policy.subsidy_nj, (rate) => rate < 1, 'phrase.rateBelow'];
}
