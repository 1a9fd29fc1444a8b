import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { SourceTable, TradeTable } from './source-table.ts';

/** A code of the aggregate, with the codes of the source that it gathers. */
export interface CodeGroup {
  readonly code: string;
  readonly members: readonly string[];
}

/** How the economies and the sectors of a table are gathered; every code of the source stands in exactly one group. */
export interface Grouping {
  readonly economies: readonly CodeGroup[];
  readonly sectors: readonly CodeGroup[];
}

/** A gathered table, and the tariffs that the gathering could not keep. */
export interface Aggregated<Table extends TradeTable> {
  readonly table: Table;
  /** [group of economies] tariff revenue on trade between members of one group, in the table's unit. */
  readonly internalRevenue_n: Float64Array;
}

/**
 * Gather the economies and sectors of an input–output table.
 *
 * Flows and inventories are summed; tariffs are gathered as by {@link aggregateTrade}. What the users inside a group had paid of
 * the tariffs that cease becomes their value added when the table is balanced; what its final users had paid leaves both
 * income and spending of the group.
 *
 * @returns The gathered table, or `unknown-code` (a member the table lacks) or `invalid-input` (a code in no group or in two).
 */
export function aggregateTable(
  table: SourceTable,
  grouping: Grouping,
): Result<Aggregated<SourceTable>, Problem> {
  const axes = axesOf(table, grouping);
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
 * Trade is summed. A tariff between two groups is the trade-weighted mean, so that its revenue stays; where nothing is traded it
 * is the simple mean of the members' tariffs. Trade inside a group becomes domestic and bears no tariff:
 * `internalRevenue_n` says how much revenue that is.
 *
 * @returns The gathered trade, or a Problem as of {@link aggregateTable}.
 */
export function aggregateTrade(
  table: TradeTable,
  grouping: Grouping,
): Result<Aggregated<TradeTable>, Problem> {
  const axes = axesOf(table, grouping);
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

function axesOf(
  table: TradeTable,
  grouping: Grouping,
): Result<{ readonly economies: AxisMap; readonly sectors: AxisMap }, Problem> {
  const economies = axisMap(table.economies, grouping.economies, 'economies');
  if (!economies.ok) return economies;
  const sectors = axisMap(table.sectors, grouping.sectors, 'sectors');
  return sectors.ok ? ok({ economies: economies.value, sectors: sectors.value }) : sectors;
}

interface AxisMap {
  /** For each position of the source, the position of its group. */
  readonly group: Int32Array;
  readonly groups: number;
}

function axisMap(
  labels: readonly { readonly code: string }[],
  groups: readonly CodeGroup[],
  axis: string,
): Result<AxisMap, Problem> {
  const codes = labels.map(({ code }) => code);
  const group = new Int32Array(codes.length).fill(-1);
  for (const [at, { code, members }] of groups.entries()) {
    for (const member of members) {
      const position = codes.indexOf(member);
      if (position < 0) {
        return refuse({ kind: 'unknown-code', scheme: axis, code: member, known: codes });
      }
      if (group[position]! >= 0) return refuse(misplaced(axis, member, `also in ${code}`));
      group[position] = at;
    }
  }
  const missing = group.indexOf(-1);
  if (missing >= 0) return refuse(misplaced(axis, codes[missing]!, 'in no group'));
  return ok({ group, groups: groups.length });
}

function misplaced(axis: string, code: string, found: string): Problem {
  const place = { source: 'grouping', field: axis };
  return {
    kind: 'invalid-input',
    place,
    found: `${code} ${found}`,
    expected: 'each code in one group',
  };
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

function sumGroups(array: Float64Array, axes: readonly AxisMap[]): Float64Array {
  const sums = new Float64Array(axes.reduce((size, { groups }) => size * groups, 1));
  forEachCell(array.length, axes, (cell, target) => {
    sums[target]! += array[cell]!;
  });
  return sums;
}

function forEachCell(
  length: number,
  axes: readonly AxisMap[],
  visit: (cell: number, target: number) => void,
): void {
  for (let cell = 0; cell < length; cell++) {
    let rest = cell;
    let target = 0;
    let stride = 1;
    for (let at = axes.length - 1; at >= 0; at--) {
      const { group, groups } = axes[at]!;
      target += group[rest % group.length]! * stride;
      rest = Math.floor(rest / group.length);
      stride *= groups;
    }
    visit(cell, target);
  }
}

function gatherTariffs(
  { trade_jni, tariff_jni }: TradeTable,
  tradeOfGroups_jni: Float64Array,
  sectors: AxisMap,
  economies: AxisMap,
): { tariff_jni: Float64Array; internalRevenue_n: Float64Array } {
  const axes = [sectors, economies, economies];
  const revenue_jni = sumGroups(
    trade_jni.map((value, cell) => value * tariff_jni[cell]!),
    axes,
  );
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
