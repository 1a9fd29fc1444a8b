import type { StoredWorld } from '@musubi/atlas';
import {
  estimatedAdvantage,
  exportsContent,
  type LeontiefEnding,
  type LeontiefSystem,
  leontiefSystem,
  revealedAdvantage,
  upstreamness,
} from '@musubi/economics';

/** The elasticity with which exports answer to productivity: Costinot, Donaldson and Komunjer (2012), table 3, column 4. */
export const usualTheta = 6.53;

/** A world table with what is measured of it once, for every importer. */
export interface WorldTable {
  readonly world: StoredWorld;
  readonly system: LeontiefSystem;
  readonly valueAddedShare_nj: Float64Array;
  /** Exports to all others; [economy][sector]. */
  readonly export_nj: Float64Array;
  readonly upstreamness_nj: Float64Array;
  readonly exportsDomestic_nj: Float64Array;
  readonly exportsForeign_nj: Float64Array;
  /** The positions of goods among the sectors. */
  readonly goods: readonly number[];
  /** [economy][good]. */
  readonly advantage_ng: Float64Array;
  readonly estimatedAdvantage_ng: Float64Array;
  /** How the solves ended. */
  readonly endings: readonly Pick<LeontiefEnding, 'status' | 'iterations' | 'residual'>[];
}

/** Measure what does not depend on who asks. */
export function worldTable(world: StoredWorld): WorldTable {
  const { economies, sectors } = world.manifest;
  const [N, J] = [economies.length, sectors.length];
  const { trade_jni, use_nkj, output_nj, valueAdded_nj } = world.arrays;
  const system = leontiefSystem({ economies: N, sectors: J, trade_jni, use_nkj });
  const valueAddedShare_nj = valueAdded_nj.map((value, nj) =>
    output_nj[nj]! > 0 ? value / output_nj[nj]! : 0,
  );
  const stages = upstreamness(system);
  const content = exportsContent(system, valueAddedShare_nj);
  const goods = sectors.flatMap(({ isic4 }, j) =>
    isic4.every((code) => /^[ABC]/u.test(code)) ? [j] : [],
  );
  const export_nj = exportsOf(trade_jni, N, J);
  const export_ng = goodsOf(export_nj, N, J, goods);
  const estimate = estimatedAdvantage({
    economies: N,
    products: goods.length,
    trade_kni: Float64Array.from(
      goods.flatMap((j) => [...trade_jni.subarray(j * N * N, (j + 1) * N * N)]),
    ),
    theta: usualTheta,
  });
  return {
    world,
    system,
    valueAddedShare_nj,
    export_nj,
    upstreamness_nj: stages.upstreamness_nj,
    exportsDomestic_nj: content.domestic_nj,
    exportsForeign_nj: content.foreign_nj,
    goods,
    advantage_ng: revealedAdvantage(N, export_ng),
    estimatedAdvantage_ng: estimate.advantage_ik,
    endings: [stages, content, estimate],
  };
}

/** Pick the goods from an array by economy and sector. */
export function goodsOf(
  values_nj: Float64Array,
  N: number,
  J: number,
  goods: readonly number[],
): Float64Array {
  return Float64Array.from(
    Array.from({ length: N }, (_, n) => goods.map((j) => values_nj[n * J + j]!)).flat(),
  );
}

function exportsOf(trade_jni: Float64Array, N: number, J: number): Float64Array {
  const export_nj = new Float64Array(N * J);
  for (let jni = 0; jni < trade_jni.length; jni++) {
    const i = jni % N;
    if (i !== Math.floor(jni / N) % N)
      export_nj[i * J + Math.floor(jni / (N * N))]! += trade_jni[jni]!;
  }
  return export_nj;
}
