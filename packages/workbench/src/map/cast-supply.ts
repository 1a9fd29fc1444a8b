import { inside, type ShareLimits, type SupplierSet } from '@musubi/economics';
import { findEconomyGroup, membersOf, restOfWorld } from '@musubi/vocabulary';
import type { SelectedSupply } from '../chain/select-supply.ts';

/** The supply of a node as arrays, with what its holders are. */
export interface CastSupply {
  readonly limits: ShareLimits;
  /** The code of each holder. */
  readonly codes: readonly string[];
  /** The single economies of each holder. */
  readonly economies: readonly (readonly string[])[];
}

/** More economies than there are: what bounds how much small ones can hold together. */
const economiesInWorld = 250;

/** Nothing is known: all of the supply belongs to economies that are not named. */
const unknownSupply: CastSupply = {
  limits: {
    low_h: new Float64Array(),
    high_h: new Float64Array(),
    economies_h: new Float64Array(),
    unnamedHigh: 1,
    unnamedEach: 1,
  },
  codes: [],
  economies: [],
};

/** Turn a distribution into arrays; what is printed for the rest of the world is not one economy's, so it is left unnamed. */
export function castSupply(selected: SelectedSupply | null): CastSupply {
  if (selected === null) return unknownSupply;
  const { supply, shares, unnamed } = selected;
  const named = [...shares].filter(([code]) => code !== restOfWorld.code);
  const rest = shares.get(restOfWorld.code)?.[1] ?? 0;
  const unnamedHigh = Math.min(1, unnamed[1] + rest);
  const unnamedEach = Math.min(supply.unnamedAtMost ?? 1, unnamedHigh);
  const economies = named.map(([code]) => economiesOf(code, supply.year));
  return {
    limits: {
      low_h: Float64Array.from(named, ([, [low]]) => low),
      high_h: Float64Array.from(named, ([, [, high]]) => high),
      economies_h: Float64Array.from(economies, ({ length }) => length),
      unnamedHigh: Math.min(unnamedHigh, unnamedEach * economiesInWorld),
      unnamedEach,
    },
    codes: named.map(([code]) => code),
    economies,
  };
}

function economiesOf(code: string, year: number): readonly string[] {
  const group = findEconomyGroup(code);
  const members = group === undefined ? [] : membersOf(group, `${year}-12-31`);
  return members.length > 0 ? members : [code];
}

/** Lay a set of economies over the holders of a supply. */
export function setOver({ economies }: CastSupply, set: readonly string[]): SupplierSet {
  const within = new Set(set);
  const inside_h = Uint8Array.from(economies, (holder) => {
    const number = holder.filter((economy) => within.has(economy)).length;
    if (number === 0) return inside.none;
    return number === holder.length ? inside.all : inside.some;
  });
  const covered = new Set(economies.flat());
  return { inside_h, unnamed: set.filter((economy) => !covered.has(economy)).length };
}
