import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Lever, ok, type RunArguments, type Worth } from '@musubi/vocabulary';
import { canonicalJson } from '../../file/canonical-json.ts';
import { sha256 } from '../../file/fingerprint.ts';
import { type Outcome, refuseOne } from '../../file/outcome.ts';
import type { SettingProduct } from '../../run/product.ts';
import { recordRun } from '../../run/record-run.ts';
import { runWorth } from '../../run/run-worth.ts';
import type { Surroundings } from '../../run/surroundings.ts';

/** A worth with the run that it was computed in. */
export interface RecordedWorth {
  readonly product: SettingProduct<Worth>;
  /** The manifest, with which the run can be repeated. */
  readonly manifestPath: string;
  /** Of the manifest. */
  readonly runSha256: string;
}

/** How a lever is run where the lever itself does not say it. */
export type WorthOptions = Pick<
  RunArguments<'worth'>,
  'draws' | 'seed' | 'horizon' | 'world' | 'parameters'
>;

/** Write what a lever asks as a run that needs no register. */
export function worthRequest(
  { scenario, field, ifKept, ifBroken, horizon }: Omit<Lever, 'id' | 'commitmentId' | 'marking'>,
  options: WorthOptions,
): RunArguments<'worth'> {
  const chosen = { draws: options.draws, seed: options.seed, world: options.world };
  return {
    scenario,
    field,
    kept: ifKept,
    broken: ifBroken,
    ...chosen,
    parameters: options.parameters,
    horizon: options.horizon ?? horizon,
  };
}

/** Run a lever and record the run in the user's folder, so that it can be repeated and gives the same bytes. */
export async function runLever(
  request: RunArguments<'worth'>,
  surroundings: Surroundings,
): Promise<Outcome<RecordedWorth>> {
  const product = await runWorth(request, surroundings);
  if (!product.ok) return product;
  const given = { request, asOf: surroundings.asOf ?? null, version: surroundings.version };
  const key = sha256(canonicalJson(given)).slice(0, 16);
  const folder = join(surroundings.storage.home, 'worth', key);
  const recorded = await recordRun(
    folder,
    { command: 'worth', arguments: request },
    product.value,
    surroundings,
  );
  if (!recorded.ok) return refuseOne(recorded.problem);
  const manifestPath = recorded.value;
  return ok({
    product: product.value,
    manifestPath,
    runSha256: sha256(await readFile(manifestPath)),
  });
}
