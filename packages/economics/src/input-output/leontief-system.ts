/** The input coefficients of a world table, kept as their two factors: what each sector uses, and from where each economy buys it. */
export interface LeontiefSystem {
  readonly economies: number;
  readonly sectors: number;
  /** Share of origin i in what n buys of input k; [input][destination][origin]. */
  readonly originShare_kni: Float64Array;
  /** Use of input k, from all origins, per unit of output of n's sector j; [economy][input][using sector]. */
  readonly coefficient_nkj: Float64Array;
  /** Gross output; [economy][sector]. */
  readonly output_nj: Float64Array;
}

/** What the coefficients are made from; the values share one currency unit, at the border. */
export interface TableFlows {
  readonly economies: number;
  readonly sectors: number;
  /** Sales, domestic ones on the diagonal; [sector][destination][origin]. */
  readonly trade_jni: Float64Array;
  /** Intermediate use of input k by sector j; [economy][input][using sector]. */
  readonly use_nkj: Float64Array;
}

/**
 * Make the input coefficients of a world table.
 *
 *   A_(ik)(nj) = π_kni a_nkj,  π_kni = X_kni / Σ_i X_kni,  a_nkj = use_nkj / Y_nj,  Y_ik = Σ_n X_kni
 *
 * Every user in an economy is taken to buy an input from the origins that the economy buys it from. A is never formed: it has
 * (NJ)² cells, its factors J N² + N J².
 *
 * @throws RangeError when a shape does not fit or a number is negative or not finite.
 * @example
 * ```ts
 * import { leontiefSystem } from '@musubi/economics';
 * const { coefficient_nkj } = leontiefSystem({
 *   economies: 1,
 *   sectors: 2,
 *   trade_jni: Float64Array.of(1000, 2000),
 *   use_nkj: Float64Array.of(150, 500, 200, 100),
 * });
 * assert.deepEqual([...coefficient_nkj], [0.15, 0.25, 0.2, 0.05]);
 * ```
 * @see Miller and Blair (2009), Input–Output Analysis, sections 2.2 and 3.4.
 */
export function leontiefSystem(flows: TableFlows): LeontiefSystem {
  const { economies: N, sectors: J, trade_jni, use_nkj } = flows;
  requireFlows(trade_jni, J * N * N, 'sectors × economies² sales');
  requireFlows(use_nkj, N * J * J, 'economies × sectors² uses');
  const output_nj = new Float64Array(N * J);
  const originShare_kni = new Float64Array(trade_jni.length);
  for (let kn = 0; kn < J * N; kn++) {
    const k = Math.floor(kn / N);
    let bought = 0;
    for (let i = 0; i < N; i++) {
      bought += trade_jni[kn * N + i];
      output_nj[i * J + k] += trade_jni[kn * N + i];
    }
    if (bought === 0) continue;
    for (let i = 0; i < N; i++) originShare_kni[kn * N + i] = trade_jni[kn * N + i] / bought;
  }
  const coefficient_nkj = use_nkj.map((use, nkj) => {
    const output = output_nj[Math.floor(nkj / (J * J)) * J + (nkj % J)];
    return output === 0 ? 0 : use / output;
  });
  return { economies: N, sectors: J, originShare_kni, coefficient_nkj, output_nj };
}

/** Keep what each economy buys from itself: the coefficients A_nn, with no trade between economies. */
export function domesticSystem(system: LeontiefSystem): LeontiefSystem {
  const N = system.economies;
  const originShare_kni = system.originShare_kni.map((share, kni) =>
    kni % N === Math.floor(kni / N) % N ? share : 0,
  );
  return { ...system, originShare_kni };
}

function requireFlows(values: Float64Array, length: number, what: string): void {
  if (values.length !== length || !values.every((value) => value >= 0 && Number.isFinite(value)))
    throw new RangeError(`leontiefSystem requires ${what}, finite and not negative`);
}
