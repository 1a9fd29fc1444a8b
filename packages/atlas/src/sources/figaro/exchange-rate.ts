import type { Citation, WrittenText } from '@musubi/vocabulary';
import { Refusal, refuseInput } from '../refusal.ts';

/** US dollars for one euro, and where the rate comes from. */
export interface ExchangeRate {
  readonly usdPerEur: number;
  /** Nothing when the user gave the rate. */
  readonly citation?: Citation & { readonly licence: WrittenText };
}

/** Annual averages of the euro foreign exchange reference rates. */
const usdPerEurByYear: Readonly<Record<number, number>> = {
  2010: 1.3257,
  2011: 1.392,
  2012: 1.2848,
  2013: 1.3281,
  2014: 1.3285,
  2015: 1.1095,
  2016: 1.1069,
  2017: 1.1297,
  2018: 1.181,
  2019: 1.1195,
  2020: 1.1422,
  2021: 1.1827,
  2022: 1.053,
  2023: 1.0813,
  2024: 1.0824,
};

/**
 * Choose the rate at which a table in euro becomes one in US dollars: the user's, else the European Central Bank's annual average.
 *
 * @throws Refusal when neither is known, or the user's rate is not positive.
 * @see docs/data/figaro.md
 */
export function exchangeRate(
  year: number,
  asked: number | undefined,
  source: string,
): ExchangeRate {
  if (asked !== undefined) {
    if (asked > 0 && Number.isFinite(asked)) return { usdPerEur: asked };
    const place = { source, field: 'usdPerEur' };
    refuseInput(place, String(asked), 'a positive number of US dollars per euro');
  }
  const usdPerEur = usdPerEurByYear[year];
  if (usdPerEur === undefined) {
    const remedy = 'state how many US dollars a euro was worth';
    throw new Refusal({ kind: 'missing-data', what: `the exchange rate of ${year}`, remedy });
  }
  return {
    usdPerEur,
    citation: {
      title: 'Euro foreign exchange reference rates: US dollar, annual average',
      publisher: 'European Central Bank',
      year,
      url: 'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/eurofxref-graph-usd.en.html',
      licence: 'ECB: free reuse with the source quoted',
    },
  };
}
