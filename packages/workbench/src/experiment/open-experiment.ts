import { ok, refuse } from '@musubi/vocabulary';
import { sha256 } from '../file/fingerprint.ts';
import { parseJson } from '../file/json-document.ts';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { checkDocument } from '../file/schema-problems.ts';
import { parseParameters } from '../parameters/parse-parameters.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import { openWorld } from '../world-store/open-world.ts';
import type { Storage } from '../world-store/storage.ts';
import { type Experiment, experimentSchema } from './experiment.ts';
import { type Preparation, prepare } from './prepare.ts';

/**
 * Open an experiment: parse its texts, find its world, and make all ready to be solved.
 *
 * @returns the preparation, or what is wrong; a world whose content is not the experiment's is `checksum-mismatch`.
 */
export async function openExperiment(
  text: string,
  storage: Storage,
  tolerance: number,
): Promise<Outcome<Preparation>> {
  const parsed = parseJson(text, 'experiment');
  if (!parsed.ok) return parsed;
  const { value: experiment, problems } = checkDocument(parsed.value, experimentSchema);
  if (experiment === undefined) return refuse(problems);
  const world = await openWorld(
    { name: experiment.world.path, folder: '/' },
    storage,
    experiment.asOf ?? undefined,
  );
  if (!world.ok) return refuseOne(world.problem);
  const found = world.value.world.sha256;
  const { sha256: expected, path } = experiment.world;
  if (found !== expected)
    return refuseOne({ kind: 'checksum-mismatch', source: path, expected, found });
  const texts = parseTexts(experiment);
  if (!texts.ok) return texts;
  return prepare({ ...texts.value, world: world.value.world }, experiment.joiners, tolerance);
}

function parseTexts({ scenario, parameters, overrides, horizon, asOf, version }: Experiment) {
  const parsed = parseScenario(scenario.text, scenario.source);
  const file = parseParameters(parameters.text, parameters.source);
  if (!parsed.ok || !file.ok)
    return refuse([parsed, file].flatMap((part) => (part.ok ? [] : part.problem)));
  const own = parsed.value.scenario;
  return ok({
    scenario: {
      document: parsed.value.document,
      scenario: { ...own, parameters: { ...own.parameters, ...overrides } },
      sha256: sha256(scenario.text),
    },
    parameters: { file: file.value, sha256: sha256(parameters.text) },
    horizon,
    asOf: asOf ?? undefined,
    version,
  });
}
