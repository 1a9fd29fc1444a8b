import { type Coalition, ok, type RunArguments } from '@musubi/vocabulary';
import { coalitionValues } from '../coalition/coalition-values.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import type { Outcome } from '../file/outcome.ts';
import { ledgerCsv, valuesCsv } from './coalition-csv.ts';
import { designOf } from './draw-choice.ts';
import { distinctFiles } from './input-file.ts';
import { loadSetting } from './load-setting.ts';
import type { SettingProduct } from './product.ts';
import { type Surroundings, withEngine } from './surroundings.ts';

/**
 * Find what the alliance of a scenario is worth to its members; the product holds `coalition.json`, `ledger.csv` with the
 * synergy ledger, and `values.csv` with what coalitions, members and outsiders bring and get.
 */
export async function runCoalition(
  { by, join, draws, seed, ...choice }: RunArguments<'coalition'>,
  surroundings: Surroundings,
): Promise<Outcome<SettingProduct<Coalition>>> {
  const loaded = await loadSetting(choice, surroundings);
  if (!loaded.ok) return loaded;
  const { setting, inputs } = loaded.value;
  const drawn = designOf({ draws, seed }, setting);
  const found = await withEngine(surroundings, (engine) =>
    coalitionValues(
      loaded.value,
      { by, joiners: join, design: drawn.design },
      engine,
      surroundings,
    ),
  );
  if (!found.ok) return found;
  const coalition = found.value;
  return ok({
    value: coalition,
    files: new Map([
      ['coalition.json', () => canonicalJson(coalition)],
      ['ledger.csv', () => ledgerCsv(coalition, setting.world.manifest)],
      ['values.csv', () => valuesCsv(coalition, setting.world.manifest)],
    ]),
    inputs: distinctFiles(inputs),
    seed: drawn.seed,
    parameters: setting.parameters.file,
    setting,
  });
}
