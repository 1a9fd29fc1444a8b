import type { WorldManifest } from '@musubi/atlas';
import type {
  Coalition,
  ParameterFile,
  Response,
  Scenario,
  Simulation,
  ValidationRow,
} from '@musubi/vocabulary';
import type { Finding } from './finding/finding.ts';

/** A scenario with its results at each horizon that was solved, in the order of time. */
export interface BriefScenario {
  readonly scenario: Scenario;
  readonly simulations: readonly Simulation[];
  /** What the alliance is worth to its members; empty where it was not computed. */
  readonly coalitions: readonly Coalition[];
  /** What the excluded answer; empty where nobody is excluded or it was not computed. */
  readonly responses: readonly Response[];
}

/** A result of any kind, by the world that it was solved on. */
export type Solved = Pick<Simulation, 'world'>;

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
  /** What is told besides the scenarios: maps of chains, dependence, warnings, plans. */
  readonly findings: readonly Finding[];
  readonly validation: readonly ValidationRow[];
  /** The parameters of the scenarios; null where there is none. */
  readonly parameters: ParameterFile | null;
}

/** Find the world that a result was solved on. */
export function worldOf(content: BriefContent, solved: Solved): WorldManifest {
  const world = content.worlds.find(({ id }) => id === solved.world.id);
  if (world === undefined) {
    throw new RangeError(`a brief requires the manifest of the world ${solved.world.id}`);
  }
  return world;
}

/** Give the parameters of the scenarios of a brief. */
export function parametersOf({ parameters }: Pick<BriefContent, 'parameters'>): ParameterFile {
  if (parameters === null) throw new RangeError('a brief of scenarios requires their parameters');
  return parameters;
}
