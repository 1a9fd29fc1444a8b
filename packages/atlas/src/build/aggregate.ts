import { ok, type Problem, type Result } from '@musubi/vocabulary';
import { tariffRevenueOf } from '../world/sums.ts';
import { type AxisMap, type Grouping, mapAxes, sumGroups } from './axis-groups.ts';
import type { SourceTable, TradeTable } from './source-table.ts';

/** A gathered table, and the tariffs that the gathering could not keep. */
export interface Aggregated<Table extends TradeTable> {
  readonly table: Table;
  /**
   * [group of economies] tariff revenue on trade between members of one group, in the table's unit.
   */
  readonly internalRevenue_n: Float64Array;
}

/**
 * Gather the economies and sectors of an input–output table.
 *
 * Flows and inventories are summed; tariffs are gathered as by {@link aggregateTrade}. What the
 * users inside a group had paid of the tariffs that cease becomes their value added when the table
 * is balanced; what its final users had paid leaves both income and spending of the group.
 *
 * @returns The gathered table, or the Problem of {@link mapAxes}.
 */
export function aggregateTable(
  table: SourceTable,
  grouping: Grouping,
): Result<Aggregated<SourceTable>, Problem> {
  const axes = mapAxes(table, grouping);
  if (!axes.ok) return axes;
  const trade = aggregateTrade(table, grouping);
  if (!trade.ok) return trade;
  const { economies, sectors } = axes.value;
  const { internalRevenue_n } = trade.value;
  return ok({
    table: {
      ...trade.value.table,
      use_nkj: sumGroups(table.use_nkj, [economies, sectors, sectors]),
      final_nk: sumGroups(table.final_nk, [economies, sectors]),
      inventory_nj: sumGroups(table.inventory_nj, [economies, sectors]),
    },
    internalRevenue_n,
  });
}

/**
 * Gather the economies and sectors of bilateral trade.
 *
 * Trade is summed. A tariff between two groups is the trade-weighted mean, so that its revenue
 * stays; where nothing is traded it is the simple mean of the members' tariffs. Trade inside a
 * group becomes domestic and bears no tariff: `internalRevenue_n` says how much revenue that is.
 *
 * @returns The gathered trade, or the Problem of {@link mapAxes}.
 */
export function aggregateTrade(
  table: TradeTable,
  grouping: Grouping,
): Result<Aggregated<TradeTable>, Problem> {
  const axes = mapAxes(table, grouping);
  if (!axes.ok) return axes;
  const { economies, sectors } = axes.value;
  const trade_jni = sumGroups(table.trade_jni, [sectors, economies, economies]);
  const { tariff_jni, internalRevenue_n } = gatherTariffs(table, trade_jni, sectors, economies);
  const members = grouping.economies.map(({ code }, n) => ({
    code,
    members: gather(table.economies, economies, n, (economy) => economy.members),
  }));
  const divisions = grouping.sectors.map(({ code }, j) => ({
    code,
    isic4: gather(table.sectors, sectors, j, (sector) => sector.isic4),
  }));
  return ok({
    table: { economies: members, sectors: divisions, trade_jni, tariff_jni },
    internalRevenue_n,
  });
}

function gather<Label>(
  labels: readonly Label[],
  { group }: AxisMap,
  at: number,
  partsOf: (label: Label) => readonly string[],
): string[] {
  const parts = labels.flatMap((label, position) => (group[position] === at ? partsOf(label) : []));
  return [...new Set(parts)];
}

function gatherTariffs(
  { trade_jni, tariff_jni }: TradeTable,
  tradeOfGroups_jni: Float64Array,
  sectors: AxisMap,
  economies: AxisMap,
): { tariff_jni: Float64Array; internalRevenue_n: Float64Array } {
  const axes = [sectors, economies, economies];
  const revenue_jni = sumGroups(tariffRevenueOf(trade_jni, tariff_jni), axes);
  const tariffSum_jni = sumGroups(tariff_jni, axes);
  const cells_jni = sumGroups(new Float64Array(tariff_jni.length).fill(1), axes);
  const internalRevenue_n = new Float64Array(economies.groups);
  const gathered_jni = revenue_jni.map((revenue, cell) => {
    const origin = cell % economies.groups;
    const destination = Math.floor(cell / economies.groups) % economies.groups;
    if (origin === destination) {
      internalRevenue_n[origin]! += revenue;
      return 0;
    }
    const trade = tradeOfGroups_jni[cell]!;
    return trade > 0 ? revenue / trade : tariffSum_jni[cell]! / cells_jni[cell]!;
  });
  return { tariff_jni: gathered_jni, internalRevenue_n };
}
