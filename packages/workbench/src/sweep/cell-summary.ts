import type { Doubt, SweepCell } from '@musubi/vocabulary';
import type { BatchOutcome } from '../experiment/batch.ts';
import { doubtOf } from '../uncertainty/doubt-of.ts';
import type { DrawDesign } from '../uncertainty/drawn-file.ts';
import type { Cell } from './cell.ts';

type Solved = Extract<BatchOutcome, { readonly problem?: never }>;

/** Gathers the outcomes of one cell, of which one is held at a time. */
export class CellSummary {
  readonly cell: Cell;
  readonly #design: DrawDesign | null;
  readonly #outcomes: Solved[] = [];

  constructor(cell: Cell, design: DrawDesign | null) {
    this.cell = cell;
    this.#design = design;
  }

  add(solved: Solved): void {
    this.#outcomes.push(solved);
  }

  /** Sum up: each figure at the parameters’ own values, and where it lies over the draws. */
  finish(): SweepCell {
    const { scenario, world, horizon, overrides, economies } = this.cell;
    const central = this.#outcomes.find(({ draw }) => draw === null);
    return {
      scenario,
      world,
      horizon,
      parameters: overrides,
      economies: economies.map((economy, n) => ({
        economy,
        realIncomePercent: this.#figure(central, ({ realIncomePercent }) => realIncomePercent[n]!),
        equivalentVariationUsdMillion: this.#figure(
          central,
          ({ equivalentVariationUsdMillion }) => equivalentVariationUsdMillion[n]!,
        ),
      })),
    };
  }

  #figure(central: Solved | undefined, of: (solved: Solved) => number) {
    const value = central === undefined ? null : of(central);
    return { value, doubt: this.#doubt(value, of) };
  }

  #doubt(value: number | null, of: (solved: Solved) => number): Doubt | null {
    if (this.#design === null) return null;
    const values_d = new Float64Array(this.#design.draws).fill(Number.NaN);
    for (const solved of this.#outcomes)
      if (solved.draw !== null) values_d[solved.draw] = of(solved);
    const points = { ...this.#design, keys: [], point_dk: new Float64Array(0) };
    const doubt = doubtOf(points, values_d, value ?? Number.NaN);
    return value === null ? { ...doubt, signShare: null } : doubt;
  }
}
