import type { WorldManifest } from '@musubi/atlas';
import type { ParameterFile, Scenario, Simulation, ValidationRow } from '@musubi/vocabulary';

/** A scenario with its result at each horizon that was solved, in the order of time. */
export interface BriefScenario {
  readonly scenario: Scenario;
  readonly simulations: readonly Simulation[];
}

/** Everything that a brief is made from; the same content gives the same bytes. */
export interface BriefContent {
  /** The date of knowledge (ISO 8601), or null when everything is known. */
  readonly asOf: string | null;
  /** The version of Musubi that computed the results. */
  readonly version: string;
  /** A SHA-256 of all that the run read: the version, the date of knowledge, every input file. */
  readonly generatedFrom: string;
  /** The command that makes the brief again. */
  readonly command: string;
  readonly scenarios: readonly BriefScenario[];
  /** The world of every simulation. */
  readonly worlds: readonly WorldManifest[];
  readonly validation: readonly ValidationRow[];
  readonly parameters: ParameterFile;
}

/** Find the world that a simulation ran on. */
export function worldOf(content: BriefContent, simulation: Simulation): WorldManifest {
  const world = content.worlds.find(({ id }) => id === simulation.world.id);
  if (world === undefined) {
    throw new RangeError(`a brief requires the manifest of the world ${simulation.world.id}`);
  }
  return world;
}
