import type { LocalText, Problem, Result } from '@musubi/vocabulary';
import { draftWorld, type WorldOrigin } from '../../build/draft.ts';
import { acceptWorld } from '../../world/accept.ts';
import { sealWorld } from '../../world/seal.ts';
import type { World } from '../../world/world.ts';
import { accepted, resultOf } from '../refusal.ts';
import type { PlainMeta } from './meta.ts';
import { readPlainArrays } from './read.ts';

/** What `meta.json` of plain arrays does not say about the world to be made of them. */
export interface PlainArraysOptions {
  /** The world's id, of lower-case letters, digits and hyphens. */
  readonly id: string;
  /** The date (ISO 8601) from which the table could be read. */
  readonly knownFrom: string;
  /** The title; the name in `meta.json` when left out. */
  readonly title?: LocalText;
  /** True when the table was estimated rather than published. */
  readonly estimated?: boolean;
}

/**
 * Import any table that was put into plain arrays, with its own economies and sectors.
 *
 * Inventories are booked and identities closed as by {@link draftWorld}.
 *
 * @param folder - A folder as {@link readPlainArrays} takes it.
 * @returns The world, or the first Problem with its file and field or cell.
 * @see docs/data/world-format.md for the layout.
 */
export function importPlainArrays(
  folder: string,
  options: PlainArraysOptions,
): Promise<Result<World, Problem>> {
  return resultOf(async () => {
    const { meta, table } = accepted(await readPlainArrays(folder));
    const draft = accepted(draftWorld(originOf(meta, options), table));
    return sealWorld(accepted(acceptWorld(draft)));
  });
}

function originOf(
  { name, year, multiplier, source, licence, transformations }: PlainMeta,
  {
    id,
    knownFrom,
    title = { en: name, ja: name, ko: name },
    estimated = false,
  }: PlainArraysOptions,
): WorldOrigin {
  return {
    id,
    title,
    year,
    estimated,
    knownFrom,
    unit: { currency: 'USD', multiplier },
    sources: [{ title: name, publisher: source, year, licence }],
    transformations: [...transformations],
  };
}
