import { elasticitiesOfDraw, type Preparation } from '@musubi/workbench';
import { tariffsOf } from '../cases/ten-members.ts';
import { solveTextbook, type TextbookSolution } from '../textbook/solve.ts';
import { processorTime } from './median.ts';

/** What the textbook loop needs for one solve, from a sample of all. */
export interface TextbookSample {
  /** Processor time: the mean over the sample. */
  readonly milliseconds: number;
  readonly size: number;
}

/** The part of its excess demand by which a wage moves. */
const adjustment = 0.2;

/** Solve some coalitions by the textbook loop, each from the baseline. */
export function sampleCoalitions(
  preparation: Preparation,
  coalitions: readonly number[],
  tolerance: number,
): TextbookSample {
  const { baseline, elasticities } = startOf(preparation);
  return sample(coalitions, (coalition) =>
    solveTextbook(
      {
        baseline,
        elasticity_j: elasticities.trade_j,
        tariff_jni: tariffsOf(coalition, preparation, baseline),
      },
      { adjustment, tolerance },
    ),
  );
}

/** Solve the whole alliance at some draws by the textbook loop, which knows the drawn θ and no nests. */
export function sampleDraws(
  preparation: Preparation,
  coalition: number,
  design: { readonly seed: number; readonly draws: number },
  draws: readonly number[],
  tolerance: number,
): TextbookSample {
  const { baseline } = startOf(preparation);
  const tariff_jni = tariffsOf(coalition, preparation, baseline);
  return sample(draws, (draw) => {
    const drawn = elasticitiesOfDraw(preparation.setting, design, draw);
    if (!drawn.ok) throw new Error(JSON.stringify(drawn.problem));
    const problem = { baseline, elasticity_j: drawn.value.trade_j, tariff_jni };
    return solveTextbook(problem, { adjustment, tolerance });
  });
}

function startOf({ casting, solverFor }: Preparation) {
  const solver = solverFor(casting.elasticities);
  if (!solver.ok) throw new Error(JSON.stringify(solver.problem));
  return { baseline: solver.value.baseline, elasticities: casting.elasticities };
}

function sample(these: readonly number[], solveOne: (which: number) => TextbookSolution) {
  const { milliseconds } = processorTime(() => {
    for (const which of these) {
      const { status } = solveOne(which);
      if (status !== 'converged') throw new Error(`the textbook loop ended with ${status}`);
    }
  });
  return { milliseconds: milliseconds / these.length, size: these.length };
}
