import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Problem, type Result, refuse, type ScenarioOnShelf } from '@musubi/vocabulary';
import {
  findScenario,
  knownScenarios,
  type Outcome,
  parseScenario,
  readScenario,
  type Storage,
  writeWhole,
} from '@musubi/workbench';

const rootsOf = (storage: Storage) => ({ storage, folder: storage.home });

/** List the scenarios that can be read; one that cannot is told of when it is opened. */
export async function scenariosOnShelf(storage: Storage): Promise<ScenarioOnShelf[]> {
  const names = await knownScenarios(storage);
  const listed = await Promise.all(names.map((name) => onShelf(storage, name)));
  return listed.flat();
}

async function onShelf(storage: Storage, name: string): Promise<ScenarioOnShelf[]> {
  const path = await findScenario(name, rootsOf(storage));
  if (!path.ok) return [];
  const file = await readScenario(path.value);
  if (!file.ok) return [];
  const { title, question, world, horizon, members, excluded, clauses } = file.value.scenario;
  const shelf = path.value.startsWith(storage.shipped) ? 'shipped' : 'own';
  return [
    { name, shelf, title, question, world, horizon, members, excluded, clauses: clauses.length },
  ];
}

/** Read the text of a scenario. */
export async function scenarioText(storage: Storage, name: string): Promise<Outcome<string>> {
  const path = await findScenario(name, rootsOf(storage));
  if (!path.ok) return refuse([path.problem]);
  const file = await readScenario(path.value);
  return file.ok ? ok(file.value.text) : file;
}

/** Keep a scenario of one's own; one that does not parse, or that would hide a shipped one, is refused. */
export async function saveScenario(
  storage: Storage,
  name: string,
  text: string,
): Promise<Outcome<void>> {
  const parsed = parseScenario(text, `${name}.yaml`);
  if (!parsed.ok) return parsed;
  const free = await ownPath(storage, name);
  if (!free.ok) return refuse([free.problem]);
  await mkdir(join(storage.home, 'scenarios'), { recursive: true });
  await writeWhole(free.value, text);
  return ok(undefined);
}

/** Remove a scenario of one's own. */
export async function removeScenario(
  storage: Storage,
  name: string,
): Promise<Result<void, Problem>> {
  const found = await findScenario(name, rootsOf(storage));
  if (!found.ok) return found;
  const own = await ownPath(storage, name);
  if (!own.ok) return own;
  await rm(own.value);
  return ok(undefined);
}

async function ownPath(storage: Storage, name: string): Promise<Result<string, Problem>> {
  const found = await findScenario(name, rootsOf(storage));
  if (!found.ok || !found.value.startsWith(storage.shipped))
    return ok(join(storage.home, 'scenarios', `${name}.yaml`));
  return refuse({
    kind: 'conflict',
    what: `${name} is a scenario that ships with Musubi.`,
    remedy: 'Choose another name.',
  });
}
