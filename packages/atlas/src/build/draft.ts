import { type LocalText, ok, type Problem, type Result } from '@musubi/vocabulary';
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
): LocalText[] {
  const groups = table.economies.filter((_, n) => internalRevenue_n[n]! > 0);
  if (groups.length === 0) return [];
  const amount = billionsUsd(sum(internalRevenue_n), multiplier);
  const codes = groups.map(({ code }) => code).join(', ');
  return [
    {
      en: `Trade inside ${codes} becomes domestic and bears no tariff: ${amount.en} of tariff revenue cease, in income and in spending alike.`,
      ja: `${codes}内部の貿易は国内取引とし、関税を課さない。関税収入${amount.ja}が所得と支出の双方から除かれる。`,
      ko: `${codes} 내부의 무역은 국내 거래로 보아 관세를 부과하지 않는다. 관세 수입 ${amount.ko}가 소득과 지출 양쪽에서 제외된다.`,
    },
  ];
}

function inventoryStatement(
  table: SourceTable,
  excess_nj: Float64Array,
  multiplier: number,
): LocalText[] {
  const { inventory_nj } = table;
  if (inventory_nj.every((x) => x === 0)) return [];
  const net = billionsUsd(sum(inventory_nj), multiplier);
  const gross = billionsUsd(sum(inventory_nj.map(Math.abs)), multiplier);
  const booked = {
    en: `Inventory changes (net ${net.en}, gross ${gross.en}) are booked as final use of the producing economy out of its own output; exports and intermediate use stay as they are.`,
    ja: `在庫変動（純額${net.ja}、絶対額の合計${gross.ja}）は、生産国・地域が自らの産出から充てる最終使用として計上する。輸出と中間使用は変えない。`,
    ko: `재고증감(순액 ${net.ko}, 절댓값 합계 ${gross.ko})은 생산 국가·지역이 자체 산출에서 충당한 최종사용으로 계상한다. 수출과 중간사용은 그대로 둔다.`,
  };
  const cells = excess_nj.reduce((count, x) => (x > 0 ? count + 1 : count), 0);
  if (cells === 0) return [booked];
  const largest = excess_nj.indexOf(Math.max(...excess_nj));
  const cell = worldSectorCell(table, largest);
  const excess = billionsUsd(sum(excess_nj), multiplier);
  const producers = excess_nj.length;
  return [
    booked,
    {
      en: `Draw-downs larger than the final use or domestic sales they reduce (${excess.en} in ${cells} of ${producers} producers, most in ${cell}) count as output and value added.`,
      ja: `減少させる最終使用または国内販売を超える在庫の取り崩し（${producers}の生産者のうち${cells}、計${excess.ja}、最大は${cell}）は、産出と付加価値に算入する。`,
      ko: `줄여야 할 최종사용이나 국내 판매를 초과하는 재고 감소(생산자 ${producers}개 중 ${cells}개, 합계 ${excess.ko}, 최대는 ${cell})는 산출과 부가가치에 산입한다.`,
    },
  ];
}

function tariffStatement(freedTariffs: number, multiplier: number): LocalText[] {
  if (freedTariffs === 0) return [];
  const change = billionsUsd(-freedTariffs, multiplier);
  return [
    {
      en: `Tariffs on materials change by ${change.en}, because domestic supply changes and users of a sector share one mean tariff; value added changes by the opposite.`,
      ja: `国内供給が変わり、同じ部門の財の使用者は共通の平均関税率を負うため、中間投入にかかる関税の変化は${change.ja}となる。付加価値の変化は逆符号の同額である。`,
      ko: `국내 공급이 바뀌고 같은 부문의 재화를 쓰는 사용자는 하나의 평균 관세율을 부담하므로, 중간투입에 대한 관세의 변화는 ${change.ko}이다. 부가가치의 변화는 부호가 반대인 같은 금액이다.`,
    },
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
