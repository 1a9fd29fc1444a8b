import { ok, type Problem, type Result } from '@musubi/vocabulary';
import { acceptanceTolerance } from './accept.ts';
import { widestGap, worldIdentities } from './identities.ts';
import type { WorldTotal } from './manifest.ts';
import { readWorld } from './read.ts';
import { worldArrayNames, worldSectorCell } from './shape.ts';
import { totalOf } from './totals.ts';
import type { StoredWorld } from './world.ts';

/** A file of a world whose bytes are those its manifest names. */
export interface ChecksumRow {
  readonly check: 'checksum';
  readonly file: string;
  readonly sha256: string;
  readonly passed: true;
}

/** An identity of a world, at the cell where it closes worst. */
export interface IdentityRow {
  readonly check: 'identity';
  readonly identity: string;
  readonly cell: string;
  /** The relative gap at the cell. */
  readonly gap: number;
  readonly tolerance: number;
  readonly passed: boolean;
}

/** A total of a world against its source's. */
export interface TotalRow extends WorldTotal {
  readonly check: 'total';
  /** What the arrays sum to, in the world's unit. */
  readonly world: number;
  /** World less source and documented effect, relative to the source. */
  readonly difference: number;
  readonly tolerance: number;
  readonly passed: boolean;
}

/** One line of a verification. */
export type VerificationRow = ChecksumRow | IdentityRow | TotalRow;

/** What the verification of a world found. */
export interface WorldVerification {
  readonly world: StoredWorld;
  readonly rows: readonly VerificationRow[];
  readonly passed: boolean;
}

/**
 * Verify a world folder: every hash, the acceptance, and each total of the source against the
 * arrays.
 *
 * @returns One row per file, identity and total; or the Problem of {@link readWorld} when the
 *   folder holds no acceptable world.
 */
export async function verifyWorld(folder: string): Promise<Result<WorldVerification, Problem>> {
  const read = await readWorld(folder);
  if (!read.ok) return read;
  const rows = [...checksumRows(read.value), ...identityRows(read.value), ...totalRows(read.value)];
  return ok({ world: read.value, rows, passed: rows.every(({ passed }) => passed) });
}

function checksumRows({ manifest }: StoredWorld): ChecksumRow[] {
  return worldArrayNames.map((name) => {
    const { file, sha256 } = manifest.arrays[name];
    return { check: 'checksum', file, sha256, passed: true };
  });
}

function identityRows({ manifest, arrays }: StoredWorld): IdentityRow[] {
  const { economies, sectors } = manifest;
  const tolerance = acceptanceTolerance;
  return worldIdentities(arrays, economies.length, sectors.length).map((sides) => {
    const { cell, gap } = widestGap(sides);
    return {
      check: 'identity',
      identity: sides.identity,
      cell: worldSectorCell(manifest, cell),
      gap,
      tolerance,
      passed: gap <= tolerance,
    };
  });
}

function totalRows({ manifest, arrays }: StoredWorld): TotalRow[] {
  const tolerance = acceptanceTolerance;
  return (manifest.totals ?? []).map((total) => {
    const world = totalOf(arrays, manifest, total);
    const scale = Math.max(Math.abs(total.source), Math.abs(world));
    const difference = scale === 0 ? 0 : (world - total.source - total.effect) / scale;
    const passed = Math.abs(difference) <= tolerance;
    return { check: 'total', ...total, world, difference, tolerance, passed };
  });
}
