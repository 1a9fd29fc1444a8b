import { type BridgingStock, bridgingStock } from '@musubi/economics';
import type { Propagation } from '@musubi/vocabulary';
import { type Casting, type Corner, corners } from './casting.ts';

/** What is let pass, percent of the normal output over the days of the stop. */
export const bridgedLossPercent = 1;

/** Inputs that are stockpiled alike, and whose users’ loss counts. */
export interface BridgePlace {
  /** Where; null for everywhere at once. */
  readonly economy: string | null;
  readonly inputs: readonly number[];
  readonly agents: readonly number[];
}

/** List where stockpiles are held: in each economy on its own, and everywhere at once. */
export function bridgePlaces({ cutInputs }: Pick<Casting, 'cutInputs'>): BridgePlace[] {
  const economies = [...new Set(cutInputs.map(({ economy }) => economy))];
  const place = (economy: string | null): BridgePlace => {
    const held = cutInputs.filter((cut) => economy === null || cut.economy === economy);
    return {
      economy,
      inputs: held.flatMap(({ inputs }) => inputs),
      agents: [...new Set(held.flatMap(({ agents }) => agents))],
    };
  };
  return [...(economies.length > 1 ? [place(null)] : []), ...economies.map(place)];
}

/**
 * Find the stockpile of the inputs that are cut off with which none of their users in one place loses more than next to nothing for want of inputs. All of them are
 * stockpiled there alike, as each alone would not help.
 *
 * @param missedDays_a - what each agent loses without for want of inputs, days of its normal output.
 */
export function bridgeAt(
  { network, conditions, shocks }: Casting,
  { inputs, agents }: BridgePlace,
  { days, horizonDays }: { readonly days: number; readonly horizonDays: number },
  missedDays_a: Float64Array,
): BridgingStock {
  const lossDays = (days * bridgedLossPercent) / 100;
  if (agents.every((a) => missedDays_a[a]! <= lossDays)) return { status: 'found', days: 0 };
  return bridgingStock(
    { network, conditions, shocks, days: horizonDays },
    { inputs, agents, lossDays },
  );
}

type BridgingRow = Propagation['bridging'][number];

/** Put the stockpiles of the three corners into one row. */
export function bridgingRow(
  { input, economy }: Pick<BridgingRow, 'input' | 'economy'>,
  found: Readonly<Partial<Record<Corner, BridgingStock>>>,
  usdMillionPerDay: number | null,
): BridgingRow {
  const days = (corner: Corner) => {
    const stock = found[corner];
    return stock?.status === 'found' ? stock.days : null;
  };
  const value = days('usual');
  const known = corners.filter((corner) => found[corner]).map(days);
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
