import { describe, expect, it } from 'vitest';
import { acceptWorld } from '../world/accept.ts';
import type { WorldLabels } from '../world/manifest.ts';
import { meanTariff, supplyOf } from '../world/sums.ts';
import { balanceTable } from './balance.ts';
import { type Balancer, estimateUses } from './estimate.ts';
import { impliedArrays } from './implied.ts';
import { sampleTable } from './sample-table.ts';
import type { SourceTable } from './source-table.ts';

/** Scale rows and columns in turn, as plainly as can be. */
const balance: Balancer = (seed_rc, row_r, column_c) => {
  const balanced_rc = Float64Array.from(seed_rc);
  const columns = column_c.length;
  const sumWhere = (keep: (cell: number) => boolean) =>
    balanced_rc.reduce((sum, x, cell) => (keep(cell) ? sum + x : sum), 0);
  const ratio = (total: number, sum: number) => (sum > 0 ? total / sum : 0);
  for (let round = 0; round < 500; round++) {
    row_r.forEach((total, r) => {
      const factor = ratio(
        total,
        sumWhere((cell) => Math.floor(cell / columns) === r),
      );
      for (let c = 0; c < columns; c++) balanced_rc[r * columns + c] *= factor;
    });
    column_c.forEach((total, c) => {
      const factor = ratio(
        total,
        sumWhere((cell) => cell % columns === c),
      );
      for (let r = 0; r < row_r.length; r++) balanced_rc[r * columns + c] *= factor;
    });
  }
  return { status: 'converged', iterations: 500, residual: 0, balanced_rc };
};

function withoutInventories(table: SourceTable): SourceTable {
  return { ...table, inventory_nj: new Float64Array(table.inventory_nj.length) };
}

function estimated(trade: SourceTable, structure: SourceTable) {
  const result = estimateUses(trade, structure, balance);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe('estimateUses', () => {
  it("gives a year's own uses back from its own trade", () => {
    const table = withoutInventories(sampleTable(3, 4, 21));
    const { table: again, borrowed } = estimated(table, table);
    expect(borrowed).toEqual([]);
    again.use_nkj.forEach((use, cell) => {
      expect(use).toBeCloseTo(table.use_nkj[cell], 9);
    });
  });

  it('exhausts the supply and keeps the value-added shares of the structure', () => {
    const structure = sampleTable(3, 4, 22);
    const trade = withoutInventories(sampleTable(3, 4, 23));
    const { table } = estimated(trade, structure);
    const balanced = balanceTable(table, 'sample');
    if (!balanced.ok) throw new Error(JSON.stringify(balanced.problem));
    const { arrays } = balanced.value;
    const manifest = { ...labels, economies: table.economies, sectors: table.sectors };
    expect(acceptWorld({ manifest, arrays }).ok).toBe(true);
    const before = impliedArrays(structure);
    arrays.output_nj.forEach((output, nj) => {
      const share = before.valueAdded_nj[nj] / before.output_nj[nj];
      expect(arrays.valueAdded_nj[nj] / output).toBeCloseTo(share, 9);
    });
  });

  it('changes the spending of the structure by a factor per input and a factor per user only', () => {
    const structure = withoutInventories(sampleTable(2, 3, 24));
    const { table } = estimated(withoutInventories(sampleTable(2, 3, 25)), structure);
    const spending = (of: SourceTable) => {
      const tariff_nk = meanTariff(of.trade_jni, of.tariff_jni, 2, 3);
      return of.use_nkj.map((use, cell) => use * (1 + tariff_nk[Math.floor(cell / 3)]));
    };
    const ratio = spending(table).map((x, cell) => x / spending(structure)[cell]);
    for (const first of [0, 9]) {
      const cross = (k: number, j: number) => ratio[first] * ratio[first + k * 3 + j];
      const against = (k: number, j: number) => ratio[first + j] * ratio[first + k * 3];
      for (const [k, j] of [
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
      ]) {
        expect(cross(k, j) / against(k, j)).toBeCloseTo(1, 9);
      }
    }
  });

  it('lends the mean structure of the world to a producer that had no output', () => {
    const structure = withoutInventories(sampleTable(3, 2, 26));
    for (let n = 0; n < 3; n++) structure.trade_jni[(0 * 3 + n) * 3 + 1] = 0;
    for (let k = 0; k < 2; k++) structure.use_nkj[(1 * 2 + k) * 2 + 0] = 0;
    structure.final_nk.set(
      supplyOf(structure.trade_jni, 3, 2).map(
        (supply, nk) => supply - structure.use_nkj[nk * 2] - structure.use_nkj[nk * 2 + 1],
      ),
    );
    const trade = withoutInventories(sampleTable(3, 2, 27));
    const { table, borrowed } = estimated(trade, structure);
    expect(borrowed).toEqual(['[JPN][A01]']);
    const { valueAdded_nj, output_nj } = impliedArrays(structure);
    const mean =
      (valueAdded_nj[0] + valueAdded_nj[2] + valueAdded_nj[4]) /
      (output_nj[0] + output_nj[2] + output_nj[4]);
    const after = impliedArrays(table);
    expect(after.valueAdded_nj[2] / after.output_nj[2]).toBeCloseTo(mean, 9);
  });

  it('names the economy that spends less than its sectors need', () => {
    const structure = withoutInventories(sampleTable(2, 2, 28));
    const trade = withoutInventories(sampleTable(2, 2, 29));
    trade.trade_jni[1] = 1e6;
    expect(estimateUses(trade, structure, balance)).toMatchObject({
      problem: { kind: 'infeasible', economy: 'JPN' },
    });
  });

  it('does not use the result of a balance that did not converge', () => {
    const table = withoutInventories(sampleTable(2, 2, 30));
    const limit: Balancer = (seed_rc) => ({
      status: 'limit',
      iterations: 9,
      residual: 0.5,
      balanced_rc: seed_rc,
    });
    expect(estimateUses(table, table, limit)).toMatchObject({
      problem: { kind: 'not-converged', what: 'uses of USA', iterations: 9, residual: 0.5 },
    });
  });

  it('throws where the structure has other economies or sectors', () => {
    expect(() => estimateUses(sampleTable(2, 2, 1), sampleTable(2, 3, 1), balance)).toThrow(
      /estimateUses requires/,
    );
  });
});

const labels: Omit<WorldLabels, 'economies' | 'sectors'> = {
  id: 'sample',
  title: { en: 'Sample', ja: '見本', ko: '견본' },
  year: 2021,
  estimated: true,
  knownFrom: '2021-12-31',
  unit: { currency: 'USD', multiplier: 1e6 },
  sources: [{ title: 'Made up', publisher: 'Nobody', year: 2021, licence: 'CC0' }],
  transformations: [],
};
