import type { Doubt, Lever, Worth } from '@musubi/vocabulary';

/** Write what a register keeps of a worth: the whole and each party, with the hash of the run that anybody can repeat. */
export function leverResult(
  { parties, total }: Pick<Worth, 'parties' | 'total'>,
  runSha256: string,
  computedAt: string,
): NonNullable<Lever['result']> {
  return {
    metric: 'members’ real income',
    unit: 'usdMillion',
    kept: total.kept.usdMillion,
    broken: total.broken.usdMillion,
    worth: total.worth.usdMillion,
    band: bandOf(total.doubt?.usdMillion),
    signShare: total.doubt?.usdMillion.signShare ?? null,
    percent: total.worth.percent,
    parties: parties.map(({ economy, worth, doubt }) => ({
      party: economy,
      worth: worth.usdMillion,
      band: bandOf(doubt?.usdMillion),
    })),
    driver: total.doubt?.usdMillion.drivers[0]?.parameter ?? null,
    runSha256,
    computedAt,
  };
}

function bandOf(doubt: Doubt | undefined): [number, number] | null {
  if (doubt === undefined || doubt.low === null || doubt.high === null) return null;
  return [doubt.low, doubt.high];
}
