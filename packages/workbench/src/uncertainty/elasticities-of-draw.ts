import type { Elasticities } from '@musubi/economics';
import { ok } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { chooseElasticities } from '../parameters/elasticities.ts';
import type { Setting } from '../simulate/setting.ts';
import { type DrawDesign, drawnFile } from './drawn-file.ts';

/**
 * Draw the parameters of a setting; all else is as it was, and so are the scenario’s own parameters.
 *
 * The drawn setting depends on the design and the draw only, so that draws can be shared out over threads and machines.
 *
 * @param draw - which draw, from 0 to draws − 1.
 */
export function settingOfDraw(setting: Setting, design: DrawDesign, draw: number): Setting {
  const file = drawnFile(setting.parameters.file, design, draw);
  return { ...setting, parameters: { ...setting.parameters, file } };
}

/**
 * Give the elasticities of a draw, for whoever has cast a setting once and solves it at each draw.
 *
 * @param setting - the setting as it stands, before any draw.
 * @param draw - which draw, from 0 to draws − 1.
 */
export function elasticitiesOfDraw(
  setting: Setting,
  design: DrawDesign,
  draw: number,
): Outcome<Elasticities> {
  const { scenario, document } = setting.scenario;
  const chosen = chooseElasticities(
    drawnFile(setting.parameters.file, design, draw),
    setting.horizon ?? scenario.horizon,
    setting.world.manifest.sectors,
    scenario.parameters,
    document,
  );
  return chosen.ok ? ok(chosen.value.elasticities) : chosen;
}
