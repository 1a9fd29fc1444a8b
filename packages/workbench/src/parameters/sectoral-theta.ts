import {
  ok,
  type ParameterFile,
  type Problem,
  type Result,
  refuse,
  resolveIsic,
  type WorldSector,
} from '@musubi/vocabulary';

/**
 * Give each sector of a world its long-run trade elasticity.
 *
 * A sector that covers several divisions takes the simple mean of theirs: a world holds no trade below its
 * sectors by which they could be weighted, and borrowing weights of another table would tie the result to it.
 *
 *   θ_j = Σ_{d ∈ j} θ_d / |j|
 *
 * @param sectoralTheta - elasticities by ISIC Rev. 4 code; a later row wins over an earlier one.
 * @returns θ_j in the order of the sectors, or the first division that no row covers.
 */
export function sectoralTheta(
  sectoralTheta: ParameterFile['sectoralTheta'],
  sectors: readonly WorldSector[],
): Result<Float64Array, Problem> {
  const theta = new Map(
    sectoralTheta.flatMap(({ isic4, value }) =>
      isic4.flatMap(divisionsOf).map((division) => [division, value] as const),
    ),
  );
  const theta_j = new Float64Array(sectors.length);
  for (const [j, sector] of sectors.entries()) {
    const divisions = [...new Set(sector.isic4.flatMap(divisionsOf))];
    const uncovered = divisions.find((division) => !theta.has(division));
    if (uncovered !== undefined)
      return refuse({
        kind: 'missing-data',
        what: `θ ${uncovered} (${sector.code})`,
        remedy: 'Add a row to sectoralTheta in the parameter file.',
      });
    theta_j[j] = divisions.reduce((sum, d) => sum + theta.get(d)!, 0) / divisions.length;
  }
  return ok(theta_j);
}

/** The divisions of the codes seen so far, since thousands of draws ask for the same ones. */
const known = new Map<string, readonly string[]>();

function divisionsOf(code: string): readonly string[] {
  const divisions = known.get(code);
  if (divisions !== undefined) return divisions;
  const resolved = resolveIsic(code);
  if (!resolved.ok) throw new RangeError(`sectoralTheta requires ISIC Rev. 4 codes, not ${code}`);
  known.set(code, resolved.value);
  return resolved.value;
}
