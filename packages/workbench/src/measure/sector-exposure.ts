import { inputReliance, type LeontiefEnding, valueAddedOrigin } from '@musubi/economics';
import type { SectorExposure } from '@musubi/vocabulary';
import type { WorldTable } from './world-table.ts';

/** A block with the positions of its economies in a world. */
export interface PlacedBlock {
  readonly code: string;
  readonly positions: readonly number[];
}

/** What was measured, and how its solves ended. */
export interface Exposed<Value> {
  readonly value: Value;
  readonly endings: readonly LeontiefEnding[];
}

/**
 * Measure how sectors of a block hang on others. Of a group, shares are those of its members' sums, upstreamness is their mean by output;
 * what is told of exports is told of economies that stand alone.
 *
 * @param on - on whom; null for nobody in particular.
 * @param sectors - the positions of the sectors.
 */
export function sectorExposures(
  table: WorldTable,
  importer: PlacedBlock,
  on: PlacedBlock | null,
  sectors: readonly number[],
): Exposed<SectorExposure[]> {
  const { system, world, valueAddedShare_nj } = table;
  const J = system.sectors;
  const everyone = Array.from({ length: system.economies }, (_, n) => n);
  const outside = everyone.filter((n) => !importer.positions.includes(n));
  const foreign = inputReliance(system, outside);
  const apart = on?.positions.every((n) => outside.includes(n)) ? on : null;
  const reliance = apart && inputReliance(system, apart.positions);
  const content = apart && valueAddedOrigin(system, valueAddedShare_nj, apart.positions);
  const alone = importer.positions.length === 1 ? importer.positions[0]! : null;
  const value = sectors.map((j): SectorExposure => {
    const cells = importer.positions.map((n) => n * J + j);
    const output = (nj: number) => system.output_nj[nj]!;
    const inputs = (nj: number) => output(nj) * foreign.inputs_nj[nj]!;
    const everyInput = (nj: number) => output(nj) * foreign.everyInput_nj[nj]!;
    const mean = (values_nj: Float64Array | undefined, weight: (nj: number) => number) =>
      values_nj === undefined ? null : weightedMean(values_nj, cells, weight);
    const ofExports = (values_nj: Float64Array) =>
      alone === null || table.export_nj[alone * J + j] === 0 ? null : values_nj[alone * J + j]!;
    const scale = world.manifest.unit.multiplier / 1e6;
    return {
      importer: importer.code,
      sector: world.manifest.sectors[j]!.code,
      outputUsdMillion: scale * cells.reduce((sum, nj) => sum + output(nj), 0),
      faceValue: mean(reliance?.faceValue_nj, inputs),
      lookThrough: mean(reliance?.lookThrough_nj, everyInput),
      foreignFaceValue: mean(foreign.faceValue_nj, inputs),
      foreignLookThrough: mean(foreign.lookThrough_nj, everyInput),
      valueAddedDirect: mean(content?.direct_nj, output),
      valueAddedIndirect: mean(content?.indirect_nj, output),
      upstreamness: mean(table.upstreamness_nj, output) ?? 1,
      exportsDomestic: ofExports(table.exportsDomestic_nj),
      exportsForeign: ofExports(table.exportsForeign_nj),
      advantage: ofGood(table, table.advantage_ng, alone, j),
      estimatedAdvantage: ofGood(table, table.estimatedAdvantage_ng, alone, j),
    };
  });
  return { value, endings: [foreign, reliance, content].filter((ending) => ending !== null) };
}

function weightedMean(
  values_nj: Float64Array,
  cells: readonly number[],
  weight: (nj: number) => number,
): number | null {
  let [sum, total] = [0, 0];
  for (const nj of cells) {
    if (!(weight(nj) > 0)) continue;
    sum += weight(nj) * values_nj[nj]!;
    total += weight(nj);
  }
  return total > 0 ? sum / total : null;
}

function ofGood(
  { goods }: WorldTable,
  values_ng: Float64Array,
  economy: number | null,
  sector: number,
): number | null {
  const good = goods.indexOf(sector);
  const value = economy === null || good < 0 ? null : values_ng[economy * goods.length + good]!;
  return value === null || Number.isNaN(value) ? null : value;
}
