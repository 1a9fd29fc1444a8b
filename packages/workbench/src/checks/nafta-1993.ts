import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Policy, WorldFlows } from '@musubi/economics';
import { ok } from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';

/** The replication data of Caliendo and Parro (2015): 1993, aggregate trade deficits closed. */
export interface Nafta1993 {
  readonly flows: WorldFlows;
  /** Tariffs of 2005; [j][n][i]. */
  readonly tariff2005_jni: Float64Array;
  /** θ; 8.22 for Auto and Other Transport, as in the authors' own runs. */
  readonly elasticity_j: Float64Array;
}

/** Where Canada, Mexico and the United States stand among the economies of the replication data. */
export const naftaMembers = { CAN: 4, MEX: 19, USA: 29 } as const;

const N = 31;
const J = 40;

const lengths = {
  'X_noS.f64': J * N * N,
  'tariff1993.f64': J * N * N,
  'tariff2005.f64': J * N * N,
  'io_share.f64': N * J * J,
  'va_share.f64': J * N,
  'theta.f64': J,
} as const;

type Arrays = Record<keyof typeof lengths, Float64Array>;

/**
 * Read the replication data: 31 economies, 40 sectors.
 *
 * @param folder - the folder `nafta1993` of the reference data, of little-endian float64 arrays.
 */
export async function readNafta1993(folder: string): Promise<Outcome<Nafta1993>> {
  const arrays = {} as Arrays;
  for (const [file, length] of Object.entries(lengths)) {
    const array = await readArray(folder, file, length);
    if (!array.ok) return array;
    arrays[file as keyof Arrays] = array.value;
  }
  return ok({
    flows: {
      economies: N,
      sectors: J,
      trade_jni: arrays['X_noS.f64'],
      tariff_jni: arrays['tariff1993.f64'],
      use_nkj: fobUse(arrays),
    },
    tariff2005_jni: arrays['tariff2005.f64'],
    elasticity_j: arrays['theta.f64'],
  });
}

async function readArray(
  folder: string,
  file: string,
  length: number,
): Promise<Outcome<Float64Array>> {
  const bytes = await readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (bytes === null) {
    const remedy = 'copy the whole folder of reference data';
    return refuseOne({ kind: 'missing-data', what: `nafta1993/${file}`, remedy });
  }
  if (bytes.byteLength !== length * Float64Array.BYTES_PER_ELEMENT) {
    const found = `${bytes.byteLength} bytes`;
    const expected = `${length} float64 numbers`;
    return refuseOne({ kind: 'invalid-input', place: { source: file }, found, expected });
  }
  return ok(new Float64Array(new Uint8Array(bytes).buffer));
}

/**
 * Recover intermediate use at fob from the authors' cost shares.
 *
 *   use_nkj = γ_nkj (1−β_nj) Y_nj / (1+τ̄_nk) ,  1+τ̄_nk = Σ_i X_nik (1+τ_nik) / Σ_i X_nik
 */
function fobUse(arrays: Arrays): Float64Array {
  const { 'X_noS.f64': trade_jni, 'tariff1993.f64': tariff_jni } = arrays;
  const sales_nj = new Float64Array(N * J);
  const supply_nk = new Float64Array(N * J);
  const expenditure_nk = new Float64Array(N * J);
  for (const [cell, value] of trade_jni.entries()) {
    const j = Math.floor(cell / N ** 2);
    const nj = (Math.floor(cell / N) % N) * J + j;
    sales_nj[(cell % N) * J + j]! += value;
    supply_nk[nj]! += value;
    expenditure_nk[nj]! += value * (1 + tariff_jni[cell]!);
  }
  return arrays['io_share.f64'].map((share, nkj) => {
    const nk = Math.floor(nkj / J);
    const n = Math.floor(nk / J);
    const j = nkj % J;
    const materials = (1 - arrays['va_share.f64'][j * N + n]!) * sales_nj[n * J + j]!;
    return supply_nk[nk] === 0 ? 0 : (share * materials * supply_nk[nk]!) / expenditure_nk[nk]!;
  });
}

/** Give the members of NAFTA the tariffs of 2005 on each other. */
export function naftaTariffs({ tariff2005_jni }: Nafta1993, unchanged: Policy): Policy {
  const members: readonly number[] = Object.values(naftaMembers);
  const tariff_jni = unchanged.tariff_jni.map((rate, cell) => {
    const inside = members.includes(cell % N) && members.includes(Math.floor(cell / N) % N);
    return inside ? tariff2005_jni[cell]! : rate;
  });
  return { ...unchanged, tariff_jni };
}
