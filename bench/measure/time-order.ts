import { type Batch, type Experiment, poolEngine, runBatches } from '@musubi/workbench';
import { middle } from './median.ts';

/** What a run of batches took. */
interface OrderTime {
  /** By the clock, and of all processors. */
  readonly elapsedMs: number;
  readonly processorMs: number;
}

/** A run of the same batches on one thread and on two. */
export interface ThreadedTime {
  readonly one: OrderTime;
  readonly two: OrderTime;
  readonly solves: number;
}

const runs = 3;

/**
 * Time batches on one thread and on two, by turns, and take medians. The engines are open and have compiled what they
 * run: every thread has solved the first batch before.
 */
export async function timeOrder(
  experiment: Experiment,
  batches: readonly Batch[],
): Promise<ThreadedTime> {
  const engines = [await poolEngine({ threads: 1 }), await poolEngine({ threads: 2 })] as const;
  const run = async (at: 0 | 1, some: readonly Batch[]) => {
    const delivered = await runBatches([{ experiment, batches: some }], engines[at], {});
    if (!delivered.ok) throw new Error(JSON.stringify(delivered.problem));
    const problem = delivered.value[0]!.find((outcome) => outcome.problem)?.problem;
    if (problem) throw new Error(JSON.stringify(problem));
    return delivered.value[0]!.length;
  };
  try {
    for (const at of [0, 1, 1] as const) await run(at, batches.slice(0, 2 * (at + 1)));
    const times: [OrderTime[], OrderTime[]] = [[], []];
    let solves = 0;
    for (let turn = 0; turn < runs; turn++)
      for (const at of [0, 1] as const) {
        const [clock, processor] = [performance.now(), process.cpuUsage()];
        solves = await run(at, batches);
        const { user, system } = process.cpuUsage(processor);
        times[at].push({
          elapsedMs: performance.now() - clock,
          processorMs: (user + system) / 1000,
        });
      }
    return { one: medians(times[0]), two: medians(times[1]), solves };
  } finally {
    for (const engine of engines) await engine.close();
  }
}

function medians(times: readonly OrderTime[]): OrderTime {
  return {
    elapsedMs: middle(times.map(({ elapsedMs }) => elapsedMs)),
    processorMs: middle(times.map(({ processorMs }) => processorMs)),
  };
}
