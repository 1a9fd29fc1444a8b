import { ok, type Problem, type Result } from '@musubi/vocabulary';
import type { WorldLabels, WorldTotal } from '../world/manifest.ts';
import { worldSectorCell } from '../world/shape.ts';
import { intermediateUseOf, meanTariff } from '../world/sums.ts';
import { type TotalKey, type TotalledArrays, totalOf } from '../world/totals.ts';
import type { WorldDraft } from '../world/world.ts';
import type { Aggregated } from './aggregate.ts';
import { balanceTable } from './balance.ts';
import { billionsUsd } from './billions.ts';
import { impliedArrays } from './implied.ts';
import type { SourceTable, TradeTable } from './source-table.ts';

/** What a build knows of a world besides its arrays. */
export type WorldOrigin = Omit<WorldLabels, 'economies' | 'sectors' | 'totals'>;

const worldTotals: readonly TotalKey[] = (
  ['output', 'valueAdded', 'finalUse', 'tariffRevenue'] as const
).map((quantity) => ({ quantity, economy: null, sector: null }));

/**
 * Make a world of a source table, as it is or aggregated, and state what this did to its totals.
 *
 * @param origin - Labels, and the transformations made so far; those made here are added.
 * @param source - The table as the source has it.
 * @param gathered - The aggregation of `source`; when absent the source's own economies and sectors
 *   are kept.
 * @param watched - Totals to state besides output, value added, final use and tariff revenue of the
 *   world; only totals that the transformations leave alone, such as exports of an economy that is
 *   not gathered.
 * @returns The draft, or the Problem of {@link balanceTable}.
 */
export function draftWorld(
  origin: WorldOrigin,
  source: SourceTable,
  gathered: Aggregated<SourceTable> = ungathered(source),
  watched: readonly TotalKey[] = [],
): Result<WorldDraft, Problem> {
  const balanced = balanceTable(gathered.table, origin.id);
  if (!balanced.ok) return balanced;
  const { arrays, excess_nj } = balanced.value;
  const { table } = gathered;
  const excess = sum(excess_nj);
  const freedTariffs = tariffsOnMaterials(source) - tariffsOnMaterials({ ...table, ...arrays });
  const totals = statedTotals([...worldTotals, ...watched], source, impliedArrays(source), {
    output: excess,
    valueAdded: excess + freedTariffs,
    finalUse: sum(arrays.inventory_nj),
    tariffRevenue: 0 - sum(gathered.internalRevenue_n),
  });
  const { multiplier } = origin.unit;
  const transformations = [
    ...origin.transformations,
    ...internalTariffStatement(gathered, multiplier),
    ...inventoryStatement(table, excess_nj, multiplier),
    ...tariffStatement(freedTariffs, multiplier),
  ];
  const { economies, sectors } = table;
  return ok({ manifest: { ...origin, economies, sectors, transformations, totals }, arrays });
}

/**
 * State totals of a source, and what the transformations add to the world's total of each quantity.
 */
export function statedTotals(
  keys: readonly TotalKey[],
  labels: Pick<WorldLabels, 'economies' | 'sectors'>,
  sourceArrays: TotalledArrays,
  effects: Partial<Record<WorldTotal['quantity'], number>>,
): WorldTotal[] {
  return keys.map((key) => {
    const isWorld = key.economy === null && key.sector === null;
    const effect = isWorld ? (effects[key.quantity] ?? 0) : 0;
    return { ...key, source: totalOf(sourceArrays, labels, key), effect };
  });
}

/**
 * State the tariffs inside groups of economies that {@link aggregateTrade} could not keep, if any.
 */
export function internalTariffStatement(
  { table, internalRevenue_n }: Aggregated<TradeTable>,
  multiplier: number,
): string[] {
  const groups = table.economies.filter((_, n) => internalRevenue_n[n]! > 0);
  if (groups.length === 0) return [];
  const amount = billionsUsd(sum(internalRevenue_n), multiplier);
  const codes = groups.map(({ code }) => code).join(', ');
  return [
    `Trade inside ${codes} becomes domestic and bears no tariff: ${amount} of tariff revenue cease, in income and in spending alike.`,
  ];
}

function inventoryStatement(
  table: SourceTable,
  excess_nj: Float64Array,
  multiplier: number,
): string[] {
  const { inventory_nj } = table;
  if (inventory_nj.every((x) => x === 0)) return [];
  const net = billionsUsd(sum(inventory_nj), multiplier);
  const gross = billionsUsd(sum(inventory_nj.map(Math.abs)), multiplier);
  const booked = `Inventory changes (net ${net}, gross ${gross}) are booked as final use of the producing economy out of its own output; exports and intermediate use stay as they are.`;
  const cells = excess_nj.reduce((count, x) => (x > 0 ? count + 1 : count), 0);
  if (cells === 0) return [booked];
  const largest = excess_nj.indexOf(Math.max(...excess_nj));
  const excess = `${billionsUsd(sum(excess_nj), multiplier)} in ${cells} of ${excess_nj.length} producers, most in ${worldSectorCell(table, largest)}`;
  return [
    booked,
    `Draw-downs larger than the final use or domestic sales they reduce (${excess}) count as output and value added.`,
  ];
}

function tariffStatement(freedTariffs: number, multiplier: number): string[] {
  if (freedTariffs === 0) return [];
  return [
    `Tariffs on materials change by ${billionsUsd(-freedTariffs, multiplier)}, because domestic supply changes and users of a sector share one mean tariff; value added changes by the opposite.`,
  ];
}

function ungathered(table: SourceTable): Aggregated<SourceTable> {
  return { table, internalRevenue_n: new Float64Array(table.economies.length) };
}

function tariffsOnMaterials(table: SourceTable): number {
  const { trade_jni, tariff_jni, use_nkj, economies, sectors } = table;
  const tariff_nk = meanTariff(trade_jni, tariff_jni, economies.length, sectors.length);
  const use_nk = intermediateUseOf(use_nkj, sectors.length);
  return sum(use_nk.map((use, nk) => use * tariff_nk[nk]!));
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, x) => total + x, 0);
}
