import type { World } from '@musubi/atlas';
import { buildNetwork, type Network, type Rationing } from '@musubi/economics';
import type { ParameterFile } from '@musubi/vocabulary';
import {
  type Casting,
  type Corner,
  type NodeStop,
  ownLabels,
  type StageLabel,
  type Timing,
} from '../casting.ts';
import { cutInputs } from '../cut-inputs.ts';
import { shockOf } from '../shock-of.ts';
import { moreIsBetter } from '../within-corner.ts';
import { type EssentialInputs, rater } from './essential-inputs.ts';
import { isManufacturing, type SectorKind, sectorKind } from './sector-kind.ts';
import { userStockDays } from './user-stock.ts';

const daysInYear = 365;

/** What a world is cast from. */
export interface WorldSetting {
  readonly world: World;
  readonly stops: readonly NodeStop[];
  readonly timing: Timing;
  readonly rationing: Rationing;
  readonly propagation: NonNullable<ParameterFile['propagation']>;
  readonly essential: EssentialInputs;
}

/**
 * Cast a world into a network of agents, one for each sector in each economy.
 *
 *   flow_(i,k)→(n,j) = use_nkj · trade_kni / Σ_i trade_kni / 365
 *
 * A user buys every input of all economies as its economy does. Goods and utilities bind those for whom they are rated
 * critical; services bind nobody; equipment binds those who build it into goods of their own, manufacturers, and others use
 * what they have. Where things go badly, inputs that are rated important bind as well.
 *
 * @see Pichler et al. (2022), Journal of Economic Dynamics and Control 144, for ratings of inputs.
 */
export function castWorld(setting: WorldSetting, corner: Corner): Casting {
  const { world, timing } = setting;
  const { economies, sectors, unit } = world.manifest;
  const { cells, links } = flowsOf(world);
  const network = buildNetwork(links);
  const label_a = cells.map((cell): StageLabel => {
    const [n, j] = [Math.floor(cell / sectors.length), cell % sectors.length];
    return { node: sectors[j]!.code, economy: economies[n]!.code };
  });
  const shock = shockOf(network, label_a, setting.stops, timing);
  const usdMillion = unit.multiplier / 1e6;
  const conditions = {
    ...conditionsOf(setting, network, cells, corner),
    adjustmentDays: setting.propagation.adjustmentDays.value,
    rationing: setting.rationing,
  };
  return {
    network,
    conditions,
    shocks: [shock],
    ...ownLabels(label_a),
    stopped: setting.stops.map((stop) => stoppedShare(setting, stop)),
    cutInputs: cutInputs(
      network,
      [shock],
      label_a,
      (category) => sectors[category]!.code,
      conditions,
    ),
    usdMillion,
  };
}

/** Flows too small to matter, over the use that they are part of; their sum is left to the other suppliers. */
const negligible = 1e-6;

function flowsOf({ manifest, arrays }: World) {
  const { length: economies } = manifest.economies;
  const { length: sectors } = manifest.sectors;
  const { trade_jni, use_nkj, final_nk, output_nj } = arrays;
  const cells = [...output_nj.keys()].filter((cell) => output_nj[cell]! > 0);
  const agentOf = new Map(cells.map((cell, a) => [cell, a]));
  const supplier: number[] = [];
  const buyer: number[] = [];
  const category: number[] = [];
  const flow: number[] = [];
  const final_a = new Float64Array(cells.length);
  for (let k = 0; k < sectors; k++)
    for (let n = 0; n < economies; n++) {
      const begin = (k * economies + n) * economies;
      const bought = trade_jni.subarray(begin, begin + economies);
      const counted = bought.map((trade, i) => (agentOf.has(i * sectors + k) ? trade : 0));
      const total = counted.reduce((sum, trade) => sum + trade, 0);
      const kept = counted.map((trade) => (trade > negligible * total ? trade : 0));
      const sum = kept.reduce((all, trade) => all + trade, 0);
      for (const [i, trade] of kept.entries()) {
        if (!(trade > 0)) continue;
        const a = agentOf.get(i * sectors + k)!;
        final_a[a]! += (Math.max(0, final_nk[n * sectors + k]!) * trade) / sum / daysInYear;
        for (let j = 0; j < sectors; j++) {
          const use = use_nkj[(n * sectors + k) * sectors + j]!;
          const user = agentOf.get(n * sectors + j);
          if (!(use > 0) || user === undefined) continue;
          supplier.push(a);
          buyer.push(user);
          category.push(k);
          flow.push((use * trade) / sum / daysInYear);
        }
      }
    }
  const links = {
    supplier_e: Uint32Array.from(supplier),
    buyer_e: Uint32Array.from(buyer),
    category_e: Uint32Array.from(category),
    flow_e: Float32Array.from(flow),
    final_a,
  };
  return { cells, links };
}

