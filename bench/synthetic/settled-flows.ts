import type { WorldFlows } from '@musubi/economics';
import type { Blueprint } from './blueprint.ts';

/** Solve the Leontief system of a blueprint for outputs, and write out the flows. */
export function settledFlows(blueprint: Blueprint): WorldFlows {
  const { economies, sectors, share_jni, tariff_jni } = blueprint;
  let output_nj: Float64Array = Float64Array.from(
    { length: economies * sectors },
    (_, nj) => blueprint.size_n[Math.floor(nj / sectors)],
  );
  for (let round = 0; round < 100; round++) output_nj = sales(blueprint, output_nj);
  const supply_nk = absorption(blueprint, output_nj);
  return {
    economies,
    sectors,
    trade_jni: share_jni.map((share, cell) => {
      const n = Math.floor(cell / economies) % economies;
      return share * supply_nk[n * sectors + Math.floor(cell / economies ** 2)];
    }),
    tariff_jni,
    use_nkj: blueprint.inputs_nkj.map(
      (input, cell) =>
        input * output_nj[Math.floor(cell / sectors ** 2) * sectors + (cell % sectors)],
    ),
  };
}

/** Intermediate and final use of each sector's goods; final use is value added plus the deficit. */
function absorption(blueprint: Blueprint, output_nj: Float64Array): Float64Array {
  const { economies, sectors, inputs_nkj, finalShare_nk, deficitShare_n } = blueprint;
  const absorbed_nk = new Float64Array(economies * sectors);
  for (let n = 0; n < economies; n++) {
    let valueAdded = 0;
    for (let j = 0; j < sectors; j++) {
      const output = output_nj[n * sectors + j];
      valueAdded += output;
      for (let k = 0; k < sectors; k++) {
        const use = inputs_nkj[(n * sectors + k) * sectors + j] * output;
        absorbed_nk[n * sectors + k] += use;
        valueAdded -= use;
      }
    }
    for (let k = 0; k < sectors; k++)
      absorbed_nk[n * sectors + k] +=
        finalShare_nk[n * sectors + k] * valueAdded * (1 + deficitShare_n[n]);
  }
  return absorbed_nk;
}

/** Sales that outputs imply, scaled to the same world total. */
function sales(blueprint: Blueprint, output_nj: Float64Array): Float64Array {
  const { economies, sectors, share_jni } = blueprint;
  const absorbed_nk = absorption(blueprint, output_nj);
  const sold_nj = new Float64Array(output_nj.length);
  for (let cell = 0; cell < share_jni.length; cell++) {
    const j = Math.floor(cell / economies ** 2);
    const n = Math.floor(cell / economies) % economies;
    sold_nj[(cell % economies) * sectors + j] += share_jni[cell] * absorbed_nk[n * sectors + j];
  }
  const before = output_nj.reduce((sum, value) => sum + value, 0);
  const after = sold_nj.reduce((sum, value) => sum + value, 0);
  return sold_nj.map((value) => (value * before) / after);
}
