import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CaseDefinition } from '../cases/cases.ts';
import type { CaseResult, Measured, Skipped, SolverName } from './measured.ts';

const program = fileURLToPath(new URL('run-case.ts', import.meta.url));

/** Give a case to each of its solvers, every one in a process of its own so that its memory can be told. */
export function measureCase(name: string, definition: CaseDefinition): CaseResult {
  const { title, scenario } = definition;
  const solvers: Partial<Record<SolverName, Measured>> = {};
  for (const solver of definition.solvers) {
    const measured = measureInChild(name, solver);
    if ('skipped' in measured) return { name, title, scenario, solvers, ...measured };
    solvers[solver] = measured;
  }
  return { name, title, scenario, solvers, skipped: null };
}

function measureInChild(name: string, solver: SolverName): Measured | Skipped {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', program, name, solver],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${name}, ${solver}: ${stderr}`);
  return JSON.parse(stdout);
}
