import type { Policy } from '@musubi/economics';
import type { Clause, Problem } from '@musubi/vocabulary';
import type { YamlDocument } from '../file/yaml-document.ts';
import { everyTranslation } from '../language/every-translation.ts';

const lowest = -1 + 1e-9;

/** Find a rate outside the model's domain after a clause acted: a tax that pays for all of the goods, a subsidy of all the cost. */
export function rateProblem(
  clause: Clause,
  at: number,
  policy: Policy,
  document: YamlDocument,
): Problem | undefined {
  const [rates, fits, expected] = domainOf(clause, policy);
  const outside = rates?.find((rate) => !fits(rate));
  if (outside === undefined) return undefined;
  return {
    kind: 'invalid-input',
    place: document.place(['clauses', at, 'size']),
    found: `${outside * 100} %`,
    expected: everyTranslation((t) => t(expected)),
  };
}

function domainOf(
  { instrument }: Clause,
  policy: Policy,
): readonly [
  Float64Array | undefined,
  (rate: number) => boolean,
  'phrase.rateAbove' | 'phrase.rateBelow',
] {
  const aboveMinusAll = (rate: number) => rate >= lowest;
  if (instrument === 'tariff') return [policy.tariff_jni, aboveMinusAll, 'phrase.rateAbove'];
  if (instrument === 'export-tax') return [policy.exportTax_jni, aboveMinusAll, 'phrase.rateAbove'];
  return [
    instrument === 'subsidy' ? policy.subsidy_nj : undefined,
    (rate) => rate < 1,
    'phrase.rateBelow',
  ];
}
