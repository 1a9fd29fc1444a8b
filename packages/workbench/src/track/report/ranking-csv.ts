import type { InspectionRanking } from '@musubi/vocabulary';
import { toCsv } from '../../file/csv.ts';

const header = [
  'rank',
  'rank_low',
  'rank_high',
  'commitment',
  'scenario',
  'field',
  'horizon',
  'health',
  'probability',
  'worth_usd_million',
  'worth_low_usd_million',
  'worth_high_usd_million',
  'expected_loss_usd_million',
  'not_appraised',
];

/** Write a ranking as CSV; commitments that were not appraised follow with empty figures and the reason. */
export function rankingCsv({ ranked, notAppraised }: InspectionRanking): string {
  return toCsv(header, [
    ...ranked.map((one) => [
      one.rank,
      one.rankLow,
      one.rankHigh,
      one.code,
      one.scenario,
      one.field,
      one.horizon,
      one.health,
      one.probability,
      one.worthUsdMillion,
      one.bandUsdMillion?.[0] ?? null,
      one.bandUsdMillion?.[1] ?? null,
      one.expectedLossUsdMillion,
      null,
    ]),
    ...notAppraised.map(({ code, reason }) => [
      ...Array.from({ length: 3 }, () => null),
      code,
      ...Array.from({ length: 9 }, () => null),
      reason,
    ]),
  ]);
}
