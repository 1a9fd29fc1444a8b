import { ok } from '@musubi/vocabulary';
import { type Batch, type Preparation, solveBatch } from '@musubi/workbench';

/** Count how many sweeps a solve of some batches needs on average, on this thread. */
export function sweepsPerSolve(preparation: Preparation, batches: readonly Batch[]): number {
  const count = { solves: 0, sweeps: 0 };
  const counted: Preparation = {
    ...preparation,
    solverFor: (elasticities) => {
      const solver = preparation.solverFor(elasticities);
      if (!solver.ok) return solver;
      return ok({
        ...solver.value,
        solve: (...given) => {
          const outcome = solver.value.solve(...given);
          count.solves++;
          count.sweeps += outcome.sweeps;
          return outcome;
        },
      });
    },
  };
  for (const batch of batches) solveBatch(counted, batch);
  return count.sweeps / count.solves;
}
