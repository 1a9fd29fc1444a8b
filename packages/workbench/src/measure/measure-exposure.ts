import type { StoredWorld } from '@musubi/atlas';
import {
  type Exposure,
  isicOfProduct,
  ok,
  type Problem,
  type Result,
  refuse,
  resolveSectors,
  resolveWorldEconomies,
} from '@musubi/vocabulary';
import type { Block } from './block.ts';
import { economyExposure } from './economy-exposure.ts';
import { type PlacedBlock, sectorExposures } from './sector-exposure.ts';
import { usualTheta, worldTable } from './world-table.ts';

/** Who imports what from whom. */
export interface ExposureChoice {
  readonly importers: readonly Block[];
  readonly on: Block | null;
  /** Products of trade tables; each stands for the division of ISIC that makes it. */
  readonly products: readonly string[];
}

/**
 * Measure how importers hang on others through inputs of inputs, in a world table.
 *
 * @returns the exposure, or `not-converged` where a system could not be solved.
 */
export function measureExposure(
  { importers, on, products }: ExposureChoice,
  world: StoredWorld,
): Result<Exposure, Problem> {
  const { manifest } = world;
  const table = worldTable(world);
  const sectors = sectorsOf(products, world);
  const placedOn = on && placeIn(on, world);
  const placed = importers.flatMap((block) => placeIn(block, world) ?? []);
  const known = new Set(placed.map(({ code }) => code));
  const bySector = placed.map((block) => sectorExposures(table, block, placedOn, sectors));
  const whole = placed.map((block) => economyExposure(table, block, placedOn));
  const endings = [...table.endings, ...[...bySector, ...whole].flatMap((each) => each.endings)];
  const failed = endings.find(({ status }) => status !== 'converged');
  if (failed !== undefined) {
    const { iterations, residual } = failed;
    const what = `the input–output system of world ${manifest.id}`;
    return refuse({
      kind: 'not-converged',
      what,
      status: 'limit',
      iterations,
      residual,
      tolerance: 1e-12,
    });
  }
  return ok({
    world: {
      id: manifest.id,
      title: manifest.title,
      year: manifest.year,
      estimated: manifest.estimated,
      sources: manifest.sources,
    },
    theta: usualTheta,
    sectors: bySector.flatMap(({ value }) => value),
    economies: whole.map(({ value }) => value),
    unmapped: importers.flatMap(({ code }) => (known.has(code) ? [] : [code])),
  });
}

/** Place a block in a world; null where the world does not know every member by itself. */
function placeIn({ code, members }: Block, { manifest }: StoredWorld): PlacedBlock | null {
  const match = resolveWorldEconomies(members, manifest.economies);
  if (!match.ok || match.value.partly.length > 0 || match.value.absent.length > 0) return null;
  const positions = manifest.economies.flatMap((economy, n) =>
    match.value.whole.includes(economy.code) ? [n] : [],
  );
  return positions.length > 0 ? { code, positions } : null;
}

const division = /^[A-Z]\d{2}/u;
const hs6 = 6;

/** Find the sectors of a world that make some products. */
function sectorsOf(products: readonly string[], { manifest }: StoredWorld): number[] {
  const divisions = products.flatMap((code) => {
    const own = division.exec(code)?.[0];
    if (own !== undefined) return [own];
    const product = isicOfProduct(code.slice(0, hs6));
    return product.ok ? [product.value.division] : [];
  });
  const match = resolveSectors([...new Set(divisions)], manifest.sectors);
  if (!match.ok) return [];
  const reached = new Set([
    ...match.value.whole,
    ...match.value.partly.map(({ sector }) => sector),
  ]);
  return manifest.sectors.flatMap(({ code }, j) => (reached.has(code) ? [j] : []));
}
