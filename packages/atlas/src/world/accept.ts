import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { widestGap, worldIdentities } from './identities.ts';
import { worldArrayNames, worldArrayShape, worldCellName, worldSectorCell } from './shape.ts';
import type { WorldDraft } from './world.ts';

/**
 * The largest relative gap an identity of an accepted world may show, unless the caller asks
 * otherwise.
 */
export const acceptanceTolerance = 1e-9;

/**
 * Accept a world, or say which cell forbids it.
 *
 * A world is accepted when labels are unique, every array has the shape its labels imply, every
 * number is finite and not negative (inventories may be), tariffs are zero on the diagonal, the
 * three identities of {@link WorldArrays} close, and value added is positive wherever output is.
 * The gap of an identity is {@link widestGap}; the Problem names the cell where it is widest.
 *
 * @param world - A draft or a sealed world; it is returned unchanged.
 * @param options.tolerance - The largest relative gap; 1e-9 when absent.
 * @returns The world, or `invalid-input` (label, shape or number) or `unbalanced-table`.
 */
export function acceptWorld<Draft extends WorldDraft>(
  world: Draft,
  { tolerance = acceptanceTolerance }: { readonly tolerance?: number } = {},
): Result<Draft, Problem> {
  const problem =
    labelProblem(world) ??
    numberProblem(world) ??
    diagonalProblem(world) ??
    identityProblem(world, tolerance) ??
    valueAddedProblem(world);
  return problem === undefined ? ok(world) : refuse(problem);
}

function labelProblem({ manifest }: WorldDraft): Problem | undefined {
  const axes = { economies: manifest.economies, sectors: manifest.sectors };
  for (const [axis, labels] of Object.entries(axes)) {
    if (labels.length === 0)
      return invalid(manifest.id, axis, 'an empty list', 'at least one code');
    const codes = labels.map(({ code }) => code);
    const repeated = codes.findIndex((code, index) => codes.indexOf(code) !== index);
    if (repeated >= 0) {
      const first = codes.indexOf(codes[repeated]!);
      const found = `${codes[repeated]}, as in ${axis}[${first}]`;
      return invalid(
        manifest.id,
        `${axis}[${repeated}]`,
        found,
        'a code that is not listed before',
      );
    }
  }
  return undefined;
}

function numberProblem({ manifest, arrays }: WorldDraft): Problem | undefined {
  const economyCodes = manifest.economies.map(({ code }) => code);
  const sectorCodes = manifest.sectors.map(({ code }) => code);
  for (const name of worldArrayNames) {
    const array = arrays[name];
    const shape = worldArrayShape(name, economyCodes.length, sectorCodes.length);
    if (array.length !== shape.reduce((a, b) => a * b, 1)) {
      return invalid(manifest.id, name, `${array.length} numbers`, shape.join(' × '));
    }
    const mayBeNegative = name === 'inventory_nj';
    const bad = array.findIndex((x) => !Number.isFinite(x) || (x < 0 && !mayBeNegative));
    if (bad >= 0) {
      const cell = worldCellName(name, bad, economyCodes, sectorCodes);
      const expected = mayBeNegative ? 'a finite number' : 'a finite number, not negative';
      return invalid(manifest.id, cell, String(array[bad]), expected);
    }
  }
  return undefined;
}

function diagonalProblem({ manifest, arrays }: WorldDraft): Problem | undefined {
  const economies = manifest.economies.length;
  for (let j = 0; j < manifest.sectors.length; j++) {
    for (let n = 0; n < economies; n++) {
      const tariff = arrays.tariff_jni[(j * economies + n) * economies + n]!;
      if (tariff === 0) continue;
      const economy = manifest.economies[n]!.code;
      const cell = `tariff_jni[${manifest.sectors[j]!.code}][${economy}][${economy}]`;
      return invalid(manifest.id, cell, String(tariff), '0: an economy levies no tariff on itself');
    }
  }
  return undefined;
}

function identityProblem({ manifest, arrays }: WorldDraft, tolerance: number): Problem | undefined {
  const economies = manifest.economies.length;
  const sectors = manifest.sectors.length;
  for (const sides of worldIdentities(arrays, economies, sectors)) {
    const { cell, gap } = widestGap(sides);
    if (gap <= tolerance) continue;
    return {
      kind: 'unbalanced-table',
      source: manifest.id,
      identity: sides.identity,
      cell: worldSectorCell(manifest, cell),
      difference: gap,
      tolerance,
    };
  }
  return undefined;
}

function valueAddedProblem({ manifest, arrays }: WorldDraft): Problem | undefined {
  const { valueAdded_nj, output_nj } = arrays;
  const bad = output_nj.findIndex((output, nj) => output > 0 && valueAdded_nj[nj]! <= 0);
  if (bad < 0) return undefined;
  const cell = `valueAdded_nj${worldSectorCell(manifest, bad)}`;
  return invalid(
    manifest.id,
    cell,
    String(valueAdded_nj[bad]),
    'a positive number where output is',
  );
}

function invalid(source: string, field: string, found: string, expected: string): Problem {
  return { kind: 'invalid-input', place: { source, field }, found, expected };
}
