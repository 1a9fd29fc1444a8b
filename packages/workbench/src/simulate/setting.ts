import type { StoredWorld } from '@musubi/atlas';
import type { Horizon } from '@musubi/vocabulary';
import type { Parameters } from '../parameters/parse-parameters.ts';
import type { ScenarioFile } from '../scenario/read-scenario.ts';

/** Everything that determines a simulation; the same setting gives the same bytes. */
export interface Setting {
  readonly scenario: Pick<ScenarioFile, 'scenario' | 'document' | 'sha256'>;
  readonly world: StoredWorld;
  readonly parameters: Parameters;
  /** Replaces the scenario's own horizon. */
  readonly horizon?: Horizon | undefined;
  /** The date of knowledge, which decides the membership of groups; everything is known if left out. */
  readonly asOf?: string | undefined;
  /** The version of Musubi. */
  readonly version: string;
}
