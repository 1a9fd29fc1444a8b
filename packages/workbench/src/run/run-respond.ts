import { ok, type Response, type RunArguments } from '@musubi/vocabulary';
import { canonicalJson } from '../file/canonical-json.ts';
import type { Outcome } from '../file/outcome.ts';
import { respond } from '../respond/respond.ts';
import { designOf } from './draw-choice.ts';
import { distinctFiles } from './input-file.ts';
import { loadSetting } from './load-setting.ts';
import type { SettingProduct } from './product.ts';
import { measuresCsv, payersCsv } from './response-csv.ts';
import { type Surroundings, withEngine } from './surroundings.ts';

/**
 * Find how the excluded economy may answer a scenario; the product holds `response.json`, `measures.csv` with what each
 * answer sets, and `payers.csv` with who pays.
 */
export async function runRespond(
  {
    responder: responders,
    target: targets,
    sectors,
    objective: objectives,
    budget: budgetPercent,
    bans,
    rounds,
    draws,
    seed: chosenSeed,
    ...choice
  }: RunArguments<'respond'>,
  surroundings: Surroundings,
): Promise<Outcome<SettingProduct<Response>>> {
  const loaded = await loadSetting(choice, surroundings);
  if (!loaded.ok) return loaded;
  const { setting, inputs } = loaded.value;
  const { design, seed } = designOf({ draws, seed: chosenSeed }, setting);
  const contest = { responders, targets, sectors };
  const options = { ...contest, objectives, budgetPercent, bans, rounds, seed, design };
  const found = await withEngine(surroundings, (engine) =>
    respond(loaded.value, options, engine, surroundings),
  );
  if (!found.ok) return found;
  const response = found.value;
  return ok({
    value: response,
    files: new Map([
      ['response.json', () => canonicalJson(response)],
      ['measures.csv', () => measuresCsv(response, setting.world.manifest)],
      ['payers.csv', () => payersCsv(response, setting.world.manifest)],
    ]),
    inputs: distinctFiles(inputs),
    seed,
    parameters: setting.parameters.file,
    setting,
  });
}
