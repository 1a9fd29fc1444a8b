import { join } from 'node:path';
import { readWorld } from '@musubi/atlas';
import { programRoot } from '@musubi/workbench';
import type { SolverName } from '../measure/measured.ts';
import type { BenchCase } from './case.ts';
import { everyBorder, severedPair } from './hard-shock.ts';
import { loadNafta, loadWiod, tariffWarOn } from './reference.ts';
import { loadSynthetic } from './synthetic.ts';

/** A case that can be loaded by its name. */
export interface CaseDefinition {
  readonly title: string;
  readonly scenario: string;
  /** The solvers that it is given to. */
  readonly solvers: readonly SolverName[];
  /** Load the case, or say why it is skipped. */
  readonly load: () => Promise<BenchCase | string>;
}

const war = 'tariff war of the two largest';

function tariffCase(title: string, scenario: string, load: CaseDefinition['load']): CaseDefinition {
  return { title, scenario, solvers: ['simd', 'plain', 'short', 'textbook'], load };
}

function hardCase(scenario: string, shock: (loaded: BenchCase) => BenchCase): CaseDefinition {
  const load = async () => {
    const loaded = await loadWiod();
    return typeof loaded === 'string' ? loaded : shock(loaded);
  };
  return { title: 'WIOD 2014', scenario, solvers: ['simd', 'short'], load };
}

async function loadShipped(name: string): Promise<BenchCase> {
  const world = await readWorld(join(programRoot(), 'data', 'worlds', name));
  if (!world.ok) throw new Error(JSON.stringify(world.problem));
  return tariffWarOn(world.value);
}

/** The tariff scenarios by name, from small to large. */
export const tariffCases: ReadonlyMap<string, CaseDefinition> = new Map([
  ['shipped-2014', tariffCase('shipped world 2014', war, () => loadShipped('2014'))],
  ['nafta', tariffCase('Caliendo–Parro 1993', "NAFTA's tariffs of 2005", loadNafta)],
  ['wiod', tariffCase('WIOD 2014', war, loadWiod)],
  ['synthetic-44x50', tariffCase('made up', war, () => loadSynthetic(44, 50))],
  ['synthetic-77x45', tariffCase('made up', war, () => loadSynthetic(77, 45))],
  ['synthetic-200x60', tariffCase('made up', war, () => loadSynthetic(200, 60))],
]);

/** Shocks that are hard on a solver, by name. */
export const hardCases: ReadonlyMap<string, CaseDefinition> = new Map([
  ['severed', hardCase('no trade between the two largest', severedPair)],
  [
    'costs-3',
    hardCase('trade costs ×3 at every border, deficits closed', (loaded) => everyBorder(loaded, 3)),
  ],
  [
    'costs-20',
    hardCase('trade costs ×20 at every border, deficits closed', (loaded) =>
      everyBorder(loaded, 20),
    ),
  ],
]);
