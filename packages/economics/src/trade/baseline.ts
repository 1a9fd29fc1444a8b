import type { WorldFlows } from './flows.ts';

/**
 * The observed equilibrium from which every counterfactual is solved in changes.
 * n destination, i origin, j sector, k input sector; values in the flows' unit; shares are fractions.
 */
export interface Baseline {
  readonly economies: number;
  readonly sectors: number;
  /** π, expenditure shares by origin; sum to one over origins where the destination spends; [j][n][i]. */
  readonly tradeShare_jni: Float64Array;
  /** τ, applied tariff as a fraction; [j][n][i]. */
  readonly tariff_jni: Float64Array;
  /** e, export tax as a fraction of the producer's price; [j][n][i]. */
  readonly exportTax_jni: Float64Array;
  /** s, production subsidy as a fraction of cost; [n][j]. */
  readonly subsidy_nj: Float64Array;
  /** β, share of value added in cost; one where nothing is produced; [n][j]. */
  readonly valueAddedShare_nj: Float64Array;
  /** γ, shares of input k in the tariff-inclusive materials of sector j; [n][k][j]. */
  readonly inputShare_nkj: Float64Array;
  /** α, shares of sectors in final expenditure; [n][j]. */
  readonly finalShare_nj: Float64Array;
  /** E, tariff-inclusive expenditure on goods of a sector; [n][j]. */
  readonly expenditure_nj: Float64Array;
  /** Y, sales at the producer's price; [n][j]. */
  readonly sales_nj: Float64Array;
  /** VA = β·Y/(1−s), value added; [n][j]. */
  readonly valueAdded_nj: Float64Array;
  /** I, final expenditure: value added, tariff and export-tax revenue, less subsidies, plus the deficit. */
  readonly income_n: Float64Array;
  /** D, imports less exports at border prices. */
  readonly deficit_n: Float64Array;
}

function expenditures(flows: WorldFlows): Float64Array {
  const { economies: N, sectors: J, trade_jni, tariff_jni } = flows;
  const expenditure_nj = new Float64Array(N * J);
  let cell = 0;
  for (let j = 0; j < J; j++)
    for (let n = 0; n < N; n++)
      for (let i = 0; i < N; i++, cell++)
        expenditure_nj[n * J + j] += trade_jni[cell] * (1 + tariff_jni[cell]);
  return expenditure_nj;
}

function tradeShares(flows: WorldFlows, expenditure_nj: Float64Array): Float64Array {
  const { economies: N, sectors: J, trade_jni, tariff_jni } = flows;
  const tradeShare_jni = new Float64Array(trade_jni.length);
  for (let cell = 0; cell < trade_jni.length; cell++) {
    const j = Math.floor(cell / (N * N));
    const n = Math.floor(cell / N) % N;
    const total = expenditure_nj[n * J + j];
    if (total > 0) tradeShare_jni[cell] = (trade_jni[cell] * (1 + tariff_jni[cell])) / total;
  }
  return tradeShare_jni;
}

function margin(flows: WorldFlows, axis: 'origin' | 'destination'): Float64Array {
  const { economies: N, sectors: J, trade_jni } = flows;
  const total_nj = new Float64Array(N * J);
  let cell = 0;
  for (let j = 0; j < J; j++)
    for (let n = 0; n < N; n++)
      for (let i = 0; i < N; i++, cell++)
        total_nj[(axis === 'origin' ? i : n) * J + j] += trade_jni[cell];
  return total_nj;
}

function requireUnused(use_j: Float64Array, economy: number, sector: number): void {
  if (use_j.some((value) => value !== 0))
    throw new RangeError(
      `baselineFromFlows requires no use of an input without supply; economy ${economy}, sector ${sector}`,
    );
}

/** Materials at the prices their users pay: fob use times one plus the average tariff on that input. */
function tariffInclusiveUse(flows: WorldFlows, expenditure_nj: Float64Array): Float64Array {
  const { economies: N, sectors: J, use_nkj } = flows;
  const supply_nj = margin(flows, 'destination');
  const use = new Float64Array(use_nkj.length);
  for (let nk = 0; nk < N * J; nk++) {
    if (supply_nj[nk] === 0) {
      requireUnused(use_nkj.subarray(nk * J, (nk + 1) * J), Math.floor(nk / J), nk % J);
      continue;
    }
    const gross = expenditure_nj[nk] / supply_nj[nk];
    for (let j = 0; j < J; j++) use[nk * J + j] = use_nkj[nk * J + j] * gross;
  }
  return use;
}

function requireFinite(name: string, array: Float64Array, length: number, minimum: number): void {
  if (array.length !== length)
    throw new RangeError(
      `baselineFromFlows requires ${name} of length ${length}, not ${array.length}`,
    );
  for (let cell = 0; cell < length; cell++)
    if (!(array[cell] >= minimum && Number.isFinite(array[cell])))
      throw new RangeError(
        `baselineFromFlows requires ${name} finite and at least ${minimum}; cell ${cell} is ${array[cell]}`,
      );
}

function requireFlows(flows: WorldFlows): void {
  const { economies: N, sectors: J } = flows;
  requireFinite('trade_jni', flows.trade_jni, J * N * N, 0);
  requireFinite('tariff_jni', flows.tariff_jni, J * N * N, 0);
  requireFinite('use_nkj', flows.use_nkj, N * J * J, Number.NEGATIVE_INFINITY);
}

interface Costs {
  readonly valueAddedShare_nj: Float64Array;
  readonly inputShare_nkj: Float64Array;
  readonly valueAdded_nj: Float64Array;
}