function conditionsOf(
  { world, propagation, essential }: WorldSetting,
  { inputStart_a, category_s, output_a }: Network,
  cells: readonly number[],
  corner: Corner,
) {
  const { sectors } = world.manifest;
  const kinds = sectors.map(({ isic4 }) => sectorKind(isic4));
  const stocks = sectors.map(({ isic4 }) => userStockDays(isic4, propagation, corner));
  const binds_kj = bindingOf(sectors, kinds, essential, corner);
  const notStorable = moreIsBetter(propagation.notStorableDays, corner);
  const stockDays_s = new Float64Array(category_s.length);
  const replacedAfter_s = new Float64Array(category_s.length);
  for (const [a, cell] of cells.entries()) {
    const user = cell % sectors.length;
    for (let s = inputStart_a[a]!; s < inputStart_a[a + 1]!; s++) {
      const input = category_s[s]!;
      const days = stocks[user]!;
      stockDays_s[s] = Math.max(
        1,
        kinds[input] === 'utilities' ? Math.min(days, notStorable) : days,
      );
      replacedAfter_s[s] = binds_kj[input]![user] ? Infinity : 0;
    }
  }
  const spare = moreIsBetter(propagation.spareCapacityPercent, corner) / 100;
  return {
    stockDays_s,
    stockpileDays_s: new Float64Array(category_s.length),
    replacedAfter_s,
    switchedAfter_s: new Float64Array(category_s.length).fill(corner === 'better' ? 0 : Infinity),
    capacity_a: new Float64Array(output_a.length).fill(1 + spare),
  };
}

/** Tell for each input and user whether production stops without it. */
function bindingOf(
  sectors: World['manifest']['sectors'],
  kinds: readonly SectorKind[],
  essential: EssentialInputs,
  corner: Corner,
): boolean[][] {
  const rate = rater(essential);
  return sectors.map((input, k) =>
    sectors.map((user) => {
      if (kinds[k] === 'services') return false;
      if (kinds[k] === 'equipment' && !isManufacturing(user.isic4)) return false;
      const rating = rate(input.isic4, user.isic4);
      return rating === 'critical' || (corner === 'worse' && rating === 'important');
    }),
  );
}

/** The share of world output that fails; of the partner's purchases where only one is no longer supplied. */
function stoppedShare({ world }: WorldSetting, { economy, partner, node }: NodeStop): number {
  const { manifest, arrays } = world;
  const { length: economies } = manifest.economies;
  const { length: sectors } = manifest.sectors;
  const at = (code: string) => manifest.economies.findIndex((one) => one.code === code);
  const k = manifest.sectors.findIndex(({ code }) => code === node);
  const supplied = (i: number) =>
    partner === null
      ? arrays.output_nj[i * sectors + k]!
      : arrays.trade_jni[(k * economies + at(partner)) * economies + i]!;
  const total = manifest.economies.reduce((sum, _, i) => sum + supplied(i), 0);
  return supplied(at(economy)) / total;
}
