import { countChunks, type SweepPlan } from './plan-sweep.ts';

/** What a script for Slurm needs besides the plan of the sweep. */
export interface SlurmChoice {
  /** The sweep file and the folder of the results, as the user named them, on storage that all nodes share. */
  readonly file: string;
  readonly out: string;
  /** Threads of one task. */
  readonly threads: number;
}

/** Slurm takes no more than a thousand tasks in an array unless its administrator allows for more. */
const mostTasks = 1_000;

/** Chunks that make a task of one thread worth its start. */
const fewestChunks = 20;

/**
 * Write a script with which Slurm performs the chunks of a sweep as an array of tasks. A task that is killed and put
 * back in the queue performs only the chunks that it had not finished.
 */
export function slurmScript(
  plan: Pick<SweepPlan, 'id' | 'chunks'>,
  { file, out, threads }: SlurmChoice,
): string {
  const chunks = countChunks(plan);
  const perTask = Math.max(fewestChunks * threads, Math.ceil(chunks / mostTasks));
  const sweep = `musubi sweep ${quoted(file)} --out ${quoted(out)}`;
  return `#!/bin/sh
#SBATCH --job-name=musubi-${plan.id}
#SBATCH --array=1-${Math.ceil(chunks / perTask)}
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=${threads}
#SBATCH --requeue
# ${chunks} chunks, ${perTask} a task. When the array is done, gather the results with:
#   ${sweep}
to=$((SLURM_ARRAY_TASK_ID * ${perTask}))
from=$((to - ${perTask - 1}))
exec ${sweep} --threads ${threads} --chunks "$from-$to"
`;
}

/** Quote a word for a POSIX shell where it needs it. */
function quoted(word: string): string {
  return /^[\w./@%+=:-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
