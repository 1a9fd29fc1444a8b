import type { CsvCell } from '../file/csv.ts';
import type { Cell } from './cell.ts';
import { parameterNames } from './parameter-grid.ts';

const cellColumns = ['cell', 'scenario', 'world', 'horizon', ...parameterNames] as const;

/** The header of `results.csv`: one row for each solve and economy. */
export const resultColumns = [
  ...cellColumns,
  'draw',
  'economy',
  'realIncomePercent',
  'equivalentVariationUsdMillion',
];

/** The header of `failures.csv`: one row for each solve without a result, or for the draws of a chunk that failed. */
export const failureColumns = [...cellColumns, 'draw', 'through', 'reason'];

/** Name a cell as rows do; cells are counted from 1, and a parameter that the sweep does not set is empty. */
export function cellFields({ index, scenario, world, horizon, overrides }: Cell): CsvCell[] {
  const set = parameterNames.map((name) => {
    const value = overrides[name];
    return typeof value === 'object' ? JSON.stringify(value) : (value ?? null);
  });
  return [index + 1, scenario, world, horizon, ...set];
}
