import type { ParameterFile } from '@musubi/vocabulary';
import type { Setting } from '../simulate/setting.ts';
import { type DrawDesign, drawnFile } from './drawn-file.ts';
import { type DrawnParameter, drawnParameters } from './drawn-parameters.ts';

/** The values of the parameters that vary, at every draw. */
export interface DrawnPoints extends DrawDesign {
  /** The parameters’ keys; [k]. */
  readonly keys: readonly string[];
  /** Their values; [d, k]. */
  readonly point_dk: Float64Array;
}

/** Tabulate what parameters are at every draw, for telling which of them move a result. */
export function drawnPoints(
  file: ParameterFile,
  design: DrawDesign,
  parameters: readonly DrawnParameter[],
): DrawnPoints {
  const point_dk = new Float64Array(design.draws * parameters.length);
  for (let d = 0; d < design.draws; d++) {
    const drawn = drawnFile(file, design, d);
    for (const [k, parameter] of parameters.entries())
      point_dk[d * parameters.length + k] = parameter.valueIn(drawn);
  }
  return { ...design, keys: parameters.map(({ key }) => key), point_dk };
}

/** Tabulate what the parameters that reach a setting's result are at every draw. */
export function pointsOfSetting(
  { scenario: { scenario }, world, parameters: { file }, horizon }: Setting,
  design: DrawDesign,
): DrawnPoints {
  const { sectors } = world.manifest;
  const varying = drawnParameters(file, horizon ?? scenario.horizon, sectors, scenario.parameters);
  return drawnPoints(file, design, varying);
}
