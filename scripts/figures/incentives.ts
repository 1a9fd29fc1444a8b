import { type Figure, shown } from './figure.ts';
import { wiodOutput } from './reference.ts';

interface Incentive {
  readonly clause: string;
  readonly economy: string;
  readonly millionUsdPerYear: number;
  readonly how: string;
}

/** CBO's ten-year cost of the bill less the outlays it lists: the revenue loss, that is the tax credit. */
const creditBillionUsd = 79.344 - (50.4 + 1.4 + 3.1 + 0.019);

const incentives: readonly Incentive[] = [
  {
    clause: 'usa-chips-act',
    economy: 'USA',
    millionUsdPerYear: 1000 * (39 / 5 + creditBillionUsd / 10),
    how: `US$ 39 bn of grants over five years plus US$ ${shown(creditBillionUsd)} bn of tax credit over ten (CBO)`,
  },
  {
    clause: 'jpn-chip-funds',
    economy: 'JPN',
    millionUsdPerYear: 25_700 / 3,
    how: 'JPY 3.9 trillion (US$ 25.7 bn) over fiscal years 2021 to 2023',
  },
  {
    clause: 'kor-tax-credit',
    economy: 'KOR',
    millionUsdPerYear: 3.6e6 / 1300,
    how: 'KRW 3.6 trillion of tax forgone in 2024 at KRW 1,300 per US$',
  },
];

/** Derive the subsidy rates from the yearly budgets: s = budget ÷ (output + budget), as the model defines s. */
export function incentiveFigures(): Figure[] {
  const output = wiodOutput();
  return incentives.map(({ clause, economy, millionUsdPerYear, how }) => {
    const produced = output('C26', economy);
    return {
      address: `chips-act-subsidy/${clause}/size/setPercent`,
      value: (100 * millionUsdPerYear) / (produced + millionUsdPerYear),
      how: `${how}: US$ ${shown(millionUsdPerYear)} m a year on C26 output of US$ ${shown(produced)} m (WIOD 2014)`,
    };
  });
}
