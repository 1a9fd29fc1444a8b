import { type BridgingStock, bridgingStock } from '@musubi/economics';
import type { Propagation } from '@musubi/vocabulary';
import type { Casting, Corner, CutInput } from './casting.ts';

/** What is let pass, percent of the normal output over the days of the stop. */
export const bridgedLossPercent = 1;

/**
 * Find the stockpile of each input that is cut off with which its users in one economy lose next to nothing. All inputs that
 * the stop cuts off there are stockpiled alike, as each alone would not help.
 *
 * @param lostDays_a - what each agent loses without, days of its normal output.
 */
export function bridgeInput(
  { network, conditions, shocks, cutInputs }: Casting,
  { economy, agents }: Pick<CutInput, 'economy' | 'agents'>,
  { days, horizonDays }: { readonly days: number; readonly horizonDays: number },
  lostDays_a: Float64Array,
): BridgingStock {
  const lossDays = (days * bridgedLossPercent) / 100;
  const { output_a } = network;
  const sum = (of: (a: number) => number) => agents.reduce((total, a) => total + of(a), 0);
  const lost = sum((a) => lostDays_a[a]! * output_a[a]!) / sum((a) => output_a[a]!);
  if (lost <= lossDays) return { status: 'found', days: 0 };
  const inputs = cutInputs.filter((cut) => cut.economy === economy).flatMap((cut) => cut.inputs);
  return bridgingStock(
    { network, conditions, shocks, days: horizonDays },
    { inputs, agents, lossDays },
  );
}

type BridgingRow = Propagation['bridging'][number];

/** Put the stockpiles of the three corners into one row. */
export function bridgingRow(
  { input, economy }: Pick<CutInput, 'input' | 'economy'>,
  found: Readonly<Partial<Record<Corner, BridgingStock>>>,
  usdMillionPerDay: number | null,
): BridgingRow {
  const days = (corner: Corner) => {
    const stock = found[corner];
    return stock?.status === 'found' ? stock.days : null;
  };
  const value = days('usual');
  const known = [days('better'), value, days('worse')];
  const numbers = known.filter((each) => each !== null);
  return {
    input,
    economy,
    stockDays: {
      value,
      low: numbers.length > 0 ? Math.min(...numbers) : null,
      high: known.includes(null) ? null : Math.max(...numbers),
    },
    stockUsdMillion: value === null || usdMillionPerDay === null ? null : value * usdMillionPerDay,
  };
}
