import type { Simulation } from '@musubi/vocabulary';
import type { Warning } from '../simulate/warning.ts';

/** The warnings of a simulation with the values that each kind carries. */
export function warningsOf({ warnings }: Simulation): readonly Warning[] {
  return warnings as unknown as readonly Warning[];
}