function costs(N: number, J: number, sales_nj: Float64Array, use_nkj: Float64Array): Costs {
  const valueAddedShare_nj = new Float64Array(N * J).fill(1);
  const inputShare_nkj = new Float64Array(use_nkj.length);
  const valueAdded_nj = new Float64Array(N * J);
  for (let n = 0; n < N; n++)
    for (let j = 0; j < J; j++) {
      let materials = 0;
      for (let k = 0; k < J; k++) materials += use_nkj[(n * J + k) * J + j];
      const output = sales_nj[n * J + j];
      if (materials < 0)
        throw new RangeError(
          `baselineFromFlows requires materials of at least 0; economy ${n}, sector ${j}: ${materials}`,
        );
      if (output < materials * (1 - 1e-9))
        throw new RangeError(
          `baselineFromFlows requires materials not above sales; economy ${n}, sector ${j}: ${materials} > ${output}`,
        );
      if (output === 0) continue;
      valueAdded_nj[n * J + j] = Math.max(0, output - materials);
      valueAddedShare_nj[n * J + j] = valueAdded_nj[n * J + j] / output;
      for (let k = 0; materials > 0 && k < J; k++)
        inputShare_nkj[(n * J + k) * J + j] = use_nkj[(n * J + k) * J + j] / materials;
    }
  return { valueAddedShare_nj, inputShare_nkj, valueAdded_nj };
}

function requireEarners(valueAdded_nj: Float64Array, economies: number): void {
  const J = valueAdded_nj.length / economies;
  for (let n = 0; n < economies; n++)
    if (!valueAdded_nj.subarray(n * J, (n + 1) * J).some((value) => value > 0))
      throw new RangeError(`baselineFromFlows requires value added in economy ${n}`);
}

interface Finals {
  readonly finalShare_nj: Float64Array;
  readonly income_n: Float64Array;
}

function finals(N: number, J: number, expenditure_nj: Float64Array, use_nkj: Float64Array): Finals {
  const finalShare_nj = new Float64Array(N * J);
  const income_n = new Float64Array(N);
  for (let n = 0; n < N; n++) {
    for (let k = 0; k < J; k++) {
      let rest = expenditure_nj[n * J + k];
      for (let j = 0; j < J; j++) rest -= use_nkj[(n * J + k) * J + j];
      if (rest < -1e-9 * expenditure_nj[n * J + k])
        throw new RangeError(
          `baselineFromFlows requires intermediate use not above supply; economy ${n}, sector ${k} exceeds it by ${-rest}`,
        );
      finalShare_nj[n * J + k] = Math.max(0, rest);
      income_n[n] += finalShare_nj[n * J + k];
    }
    if (!(income_n[n] > 0))
      throw new RangeError(`baselineFromFlows requires final demand in economy ${n}`);
    for (let k = 0; k < J; k++) finalShare_nj[n * J + k] /= income_n[n];
  }
  return { finalShare_nj, income_n };
}

/**
 * Derive the baseline of the trade model from a year of flows.
 *
 *   E_nj = Σ_i trade_jni (1+τ_jni) ,  π = trade (1+τ) / E ,  Y_ij = Σ_n trade_jni
 *   γ_nkj = use_nkj (1+τ̄_nk) / Σ_k use_nkj (1+τ̄_nk) ,  β_nj = 1 − Σ_k use_nkj (1+τ̄_nk) / Y_nj
 *   α_nk = (E_nk − Σ_j use_nkj (1+τ̄_nk)) / I_n ,  I_n = Σ_k of the numerators
 *
 * Value added and final demand are the remainders, so the accounts close to rounding.
 *
 * A negative use cell is let through, because the paper's own data hold one (Canada, Other to Basic metals);
 * refusing it is for whoever accepts a table.
 *
 * @throws RangeError where a shape is wrong, trade, a tariff or the materials of a sector are negative, a value is not
 * finite, uses exceed supply, or an economy earns or buys nothing.
 * @see Caliendo and Parro (2015), Review of Economic Studies 82(1), 1–44, for the data that the model needs.
 *
 * @example
 * ```ts
 * import { baselineFromFlows } from '@musubi/economics';
 * const baseline = baselineFromFlows({
 *   economies: 2,
 *   sectors: 1,
 *   trade_jni: Float64Array.of(90, 10, 10, 90),
 *   tariff_jni: new Float64Array(4),
 *   use_nkj: Float64Array.of(50, 50),
 * });
 * assert.equal(baseline.valueAddedShare_nj[0], 0.5);
 * assert.equal(baseline.income_n[0], 50);
 * ```
 */
export function baselineFromFlows(flows: WorldFlows): Baseline {
  requireFlows(flows);
  const { economies: N, sectors: J } = flows;
  const expenditure_nj = expenditures(flows);
  const sales_nj = margin(flows, 'origin');
  const use = tariffInclusiveUse(flows, expenditure_nj);
  const supply_nj = margin(flows, 'destination');
  const deficit_n = new Float64Array(N);
  for (let nj = 0; nj < N * J; nj++) deficit_n[Math.floor(nj / J)] += supply_nj[nj] - sales_nj[nj];
  const cost = costs(N, J, sales_nj, use);
  requireEarners(cost.valueAdded_nj, N);
  return {
    economies: N,
    sectors: J,
    tradeShare_jni: tradeShares(flows, expenditure_nj),
    tariff_jni: flows.tariff_jni.slice(),
    exportTax_jni: new Float64Array(J * N * N),
    subsidy_nj: new Float64Array(N * J),
    expenditure_nj,
    sales_nj,
    deficit_n,
    ...cost,
    ...finals(N, J, expenditure_nj, use),
  };
}
