import { ok, type RunArguments, type Worth } from '@musubi/vocabulary';
import { canonicalJson } from '../file/canonical-json.ts';
import type { Outcome } from '../file/outcome.ts';
import { appraise } from '../track/lever/appraise.ts';
import { worthCsv } from '../track/lever/worth-csv.ts';
import { designOf } from './draw-choice.ts';
import { distinctFiles } from './input-file.ts';
import { loadSetting } from './load-setting.ts';
import type { SettingProduct } from './product.ts';
import { breathe, type Surroundings, withEngine } from './surroundings.ts';

/** Appraise a promise by one lever; the product holds `worth.json` and `worth.csv`, with a row for each party and the total. */
export async function runWorth(
  { field, kept, broken, draws, seed, ...choice }: RunArguments<'worth'>,
  surroundings: Surroundings,
): Promise<Outcome<SettingProduct<Worth>>> {
  const loaded = await loadSetting(choice, surroundings);
  if (!loaded.ok) return loaded;
  const { setting, inputs } = loaded.value;
  await breathe(surroundings);
  const drawn = designOf({ draws, seed }, setting);
  const lever = { field, ifKept: kept, ifBroken: broken };
  const found = await withEngine(surroundings, (engine) =>
    appraise(loaded.value, lever, drawn.design, engine, surroundings),
  );
  if (!found.ok) return found;
  const worth = found.value;
  return ok({
    value: worth,
    files: new Map([
      ['worth.json', () => canonicalJson(worth)],
      ['worth.csv', () => worthCsv(worth)],
    ]),
    inputs: distinctFiles(inputs),
    seed: drawn.seed,
    parameters: setting.parameters.file,
    setting,
  });
}
