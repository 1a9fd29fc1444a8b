import type { Horizon } from '@musubi/vocabulary';
import type { Overrides } from './parameter-grid.ts';
import type { SlimExperiment } from './task.ts';

/** A cell of the grid of a sweep. */
export interface Cell {
  /** Counted from 0. */
  readonly index: number;
  /** The scenario, as the sweep names it. */
  readonly scenario: string;
  /** The identity of the world. */
  readonly world: string;
  readonly horizon: Horizon;
  readonly overrides: Overrides;
  /** The codes of the economies, in the order of the world. */
  readonly economies: readonly string[];
  readonly experiment: SlimExperiment;
  /** How many clauses the scenario has. */
  readonly clauses: number;
}
